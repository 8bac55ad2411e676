import type { AttemptEnvelope } from '@guildhall/core';
import type { PlanDraft } from '../attempt/plan-draft.ts';

/** One attempt as it lies in the browser. */
export interface Saved {
  readonly id: string;
  /** The record, as `attempt.record()` gave it. It may be damaged: it is opened with care, and never rewritten for that. */
  readonly envelope: AttemptEnvelope;
  /** ISO instant of the last answer. */
  readonly savedAt: string;
  /** The person chose to keep it beyond the usual days. */
  readonly keep: boolean;
  /** A plan that is being made and not agreed yet. */
  readonly planDraft: PlanDraft | null;
}

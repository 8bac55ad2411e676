import type { AttemptEnvelope, AttemptView, NextTurn } from '@guildhall/core';
import type { Sharing } from '@guildhall/core/result';
import type { TypedDate } from '../words/typed-date.ts';

/** A step of a plan as it is being written. */
export interface DraftStep {
  /** An action of the framework; absent where the person has their own idea. */
  readonly action?: string;
  readonly own: string;
  readonly for: readonly string[];
  readonly owner: string;
  readonly by: TypedDate;
  readonly measure: string;
  readonly reviewOn: TypedDate;
}

export interface PlanDraft {
  readonly steps: readonly DraftStep[];
  /** Whether there is to be none, and why. */
  readonly none: boolean;
  readonly why: string;
}

/** What a list shows of an attempt. It is kept beside it, so that a list of many opens without letting everything happen again. */
export interface KeptGlance extends Pick<AttemptView, 'doing' | 'isWithdrawn'> {
  readonly parts: readonly Pick<AttemptView['parts'][number], 'status' | 'rater' | 'answered' | 'asked'>[];
  /** The page where the person carries on, after the name of the attempt. */
  readonly next: readonly string[];
  /** ISO date on which a standing ends, or the last thing in a plan is looked at; the later one, or `null`. */
  readonly ends: string | null;
}

/** What may leave the device, as the first page says it. */
export interface Promised {
  readonly sharing: Sharing;
  readonly includeIntegrity: boolean;
}

/** What a record came here for as a file: somebody else's turn on it, on a computer of their own. */
export interface Errand {
  readonly for: Exclude<NextTurn, 'self'>;
  /** Whose record it is, as they gave their name beside it. */
  readonly from?: string;
  /** The name that whoever was asked has given themselves. */
  readonly as?: string;
}

/** One attempt as it is kept. */
export interface Saved {
  /** Made from chance when it is begun; it says nothing of the person, and is not in the record. */
  readonly id: string;
  /** The record, as `attempt.record()` gave it. It may be damaged: it is opened with care, and never rewritten for that. */
  readonly envelope: AttemptEnvelope;
  /** ISO instant of the last answer, as the device's clock said. */
  readonly savedAt: string;
  /** The person chose to keep it beyond the usual days. */
  readonly keep: boolean;
  /** A plan that is being made and not agreed yet. */
  readonly planDraft: PlanDraft | null;
  /** What the person was told when they agreed: no more than that ever leaves. `null` where nobody told them anything, and then nothing does. */
  readonly promised: Promised | null;
  /** Absent where it is the person's own. */
  readonly errand?: Errand;
  /** What a list shows of it; made anew from the record at every writing. */
  readonly glance: KeptGlance;
  /** ISO date on which its dates were first seen to make no sense: the device's clock is wrong, or was. */
  readonly doubtedOn: string | null;
  /** Of all the above: tells damage, and one writing from the next. */
  readonly seal: string;
}

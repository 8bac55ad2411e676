import type { FrameworkRef } from '../attempt/record.ts';
import type { Gap } from '../gap/find-gaps.ts';
import type { PlanItem } from '../plan/draft-plan.ts';
import type { Judgement } from '../scoring/judge.ts';
import type { ScenarioMarks } from '../scoring/mark-scenarios.ts';
import type { CompetencyScore } from '../scoring/competency-score.ts';

/**
 * What one answer sheet comes to, for other programs: one JSON object, numbers not rounded.
 *
 * What was absent in the sheet is absent here. The format never changes once released; a new one has a new name.
 */
export interface Result {
  readonly format: 'guildhall/result@1';
  /** Which framework it was scored with, to the letter. */
  readonly framework: FrameworkRef;
  readonly council?: string;
  readonly respondent: string;
  /** ISO date. */
  readonly answeredOn?: string;
  /** Tells one sheet from another: the hash of the sheet without integrity ratings and reasons. */
  readonly sheet: string;
  /** Where the sheet was read from; lines count from 1. */
  readonly input?: { readonly file: string; readonly line: number };
  /** Version of the program. */
  readonly scoredWith: string;
  /** Never selection. */
  readonly purpose: 'development';
  readonly warnings: readonly ResultWarning[];
  /** All of the framework's, in its order. */
  readonly competencies: readonly CompetencyScore[];
  /** What the readiness rules propose for a person to decide, where the framework has such rules. */
  readonly status?: Judgement;
  /** Where the options of at least one scenario were all rated. */
  readonly scenarios?: Pick<ScenarioMarks, 'marks' | 'of' | 'percent' | 'flags'>;
  readonly causes?: Readonly<Record<string, string>>;
  readonly gaps: readonly Gap[];
  readonly plan: readonly PlanItem[];
}

/** Something worth knowing about a sheet. It never quotes an answer. */
export interface ResultWarning { readonly code: string; readonly path: string; readonly message: string }

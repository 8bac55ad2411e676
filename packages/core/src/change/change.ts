import type { Finding } from '../errors/finding.ts';
import type { WhyNull } from '../scoring/competency-score.ts';
import type { Moved } from './version-map.ts';

/** Whether a level has moved by more than the questions themselves leave open. */
export type Verdict = 'better' | 'no-clear-change' | 'worse' | 'cannot-tell';

/**
 * Why it cannot be told.
 *
 * `choices`: words are counted, and have no difference. `integrity`: answers stand by themselves. `questions-changed`: not the same
 * questions were put. `not-chosen-before`, `not-chosen-after`, `not-chosen`: it was not looked at the first time, the second, or either;
 * nothing has failed there, see `timesLooked`. `no-level-before`, `no-level-after`, `no-level`: too little was answered at one time, or at both.
 * `other-answers`: other questions were answered than before, and by those answered both times it would read otherwise.
 * `no-norm`: nobody knows how steady this level is, so whether the difference is real is not known either.
 */
export type CannotTell =
  | 'choices' | 'integrity' | 'questions-changed' | 'not-chosen' | 'not-chosen-before' | 'not-chosen-after' | 'no-level' | 'no-level-before' | 'no-level-after' | 'other-answers' | 'no-norm';

/** One comparison of two levels. Numbers are not rounded. */
export interface Comparison {
  /** Later less earlier; `null` where the two cannot be set against each other. */
  readonly difference: number | null;
  /** Standard error of such a difference; `null` where no norm is known. */
  readonly sDiff: number | null;
  /** What a difference must be beyond, one way or the other, to be clear. */
  readonly cut: number | null;
  /** The reliable change index: difference by standard error. */
  readonly rci: number | null;
  readonly verdict: Verdict;
  /** Only where it cannot be told. */
  readonly why?: CannotTell;
}

/** How the person sees now where they were then; given at the later time. */
export interface ThenComparison extends Comparison {
  readonly level: number | null;
  /** Then less before: how far what they hold to be good has moved. `null` where either is not known. */
  readonly shift: number | null;
}

export interface CompetencyChange extends Comparison {
  readonly id: string;
  readonly title: string;
  /** The plain name a person reads. */
  readonly plainTitle: string;
  readonly before: TimeLevel;
  readonly after: TimeLevel;
  /** From `then` to `after`; only where a "then" rating was given. */
  readonly then?: ThenComparison;
  /** What was chosen at the two times, in a scan; `null` for nothing. */
  readonly choices?: { readonly before: string | null; readonly after: string | null };
}

export interface TimeLevel {
  readonly level: number | null;
  readonly band: string | null;
  readonly answered: number;
  readonly applicable: number;
  readonly whyNull?: WhyNull;
}

/** One person at two times. */
export interface Change {
  readonly format: 'guildhall/change@1';
  readonly framework: { readonly id: string; readonly version: string; /** Version of the earlier answers, where it is another. */ readonly from?: string };
  readonly answeredOn?: { readonly before?: string; readonly after?: string };
  /** `W_TOO_SOON`, `W_WRONG_ORDER`, `W_NO_DATE`. */
  readonly warnings: readonly Finding[];
  /** What moved between the versions; absent where they are the same. */
  readonly moved?: Moved;
  /** All of them, in the order of the framework. */
  readonly competencies: readonly CompetencyChange[];
}

import { type Statistic, type WhyUndefined, finite, known, undefinedFor } from './statistic.ts';

/**
 * One person at two times. The difference is always there; whether it is real can only be told where the spread and the reliability of
 * the scores are known.
 */
export type ReliableChange =
  | {
    readonly verdict: 'better' | 'no-clear-change' | 'worse';
    readonly difference: number;
    /** Standard error of a difference between two scores of somebody who did not change. */
    readonly sDiff: number;
    /** The difference in standard errors. */
    readonly rci: number;
    /** The smallest difference that would be reliable: it has to be more than this. */
    readonly cut: number;
  }
  | { readonly verdict: 'cannot-tell'; readonly difference: number; readonly why: WhyUndefined };

export interface TwoTimes {
  readonly before: number;
  readonly after: number;
  /** Standard deviation (n − 1) of a group's scores before. */
  readonly sd?: number | undefined;
  /** Reliability of the score in the same group, from 0 to 1. */
  readonly reliability?: number | undefined;
}

/**
 * Reliable change: `S_diff = SD √(2(1 − r))`, `RCI = (after − before) / S_diff`; reliable where |RCI| > 1.96. Higher is better.
 *
 * Source: Jacobson and Truax 1991, Clinical significance.
 *
 * @returns `cannot-tell` with the difference and why, where `sd` or `reliability` is missing (`not-given`) or impossible
 *   (`out-of-range`, `not-finite`), or where S_diff is 0 (`no-variance`); undefined as `not-finite` where there is no difference at all.
 * @example
 * reliableChange({ before: 32.5, after: 47.5, sd: 7.5, reliability: 0.8 });
 * // { ok: true, value: { verdict: 'better', difference: 15, sDiff: 4.743416, rci: 3.162278, cut: 9.297096 } }, rounded here
 * reliableChange({ before: 3, after: 3.5 }); // { ok: true, value: { verdict: 'cannot-tell', difference: 0.5, why: 'not-given' } }
 */
export function reliableChange({ before, after, sd, reliability }: TwoTimes): Statistic<ReliableChange> {
  const change = finite(after - before);
  if (!change.ok) return change;
  const difference = change.value;
  const error = errorOfDifference(sd, reliability);
  if (!error.ok) return known({ verdict: 'cannot-tell', difference, why: error.reason });

  const sDiff = error.value;
  const [rci, cut] = [difference / sDiff, 1.96 * sDiff];
  if (!Number.isFinite(rci) || !Number.isFinite(cut)) return known({ verdict: 'cannot-tell', difference, why: 'not-finite' });
  const verdict = Math.abs(rci) <= 1.96 ? 'no-clear-change' : rci > 0 ? 'better' : 'worse';
  return known({ verdict, difference, sDiff, rci, cut });
}

function errorOfDifference(sd: number | undefined, reliability: number | undefined): Statistic<number> {
  if (sd === undefined || reliability === undefined) return undefinedFor('not-given');
  if (!Number.isFinite(sd) || !Number.isFinite(reliability)) return undefinedFor('not-finite');
  if (sd < 0 || reliability < 0 || reliability > 1) return undefinedFor('out-of-range');
  const sDiff = sd * Math.sqrt(2 * (1 - reliability));
  return sDiff === 0 ? undefinedFor('no-variance') : finite(sDiff);
}

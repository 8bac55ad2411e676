import { variance } from './moments.ts';
import { type Statistic, finite, known, undefinedFor } from './statistic.ts';

/** How far raters of one thing agree, against raters who answer at random. */
export interface Rwg {
  /** As worked out: 1 is complete agreement, 0 is what chance gives, and below 0 they are further apart than chance. */
  readonly rwg: number;
  /** For reports: 0 where it is negative. */
  readonly reported: number;
  /** Whether it is below 0: raters are in two camps. Say so beside the 0. */
  readonly negative: boolean;
  /** Variance (n − 1) of the ratings. */
  readonly variance: number;
}

/**
 * Agreement within one group about one thing: `r_wg = 1 − s² / ((A² − 1)/12)`, where A is the number of levels and the divisor is the
 * variance of answers spread evenly over them.
 *
 * Source: James, Demaree and Wolf 1984.
 *
 * @param ratings one for each rater, of the same thing.
 * @param scale how many `levels` it has, one apart: 5 for 1 to 5.
 * @returns undefined as `too-few-rows` under two ratings, `out-of-range` where ratings lie further apart than the scale is long.
 * @example
 * rwg([4, 4, 5, 4, 5], { levels: 5 }); // { ok: true, value: { rwg: 0.85, reported: 0.85, negative: false, variance: 0.3 } }, rounded here
 * rwg([1, 5, 1, 5, 3], { levels: 5 }); // { ok: true, value: { rwg: -1, reported: 0, negative: true, variance: 4 } }
 */
export function rwg(ratings: readonly number[], { levels }: { readonly levels: number }): Statistic<Rwg> {
  if (!Number.isFinite(levels)) return undefinedFor('not-finite');
  if (!Number.isSafeInteger(levels) || levels < 2) return undefinedFor('out-of-range');
  const spread = variance(ratings);
  if (!spread.ok) return spread;
  const [lowest, highest] = ratings.reduce(([low, high], rating) => [Math.min(low, rating), Math.max(high, rating)], [Infinity, -Infinity]);
  if (highest - lowest > levels - 1) return undefinedFor('out-of-range');
  const agreement = finite(1 - spread.value / ((levels ** 2 - 1) / 12));
  if (!agreement.ok) return agreement;
  return known({ rwg: agreement.value, reported: Math.max(0, agreement.value), negative: agreement.value < 0, variance: spread.value });
}

import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { type Confidence, type Statistic, known, undefinedFor } from './statistic.ts';

/** So many of so many: both whole, and `count` at most `n`. */
export interface ShareOf {
  readonly count: number;
  readonly n: number;
}

/** A share from 0 to 1, and the interval it lies in. */
export interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/**
 * A share with its Wilson score interval, which stays inside 0 to 1 and says something even of 0 out of n:
 * `(p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n)`, with z the exact normal quantile, 1.959964 for 95 %.
 *
 * Source: Wilson 1927; Newcombe 1998, Two-sided confidence intervals for the single proportion, method 3.
 *
 * @returns undefined as `too-few-rows` where n is 0; as `out-of-range` where a count is no whole number, is under 0 or above n, or where
 *   the confidence is not between 0 and 1.
 * @example
 * wilson({ count: 8, n: 10 }); // { ok: true, value: { share: 0.8, low: 0.4901625, high: 0.9433178 } }, rounded here
 * wilson({ count: 0, n: 0 }); // { ok: false, reason: 'too-few-rows' }
 */
export function wilson({ count, n }: ShareOf, { confidence = 0.95 }: Confidence = {}): Statistic<Share> {
  if (![count, n, confidence].every(Number.isFinite)) return undefinedFor('not-finite');
  if (!Number.isSafeInteger(count) || !Number.isSafeInteger(n) || count < 0 || count > n) return undefinedFor('out-of-range');
  if (confidence <= 0 || confidence >= 1) return undefinedFor('out-of-range');
  if (n === 0) return undefinedFor('too-few-rows');

  const z = normalQuantile(1 - (1 - confidence) / 2, 0, 1);
  if (!Number.isFinite(z)) return undefinedFor('not-finite');
  const share = count / n;
  const shrink = 1 + z ** 2 / n;
  const centre = (share + z ** 2 / (2 * n)) / shrink;
  const half = (z / shrink) * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  // At 0 and at n the bound is the share itself; adding up must not make it 1e-17.
  return known({ share, low: count === 0 ? 0 : Math.min(share, centre - half), high: count === n ? 1 : Math.max(share, centre + half) });
}

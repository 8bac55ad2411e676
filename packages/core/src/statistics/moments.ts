import { type Statistic, finite, undefinedFor } from './statistic.ts';

/**
 * Arithmetic mean: `Σx / n`.
 *
 * @example
 * mean([1, 2, 6]); // { ok: true, value: 3 }
 * mean([]); // { ok: false, reason: 'too-few-rows' }
 */
export function mean(values: readonly number[]): Statistic<number> {
  if (values.length === 0) return undefinedFor('too-few-rows');
  const [first = 0] = values;
  // Around the first value, equal values have exactly that mean.
  return finite(first + values.reduce((sum, value) => sum + (value - first), 0) / values.length);
}

/**
 * Variance of a sample: `Σ(x − x̄)² / (n − 1)`.
 *
 * @example
 * variance([4, 4, 5, 4, 5]); // { ok: true, value: 0.3 }
 * variance([4]); // { ok: false, reason: 'too-few-rows' }
 */
export function variance(values: readonly number[]): Statistic<number> {
  if (values.length < 2) return undefinedFor('too-few-rows');
  const centre = mean(values);
  if (!centre.ok) return centre;
  return finite(values.reduce((sum, value) => sum + (value - centre.value) ** 2, 0) / (values.length - 1));
}

/**
 * Standard deviation of a sample: the square root of its variance (n − 1).
 *
 * @example
 * standardDeviation([2, 4, 6]); // { ok: true, value: 2 }
 */
export function standardDeviation(values: readonly number[]): Statistic<number> {
  const spread = variance(values);
  return spread.ok ? finite(Math.sqrt(spread.value)) : spread;
}

/**
 * A mean as it may be shown (R5): in half steps under 50 people, with one decimal from 50 on. With more, two reports that differ by one
 * person give that person away: two decimals did in every case we tried.
 *
 * @param mean in levels. @param n people behind it
 * @throws RangeError for a mean that is no number, or for nobody
 *
 * @example
 * roundedMean(3.26, 49) // → 3.5
 * roundedMean(3.26, 50) // → 3.3
 */
export function roundedMean(mean: number, n: number): number {
  if (!Number.isFinite(mean) || !(n > 0)) throw new RangeError('A mean takes a number, and somebody behind it.');
  const steps = stepsOf(n);
  return Math.floor(mean * steps + 0.5) / steps;
}

/** How many steps there are in a whole level. */
export function stepsOf(n: number): 2 | 10 {
  return n < 50 ? 2 : 10;
}

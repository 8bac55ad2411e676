import { quartilesOfCounts } from '../statistics/quartiles.ts';
import type { Sum } from './possible.ts';

export type Quartiles = readonly [q1: number, median: number, q3: number];

/**
 * First quartile, median and third quartile of the answers, type 7, as whole levels: half a level is rounded up.
 *
 * @returns `null` where nobody answered
 *
 * @example
 * wholeQuartiles([1, 2, 3, 4, 5], [2, 8, 20, 14, 6]) // → [3, 3, 4]
 */
export function wholeQuartiles(values: readonly number[], counts: readonly number[]): Quartiles | null {
  const quartiles = quartilesOfCounts(values, counts);
  if (!quartiles.ok) return null;
  const [q1, median, q3] = quartiles.value;
  return [halfUp(q1), halfUp(median), halfUp(q3)];
}

/**
 * What one quartile as a whole level tells about the counts it comes from: of these branches exactly one holds. Each is a pair of levels,
 * those of the two answers the quartile lies between, said as sums of counts from the lowest level up.
 *
 * @param which 1, 2 or 3. @param shown the whole level. @param total answers. Variable `i` is the count of `values[i]`.
 */
export function quartileBranches(which: 1 | 2 | 3, shown: number, values: readonly number[], total: number): readonly (readonly Sum[])[] {
  const quarters = (total - 1) * which;
  const [place, past] = [Math.floor(quarters / 4), quarters % 4];
  const branches: (readonly Sum[])[] = [];
  values.forEach((low, from) => {
    values.forEach((high, to) => {
      if (to < from || (past === 0 && to !== from) || Math.floor((4 * low + past * (high - low) + 2) / 4) !== shown) return;
      const upTo = (level: number, least: number, most: number): Sum => ({ terms: values.slice(0, level + 1).map((_, i) => [i, 1] as const), least, most });
      // The answer at `place`, counted from 0, stands on `from`, and where the next one matters it stands on `to`.
      const lower = [upTo(from, place + 1, total), upTo(from - 1, 0, place)];
      branches.push(past === 0 ? lower : [...lower, upTo(to, place + 2, total), upTo(to - 1, 0, place + 1)]);
    });
  });
  return branches;
}

function halfUp(level: number): number {
  return Math.floor(level + 0.5);
}

import { type Statistic, known, undefinedFor } from './statistic.ts';

/**
 * First quartile, median and third quartile, by linear interpolation between the two nearest values: the value at place
 * `(n − 1) p` of the sorted list, counted from 0.
 *
 * Source: Hyndman and Fan 1996, type 7.
 *
 * @returns undefined as `too-few-rows` for an empty list, as `not-finite` where a value is.
 * @example
 * quartiles([2, 3, 3, 4, 4, 4, 5]); // { ok: true, value: [3, 4, 4] }
 * quartiles([1, 2, 3, 4]); // { ok: true, value: [1.75, 2.5, 3.25] }
 */
export function quartiles(values: readonly number[]): Statistic<readonly [q1: number, median: number, q3: number]> {
  return quartilesOfCounts(values, values.map(() => 1));
}

/**
 * The same from how often each value was given, which is all that a summary holds.
 *
 * @param values the values, in any order.
 * @param counts how often each was given, in the same order: whole numbers from 0.
 * @returns undefined as `ragged` where the two differ in length, `out-of-range` where a count is no count, `too-few-rows` where all are 0.
 * @example
 * quartilesOfCounts([1, 2, 3, 4, 5], [0, 1, 2, 3, 1]); // { ok: true, value: [3, 4, 4] }
 */
export function quartilesOfCounts(
  values: readonly number[], counts: readonly number[],
): Statistic<readonly [q1: number, median: number, q3: number]> {
  if (values.length !== counts.length) return undefinedFor('ragged');
  if (![...values, ...counts].every(Number.isFinite)) return undefinedFor('not-finite');
  const n = counts.reduce((sum, count) => sum + count, 0);
  if (!counts.every((count) => Number.isSafeInteger(count) && count >= 0) || !Number.isSafeInteger(n)) return undefinedFor('out-of-range');
  if (n === 0) return undefinedFor('too-few-rows');

  const sorted = values.map((value, i) => ({ value, count: counts[i] ?? 0 })).sort((a, b) => a.value - b.value);
  return known([valueAt(sorted, (n - 1) * 0.25), valueAt(sorted, (n - 1) * 0.5), valueAt(sorted, (n - 1) * 0.75)]);
}

function valueAt(sorted: readonly { readonly value: number; readonly count: number }[], place: number): number {
  const [whole, part] = [Math.floor(place), place - Math.floor(place)];
  const lower = ranked(sorted, whole);
  if (part === 0) return lower;
  // Weighed, and not lower + part × (upper − lower): the difference of two numbers may be beyond what a computer holds.
  return lower * (1 - part) + ranked(sorted, whole + 1) * part;
}

function ranked(sorted: readonly { readonly value: number; readonly count: number }[], rank: number): number {
  let [seen, last] = [0, 0];
  for (const { value, count } of sorted) {
    if (count === 0) continue;
    last = value;
    seen += count;
    if (seen > rank) break;
  }
  return last;
}

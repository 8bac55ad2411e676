import { type Statistic, known, undefinedFor } from './statistic.ts';

/**
 * How often two raters gave each pair of categories: the table `weightedKappa` reads. A thing that one of them did not rate is left out.
 *
 * @param first what the first rater gave, thing by thing; `null` where nothing.
 * @param second what the second gave, in the same order.
 * @param categories those of the scale, used or not, in its order. They are never taken from the answers.
 * @returns undefined as `ragged` where one rated more things, `out-of-range` for an answer off the scale or a category named twice.
 * @example
 * ratingTable([1, 2, 3, null], [1, 2, 2, 1], [1, 2, 3]); // { ok: true, value: [[1, 0, 0], [0, 1, 0], [0, 1, 0]] }
 */
export function ratingTable<Category extends number | string>(
  first: readonly (Category | null)[], second: readonly (Category | null)[], categories: readonly Category[],
): Statistic<readonly (readonly number[])[]> {
  if (first.length !== second.length) return undefinedFor('ragged');
  const places = new Map(categories.map((category, i) => [category, i]));
  if (places.size !== categories.length) return undefinedFor('out-of-range');
  const table = categories.map(() => categories.map(() => 0));
  const placeOf = (category: Category | null) => (category === null ? null : places.get(category));
  for (const [i, one] of first.entries()) {
    const [row, column] = [placeOf(one), placeOf(second[i] ?? null)];
    if (row === undefined || column === undefined) return undefinedFor('out-of-range');
    if (row === null || column === null) continue;
    const counts = table[row];
    if (counts !== undefined) counts[column] = (counts[column] ?? 0) + 1;
  }
  return known(table);
}

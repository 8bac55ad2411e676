import { shapeOf } from './shape-of.ts';
import { type Statistic, finite, known, undefinedFor } from './statistic.ts';

export interface FleissKappa {
  readonly kappa: number;
  /** P̄: the share of pairs of raters who agree. */
  readonly observed: number;
  /** P̄e: the same by chance. */
  readonly expected: number;
  readonly subjects: number;
  /** How many rated each subject. */
  readonly raters: number;
}

/**
 * Fleiss' kappa: agreement of m raters about N subjects in categories without an order, `κ = (P̄ − P̄e) / (1 − P̄e)`, where
 * `Pᵢ = (Σ nᵢⱼ² − m) / (m (m − 1))` and `P̄e = Σ pⱼ²`.
 *
 * Source: Fleiss 1971.
 *
 * @param counts one row for each subject, one column for each category: how many raters chose it. All rows have the same sum.
 * @returns undefined as `ragged` where subjects have different numbers of raters, `too-few-rows` with no subject, `too-few-columns` under two
 *   raters or categories, `out-of-range` where a count is no count, `no-variance` where one category alone was ever chosen.
 * @example
 * const found = fleissKappa([[3, 0], [1, 2], [0, 3]]);
 * found.ok && found.value.kappa; // 0.55, rounded here
 */
export function fleissKappa(counts: readonly (readonly number[])[]): Statistic<FleissKappa> {
  const shape = shapeOf(counts);
  if (!shape.ok) return shape;
  if (counts.some((row) => row.some((count) => !Number.isSafeInteger(count) || count < 0))) return undefinedFor('out-of-range');
  if (counts.length === 0) return undefinedFor('too-few-rows');
  const [raters = 0, ...others] = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  if (others.some((sum) => sum !== raters)) return undefinedFor('ragged');
  if (shape.value.columns < 2 || raters < 2) return undefinedFor('too-few-columns');

  const subjects = counts.length;
  const observed = counts.reduce((sum, row) => sum + agreeing(row, raters), 0) / subjects;
  const chosen = (counts[0] ?? []).map((_, j) => counts.reduce((sum, row) => sum + (row[j] ?? 0), 0));
  if (chosen.filter((count) => count > 0).length < 2) return undefinedFor('no-variance');
  const expected = chosen.reduce((sum, count) => sum + (count / (subjects * raters)) ** 2, 0);
  const kappa = finite((observed - expected) / (1 - expected));
  return kappa.ok ? known({ kappa: kappa.value, observed, expected, subjects, raters }) : kappa;
}

/** The share of pairs of raters who chose the same for one subject. */
function agreeing(row: readonly number[], raters: number): number {
  return row.reduce((sum, count) => sum + (count / raters) * ((count - 1) / (raters - 1)), 0);
}

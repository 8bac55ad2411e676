import { shapeOf } from './shape-of.ts';
import { type Statistic, finite, known, undefinedFor } from './statistic.ts';

/**
 * What it costs to disagree. `none`: every disagreement is as bad as any other. `linear` and `quadratic`: by how many categories apart, or
 * by its square. Or a weight for each cell: disagreement (0 on the diagonal, more is worse) or similarity (1 on the diagonal, down to 0).
 */
export type KappaWeights =
  | 'none' | 'linear' | 'quadratic'
  | { readonly disagreement: readonly (readonly number[])[] }
  | { readonly similarity: readonly (readonly number[])[] };

export interface WeightedKappa {
  readonly kappa: number;
  /** By which weights: the number says nothing without them. */
  readonly weights: 'none' | 'linear' | 'quadratic' | 'custom';
  /** Weighted share of agreement, from 0 to 1. */
  readonly observed: number;
  /** The same by chance, if both raters kept to how often they use each category. */
  readonly expected: number;
}

/**
 * Cohen's kappa, weighted: `κ = 1 − Σ v p_observed / Σ v p_expected`, where v is the weight of a disagreement.
 *
 * Source: Cohen 1960; Cohen 1968; Fleiss, Cohen and Everitt 1969.
 *
 * @param table one row for each category of the first rater, one column for each of the second: counts or shares. Categories are those of
 *   the scale, used or not, in its order: with weights, an unused one changes kappa. `ratingTable` makes it from answers.
 * @returns undefined as `no-variance` where no disagreement is expected, `too-few-columns` under two categories, `ragged` where the table or
 *   the weights are not square, `out-of-range` for negative counts or impossible weights, `too-few-rows` where nothing was rated.
 * @example
 * const table = [[0.44, 0.07, 0.09], [0.05, 0.2, 0.05], [0.01, 0.03, 0.06]];
 * const found = weightedKappa(table, { disagreement: [[0, 1, 3], [1, 0, 6], [3, 6, 0]] });
 * found.ok && found.value.kappa; // 0.347826, rounded here
 */
export function weightedKappa(table: readonly (readonly number[])[], weights: KappaWeights = 'none'): Statistic<WeightedKappa> {
  const shape = shapeOf(table);
  if (!shape.ok) return shape;
  const size = table.length;
  if (shape.value.columns !== size) return undefinedFor('ragged');
  if (table.some((row) => row.some((count) => count < 0))) return undefinedFor('out-of-range');
  if (size < 2) return undefinedFor('too-few-columns');
  const cost = costOf(weights, size);
  if (!cost.ok) return cost;

  const n = table.reduce((sum, row) => sum + total(row), 0);
  if (n === 0) return undefinedFor('too-few-rows');
  if (!Number.isFinite(n)) return undefinedFor('not-finite');
  const shares = table.map((row) => row.map((count) => count / n));
  const first = shares.map(total);
  const second = first.map((_, j) => shares.reduce((sum, row) => sum + (row[j] ?? 0), 0));

  let [observed, expected] = [0, 0];
  cost.value.forEach((row, i) => row.forEach((weight, j) => {
    observed += weight * (shares[i]?.[j] ?? 0);
    expected += weight * (first[i] ?? 0) * (second[j] ?? 0);
  }));
  if (expected === 0) return undefinedFor('no-variance');
  const kappa = finite(1 - observed / expected);
  if (!kappa.ok) return kappa;
  return known({
    kappa: kappa.value, weights: typeof weights === 'string' ? weights : 'custom', observed: 1 - observed, expected: 1 - expected,
  });
}

function total(row: readonly number[]): number {
  return row.reduce((sum, count) => sum + count, 0);
}

/** The weight of each disagreement, from 0 to 1. */
function costOf(weights: KappaWeights, size: number): Statistic<readonly (readonly number[])[]> {
  if (!isKnown(weights)) return undefinedFor('out-of-range');
  if (typeof weights === 'string') return known(squareOf(size, (i, j) => ruled(weights, Math.abs(i - j), size - 1)));
  const given = 'disagreement' in weights ? weights.disagreement : weights.similarity;
  const shape = shapeOf(given);
  if (!shape.ok) return shape;
  if (shape.value.rows !== size || shape.value.columns !== size) return undefinedFor('ragged');
  const all = given.flat();
  const onDiagonal = given.map((row, i) => row[i]);
  if ('similarity' in weights) {
    if (all.some((weight) => weight < 0 || weight > 1) || onDiagonal.some((weight) => weight !== 1)) return undefinedFor('out-of-range');
    return known(given.map((row) => row.map((weight) => 1 - weight)));
  }
  if (all.some((weight) => weight < 0) || onDiagonal.some((weight) => weight !== 0)) return undefinedFor('out-of-range');
  const worst = all.reduce((most, weight) => Math.max(most, weight), 0);
  return known(given.map((row) => row.map((weight) => (worst === 0 ? 0 : weight / worst))));
}

/** A program without types may give weights that are none. */
function isKnown(weights: KappaWeights): boolean {
  return typeof weights === 'string' ? ['none', 'linear', 'quadratic'].includes(weights) : Array.isArray('disagreement' in weights ? weights.disagreement : weights.similarity);
}

function ruled(weights: 'none' | 'linear' | 'quadratic', apart: number, most: number): number {
  switch (weights) {
    case 'none': return apart === 0 ? 0 : 1;
    case 'linear': return apart / most;
    case 'quadratic': return (apart / most) ** 2;
  }
}

function squareOf(size: number, at: (i: number, j: number) => number): readonly (readonly number[])[] {
  return Array.from({ length: size }, (_, i) => Array.from({ length: size }, (__, j) => at(i, j)));
}

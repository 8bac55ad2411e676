import { describe, expect, it } from 'vitest';
import { ratingTable } from './rating-table.ts';
import { reasonOf, valueOf } from './value-of.ts';
import { type KappaWeights, weightedKappa } from './weighted-kappa.ts';

const cohen = [[0.44, 0.07, 0.09], [0.05, 0.2, 0.05], [0.01, 0.03, 0.06]];
const fleiss = [[106, 10, 4], [22, 28, 10], [2, 12, 6]];
const kappa = (table: readonly (readonly number[])[], weights?: KappaWeights) => valueOf(weightedKappa(table, weights)).kappa;

describe("Cohen's kappa", () => {
  it.each<[KappaWeights, number]>([
    ['none', 0.491525], ['linear', 0.473684], ['quadratic', 0.454545],
    [{ disagreement: [[0, 1, 3], [1, 0, 6], [3, 6, 0]] }, 0.347826], [{ disagreement: [[0, 1, 4], [1, 0, 6], [2, 2, 0]] }, 0.353383],
  ])('of the table of 1968 with weights %j is %d', (weights, expected) => expect(kappa(cohen, weights)).toBeCloseTo(expected, 6));
  it.each<[KappaWeights, number]>([
    ['none', 0.428571], ['linear', 0.492308], ['quadratic', 0.566667],
    [{ similarity: [[1, 0, 0.4444], [0, 1, 0.6667], [0.4444, 0.6667, 1]] }, 0.507070],
  ])('of the table of 1969 with weights %j is %d', (weights, expected) => expect(kappa(fleiss, weights)).toBeCloseTo(expected, 6));

  it('is the same of counts and of shares, and unweighted unless said', () => {
    expect(kappa(cohen.map((row) => row.map((share) => Math.round(share * 200))))).toBeCloseTo(kappa(cohen, 'none'), 12);
  });
  it('is the same of similarities and of the disagreements they leave, of any size', () => {
    const similarity = [[1, 0.5, 0.2], [0.5, 1, 0.3], [0.2, 0.3, 1]];
    const disagreement = similarity.map((row) => row.map((weight) => 30 * (1 - weight)));
    expect(kappa(fleiss, { similarity })).toBeCloseTo(kappa(fleiss, { disagreement }), 12);
  });
  it('says by which weights, and what it compares', () => {
    expect(valueOf(weightedKappa(fleiss, 'linear')).weights).toBe('linear');
    expect(valueOf(weightedKappa(cohen, { disagreement: [[0, 1, 3], [1, 0, 6], [3, 6, 0]] })).weights).toBe('custom');
    const { observed, expected } = valueOf(weightedKappa(cohen));
    expect(observed).toBeCloseTo(0.7, 12);
    expect(expected).toBeCloseTo(0.41, 12);
  });
  it('is 1 for raters who always agree, below 0 for raters who never do', () => {
    expect(kappa([[3, 0], [0, 4]])).toBe(1);
    expect(kappa([[0, 3], [4, 0]])).toBeLessThan(0);
  });

  it('keeps categories that nobody used', () => {
    const codes = [[1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 3, 1, 6, 1, 5, 5, 6, 7]] as const;
    const nine = valueOf(ratingTable(...codes, [1, 2, 3, 4, 5, 6, 7, 8, 9]));
    expect(kappa(nine)).toBeCloseTo(0, 6);
    expect(kappa(nine, 'linear')).toBeCloseTo(0.394958, 6);
    expect(kappa(nine, 'quadratic')).toBeCloseTo(0.677966, 6);
    // Without its unused middle a scale is shorter, and its ends are closer.
    const gap = [[5, 1, 0], [2, 0, 3], [1, 0, 6]].map((row) => [row[0] ?? 0, 0, row[1] ?? 0, row[2] ?? 0]);
    const four = [gap[0] ?? [], [0, 0, 0, 0], gap[1] ?? [], gap[2] ?? []];
    expect(kappa(four, 'linear')).not.toBeCloseTo(kappa([[5, 1, 0], [2, 0, 3], [1, 0, 6]], 'linear'), 3);
  });

  it('is refused where no disagreement is to be expected', () => {
    expect(reasonOf(weightedKappa([[7, 0], [0, 0]]))).toBe('no-variance');
    expect(reasonOf(weightedKappa(fleiss, { disagreement: [[0, 0, 0], [0, 0, 0], [0, 0, 0]] }))).toBe('no-variance');
  });
  it.each<[string, readonly (readonly number[])[], KappaWeights, string]>([
    ['nobody', [[0, 0], [0, 0]], 'none', 'too-few-rows'],
    ['one category', [[4]], 'linear', 'too-few-columns'], ['no table', [], 'none', 'too-few-columns'],
    ['a table that is not square', [[1, 2, 3], [1, 2, 3]], 'none', 'ragged'], ['ragged rows', [[1, 2], [1]], 'none', 'ragged'],
    ['fewer than none', [[1, -1], [0, 2]], 'none', 'out-of-range'], ['what is no number', [[1, NaN], [0, 2]], 'none', 'not-finite'],
    ['weights of another size', [[1, 2], [3, 4]], { disagreement: [[0]] }, 'ragged'],
    ['ragged weights', [[1, 2], [3, 4]], { similarity: [[1, 0], [1]] }, 'ragged'],
    ['weights that are no numbers', [[1, 2], [3, 4]], { similarity: [[1, NaN], [0, 1]] }, 'not-finite'],
    ['a cost of agreeing', [[1, 2], [3, 4]], { disagreement: [[1, 1], [1, 0]] }, 'out-of-range'],
    ['a gain from disagreeing', [[1, 2], [3, 4]], { disagreement: [[0, -1], [1, 0]] }, 'out-of-range'],
    ['agreement that is not whole', [[1, 2], [3, 4]], { similarity: [[0.9, 0], [0, 1]] }, 'out-of-range'],
    ['more than agreement', [[1, 2], [3, 4]], { similarity: [[1, 1.5], [0, 1]] }, 'out-of-range'],
    ['too many to add up', [[1e308, 1e308], [1e308, 1e308]], 'none', 'not-finite'],
  ])('is refused for %s', (_, table, weights, reason) => expect(reasonOf(weightedKappa(table, weights))).toBe(reason));
});

describe('the table of two raters', () => {
  it('has the first in rows, and leaves out what one of them did not rate', () => {
    expect(valueOf(ratingTable([1, 2, 3, null, 3], [1, 2, 2, 1, null], [1, 2, 3]))).toEqual([[1, 0, 0], [0, 1, 0], [0, 1, 0]]);
    expect(valueOf(ratingTable(['yes', 'no'], ['no', 'no'], ['no', 'yes']))).toEqual([[1, 0], [1, 0]]);
  });
  it('is refused for lists of two lengths, an answer off the scale and a category named twice', () => {
    expect(reasonOf(ratingTable([1, 2], [1], [1, 2]))).toBe('ragged');
    expect(reasonOf(ratingTable([1, 4], [1, 2], [1, 2]))).toBe('out-of-range');
    expect(reasonOf(ratingTable([1, null], [1, 4], [1, 2]))).toBe('out-of-range');
    expect(reasonOf(ratingTable([1, 2], [1, 2], [1, 2, 2]))).toBe('out-of-range');
  });
});

import { describe, expect, it } from 'vitest';
import { fleissKappa } from './fleiss-kappa.ts';
import { psychiatric } from './published-data.ts';
import { reasonOf, valueOf } from './value-of.ts';

describe("Fleiss' kappa", () => {
  it('is 0.209931 for ten subjects and fourteen raters', () => {
    const found = valueOf(fleissKappa(psychiatric));
    expect(found.observed).toBeCloseTo(0.378022, 6);
    expect(found.expected).toBeCloseTo(0.212755, 6);
    expect(found.kappa).toBeCloseTo(0.209931, 6);
    expect([found.subjects, found.raters]).toEqual([10, 14]);
  });
  it('is 1 where all agree about each, and below 0 where they agree less than by chance', () => {
    expect(valueOf(fleissKappa([[3, 0], [0, 3]])).kappa).toBe(1);
    expect(valueOf(fleissKappa([[1, 1], [1, 1]])).kappa).toBe(-1);
  });
  it.each([
    ['one category alone was chosen', [[3, 0], [3, 0]], 'no-variance'], ['nothing was rated', [], 'too-few-rows'],
    ['one rater rated', [[1, 0], [0, 1]], 'too-few-columns'],
    ['nobody rated', [[0, 0], [0, 0]], 'too-few-columns'], ['there is one category', [[3], [3]], 'too-few-columns'],
    ['subjects have different numbers of raters', [[3, 0], [1, 1]], 'ragged'], ['rows differ in length', [[3, 0], [3]], 'ragged'],
    ['a count is no count', [[2.5, 0.5], [3, 0]], 'out-of-range'],
    ['a count is below none', [[4, -1], [3, 0]], 'out-of-range'], ['a count is no number', [[NaN, 1], [1, 1]], 'not-finite'],
  ])('is refused where %s', (_, counts, reason) => expect(reasonOf(fleissKappa(counts))).toBe(reason));
});

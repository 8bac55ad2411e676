import { describe, expect, it } from 'vitest';
import { cronbachAlpha } from './cronbach-alpha.ts';
import { icc, iccForms } from './icc.ts';
import { judges } from './published-data.ts';
import { reasonOf, valueOf } from './value-of.ts';

const rounded = (value: number) => Number(value.toFixed(6));
const all = (rows: readonly (readonly number[])[]) => iccForms.map((form) => icc(rows, form));

describe('the ICC of six targets and four judges', () => {
  it('is what Shrout and Fleiss found, in all six forms', () => {
    expect(all(judges).map((found) => rounded(valueOf(found).icc))).toEqual([0.165742, 0.289764, 0.714841, 0.442797, 0.620051, 0.909316]);
  });
  it('always names its form, and how many targets and raters it rests on', () => {
    expect(all(judges).map((found) => valueOf(found).form)).toEqual(iccForms);
    expect(valueOf(icc(judges, 'ICC(1,k)'))).toMatchObject({ form: 'ICC(1,k)', targets: 6, raters: 4 });
  });
  it('rests on their mean squares', () => {
    const { between, within, raters, error } = valueOf(icc(judges, 'ICC(1,1)')).meanSquares;
    expect([between, within, raters, error].map(rounded)).toEqual([11.241667, 6.263889, 32.486111, 1.019444]);
  });
  it('has the intervals that R gives', () => {
    expect(all(judges).map((found) => valueOf(valueOf(found).interval).map(rounded))).toEqual([
      [-0.132932, 0.72256], [0.018787, 0.761084], [0.342465, 0.945858], [-0.884442, 0.912415], [0.071137, 0.927232], [0.675675, 0.985892],
    ]);
  });
  it('has wider intervals that are to be surer', () => {
    for (const form of iccForms) {
      const [wide, narrow] = [valueOf(valueOf(icc(judges, form, { confidence: 0.99 })).interval), valueOf(valueOf(icc(judges, form)).interval)];
      expect(wide[0]).toBeLessThan(narrow[0]);
      expect(wide[1]).toBeGreaterThan(narrow[1]);
      expect(reasonOf(valueOf(icc(judges, form, { confidence: 0 })).interval)).toBe('out-of-range');
      expect(reasonOf(valueOf(icc(judges, form, { confidence: NaN })).interval)).toBe('not-finite');
    }
  });
  it('in form (3,k) is alpha', () => expect(valueOf(icc(judges, 'ICC(3,k)')).icc).toBeCloseTo(valueOf(cronbachAlpha(judges)).alpha, 12));
});

describe('the ICC of raters', () => {
  it('who agree completely is 1 in every form, with no room to either side', () => {
    for (const found of all([[1, 1, 1], [4, 4, 4], [2, 2, 2]])) {
      expect(valueOf(found).icc).toBe(1);
      expect(valueOf(valueOf(found).interval)).toEqual([1, 1]);
    }
  });
  it('of whom one is kinder by the same to everyone is 1 for consistency, and less for agreement', () => {
    const kinder = [[1, 2], [2, 3], [4, 5], [3, 4]];
    expect(valueOf(icc(kinder, 'ICC(3,1)')).icc).toBe(1);
    expect(valueOf(icc(kinder, 'ICC(2,1)')).icc).toBeLessThan(1);
    expect(valueOf(icc(kinder, 'ICC(1,1)')).icc).toBeLessThan(valueOf(icc(kinder, 'ICC(2,1)')).icc);
    const [low, high] = valueOf(valueOf(icc(kinder, 'ICC(2,1)')).interval);
    expect(low).toBeLessThan(high);
  });
  it('who give everyone the same is 0 where raters are drawn from many, and not defined for consistency', () => {
    expect(all([[1, 2], [1, 2], [1, 2]]).map(reasonOf)).toEqual([null, null, 'no-variance', 'no-variance', null, 'no-variance']);
    expect(all([[3, 3], [3, 3]]).map(reasonOf)).toEqual(iccForms.map(() => 'no-variance'));
    expect(all([[0.1, 0.1, 0.1], [0.1, 0.1, 0.1]]).map(reasonOf)).toEqual(iccForms.map(() => 'no-variance'));
    const tenths = [[0.1, 0.2, 0.4], [0.1, 0.2, 0.4], [0.1, 0.2, 0.4]];
    expect(all(tenths).map(reasonOf)).toEqual([null, null, 'no-variance', 'no-variance', null, 'no-variance']);
  });
  it('who contradict each other has no form (2,k), whose variance would be negative', () => {
    const crossed = [[1, 2], [2, 1], [1, 2], [2, 1]];
    expect(reasonOf(icc(crossed, 'ICC(2,k)'))).toBe('no-variance');
    expect(valueOf(icc(crossed, 'ICC(3,1)')).icc).toBe(-1);
  });
});

describe('the ICC is refused', () => {
  it.each([
    ['no targets', [], 'too-few-rows'], ['one target', [[1, 2]], 'too-few-rows'],
    ['one rater', [[1], [2]], 'too-few-columns'], ['a rater missing', [[1, 2], [3]], 'ragged'],
    ['what is no number', [[1, 2], [3, NaN]], 'not-finite'], ['numbers too large to square', [[1e200, -1e200], [3, 1]], 'not-finite'],
  ])('for %s', (_, rows, reason) => expect(all(rows).map(reasonOf)).toEqual(iccForms.map(() => reason)));
  it('for nothing because a table is long', () => {
    expect(valueOf(icc(Array.from({ length: 200_000 }, (_, i) => [i % 5, (i + (i % 3)) % 5]), 'ICC(1,1)')).targets).toBe(200_000);
  });
});

import { describe, expect, it } from 'vitest';
import { cronbachAlpha, cronbachAlphaFromSums } from './cronbach-alpha.ts';
import { standardDeviation, variance } from './moments.ts';
import { attitude } from './published-data.ts';
import { reasonOf, valueOf } from './value-of.ts';

const five = [[3, 4, 3], [2, 2, 3], [4, 5, 5], [1, 2, 2], [5, 4, 5]];
const rounded = (value: number) => Number(value.toFixed(6));

describe("Cronbach's alpha of published data", () => {
  const found = valueOf(cronbachAlpha(attitude));
  it('is 0.843143, standardised 0.839084', () => {
    expect(found.alpha).toBeCloseTo(0.843143, 6);
    expect(valueOf(found.standardised)).toBeCloseTo(0.839084, 6);
    expect(valueOf(found.meanInterItem)).toBeCloseTo(0.426907, 6);
    expect([found.n, found.cautions]).toEqual([30, []]);
  });
  it('is 0.875733 for the first five columns', () => {
    expect(valueOf(cronbachAlpha(attitude.map((row) => row.slice(0, 5)))).alpha).toBeCloseTo(0.875733, 6);
  });
  it('has the published item–rest correlations', () => {
    expect(found.items.map(({ rest }) => rounded(valueOf(rest)))).toEqual([0.671262, 0.742110, 0.560711, 0.714445, 0.786276, 0.265034, 0.460811]);
  });
  it('has the published alphas if an item is dropped, each that of the table without its column', () => {
    const dropped = found.items.map(({ ifDropped }) => rounded(valueOf(ifDropped)));
    expect(dropped).toEqual([0.809760, 0.796917, 0.827848, 0.803031, 0.795387, 0.863872, 0.840465]);
    found.items.forEach(({ ifDropped }, i) => {
      expect(valueOf(cronbachAlpha(attitude.map((row) => row.toSpliced(i, 1)))).alpha).toBeCloseTo(valueOf(ifDropped), 12);
    });
  });
  it('has the Feldt interval 0.739376 to 0.915773', () => expect(valueOf(found.interval).map(rounded)).toEqual([0.739376, 0.915773]));
  it('has a narrower interval that need not be so sure', () => {
    const [low, high] = valueOf(valueOf(cronbachAlpha(attitude, { confidence: 0.8 })).interval);
    expect(low).toBeGreaterThan(0.739376);
    expect(high).toBeLessThan(0.915773);
    expect(reasonOf(valueOf(cronbachAlpha(attitude, { confidence: 1 })).interval)).toBe('out-of-range');
  });
  it('gives the spread of each item and of the mean of a row', () => {
    found.items.forEach((item, i) => expect(item.variance).toBeCloseTo(valueOf(variance(attitude.map((row) => row[i] ?? NaN))), 10));
    const means = attitude.map((row) => row.reduce((sum, one) => sum + one, 0) / 7);
    expect(found.scale.sd).toBeCloseTo(valueOf(standardDeviation(means)), 12);
    expect(found.scale.mean).toBeCloseTo(means.reduce((sum, one) => sum + one, 0) / 30, 12);
  });
});

describe("Cronbach's alpha by hand", () => {
  it('is 0.945455 with item variances 2.5, 1.8 and 1.8', () => {
    const found = valueOf(cronbachAlpha(five));
    expect(found.alpha).toBeCloseTo(0.945455, 6);
    expect(found.items.map(({ variance: spread }) => spread)).toEqual([2.5, 1.8, 1.8]);
    expect((found.scale.sd * 3) ** 2).toBeCloseTo(16.5, 12);
    expect(found.cautions).toEqual(['few-rows']);
  });
  it('comes out of sums as out of rows, to the last bit', () => {
    expect(cronbachAlphaFromSums({ n: 5, sums: [15, 17, 18], products: [55, 58, 62, 65, 67, 72] })).toEqual(cronbachAlpha(five));
  });
  it('is given where it is negative, with a caution', () => {
    const found = valueOf(cronbachAlpha([[1, 5], [5, 2], [3, 3], [4, 1]]));
    expect(found.alpha).toBeLessThan(0);
    expect(found.cautions).toContain('negative');
  });
  it('is 1 where items say the same, and warns that they may', () => {
    const found = valueOf(cronbachAlpha([[1, 1, 1], [2, 2, 2], [5, 5, 5]]));
    expect(found.alpha).toBe(1);
    expect(valueOf(found.interval)).toEqual([1, 1]);
    expect(found.cautions).toContain('very-high');
  });
  it('leaves undefined what an item without variance leaves undefined, and no more', () => {
    const found = valueOf(cronbachAlpha([[1, 2, 3], [2, 2, 4], [4, 2, 4], [5, 2, 5]]));
    expect(found.alpha).toBeGreaterThan(0);
    expect(reasonOf(found.standardised)).toBe('no-variance');
    expect(reasonOf(found.meanInterItem)).toBe('no-variance');
    expect(found.items.map(({ rest }) => reasonOf(rest))).toEqual([null, 'no-variance', null]);
    expect(found.items.map(({ ifDropped }) => reasonOf(ifDropped))).toEqual([null, null, null]);
  });
  it('has no alpha without one of two items', () => {
    const found = valueOf(cronbachAlpha([[1, 2], [2, 4], [4, 3]]));
    expect(found.items.map(({ ifDropped }) => reasonOf(ifDropped))).toEqual(['too-few-columns', 'too-few-columns']);
    expect(valueOf(found.items[0]!.rest)).toBeCloseTo(valueOf(found.meanInterItem), 12);
  });
  it('keeps its digits far from zero', () => {
    const far = (by: number) => valueOf(cronbachAlpha(five.map((row) => row.map((one) => one + by)))).alpha;
    expect(far(1e12)).toBe(far(0));
  });
});

describe("Cronbach's alpha is refused", () => {
  it.each([
    ['no rows', [], 'too-few-rows'], ['one row', [[1, 2, 3]], 'too-few-rows'],
    ['one item', [[1], [2]], 'too-few-columns'], ['no items', [[], []], 'too-few-columns'],
    ['ragged rows', [[1, 2], [1]], 'ragged'], ['a missing number', [[1, 2], [1, NaN]], 'not-finite'],
    ['infinity', [[1, Infinity], [1, 3]], 'not-finite'],
    ['numbers too large to square', [[1e200, 1], [2, 3]], 'not-finite'],
    ['no variance', [[1, 2], [1, 2], [1, 2]], 'no-variance'], ['no variance in tenths', [[0.1, 0.2], [0.1, 0.2], [0.1, 0.2]], 'no-variance'],
    ['items that cancel out', [[1, 5], [2, 4], [3, 3]], 'no-variance'],
    ['items that cancel out in tenths', [[0.1, 0.5], [0.2, 0.4], [0.3, 0.3]], 'no-variance'],
  ])('for %s', (_, rows, reason) => expect(reasonOf(cronbachAlpha(rows))).toBe(reason));

  it.each([
    ['nobody', { n: 0, sums: [0, 0], products: [0, 0, 0] }, 'too-few-rows'],
    ['one person', { n: 1, sums: [1, 2], products: [1, 2, 4] }, 'too-few-rows'],
    ['half a person', { n: 2.5, sums: [1, 2], products: [1, 2, 4] }, 'out-of-range'],
    ['a product too few', { n: 3, sums: [1, 2], products: [1, 2] }, 'ragged'],
    ['one item', { n: 3, sums: [3], products: [5] }, 'too-few-columns'], ['nothing', { n: 3, sums: [], products: [] }, 'too-few-columns'],
    ['squares smaller than their sum allows', { n: 2, sums: [10, 4], products: [10, 20, 10] }, 'out-of-range'],
    ['items that share more than each has', { n: 3, sums: [6, 6], products: [14, 20, 14] }, 'out-of-range'],
    ['totals with less than no variance', { n: 3, sums: [0, 0, 0], products: [2, -2, -2, 2, -2, 2] }, 'out-of-range'],
    ['what is no number', { n: 3, sums: [NaN, 0], products: [2, -2, 2] }, 'not-finite'],
    ['tenths that do not vary', { n: 3, sums: [0.1 + 0.1 + 0.1, 0.6], products: [0.01 + 0.01 + 0.01, 0.06, 0.12] }, 'no-variance'],
  ])('of sums of %s', (_, sums, reason) => expect(reasonOf(cronbachAlphaFromSums(sums))).toBe(reason));
});

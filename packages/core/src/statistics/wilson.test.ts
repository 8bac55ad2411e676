import { describe, expect, it } from 'vitest';
import { newcombe } from './newcombe.ts';
import { reasonOf, valueOf } from './value-of.ts';
import { wilson } from './wilson.ts';

describe('wilson', () => {
  it.each([
    [81, 263, 0.255289, 0.366210], [15, 148, 0.062386, 0.160487], [0, 20, 0, 0.161125], [1, 29, 0.006113, 0.171755], [8, 10, 0.490162, 0.943318],
  ])('of %d in %d is %d to %d', (count, n, low, high) => {
    const found = valueOf(wilson({ count, n }));
    expect(found.share).toBe(count / n);
    // Published figures are rounded to six decimals, 0.4901625 among them.
    expect(Math.abs(found.low - low)).toBeLessThan(6e-7);
    expect(Math.abs(found.high - high)).toBeLessThan(6e-7);
  });
  it('ends at 0 and at 1 exactly', () => {
    for (const n of [1, 3, 7, 20, 49, 1_000_003]) {
      expect(valueOf(wilson({ count: 0, n })).low).toBe(0);
      expect(valueOf(wilson({ count: n, n })).high).toBe(1);
    }
  });
  it('is wider the surer it is to be', () => {
    // R: prop.test(8, 10, conf.level = 0.99, correct = FALSE)
    const { low, high } = valueOf(wilson({ count: 8, n: 10 }, { confidence: 0.99 }));
    expect([low, high].map((bound) => Number(bound.toFixed(6)))).toEqual([0.400819, 0.959869]);
  });
  it('is refused of nobody, and of counts and confidences that cannot be', () => {
    expect(reasonOf(wilson({ count: 0, n: 0 }))).toBe('too-few-rows');
    for (const [count, n] of [[3, 2], [-1, 2], [0.5, 2], [1, 2.5], [0, -1]] as const) expect(reasonOf(wilson({ count, n }))).toBe('out-of-range');
    for (const confidence of [0, 1, -0.2, 95]) expect(reasonOf(wilson({ count: 1, n: 2 }, { confidence }))).toBe('out-of-range');
    expect(reasonOf(wilson({ count: NaN, n: 2 }))).toBe('not-finite');
    expect(reasonOf(wilson({ count: 1, n: 2 }, { confidence: NaN }))).toBe('not-finite');
  });
});

describe('newcombe', () => {
  it('gives the published interval of 56 in 70 against 48 in 80', () => {
    const { difference, low, high } = valueOf(newcombe({ count: 56, n: 70 }, { count: 48, n: 80 }));
    expect([difference, low, high].map((one) => Number(one.toFixed(4)))).toEqual([0.2, 0.0524, 0.3339]);
  });
  it.each([[[9, 10], [3, 10], [0.6, 0.1705, 0.8090]], [[10, 10], [0, 20], [1, 0.6791, 1]], [[5, 56], [0, 29], [0.0893, -0.0381, 0.1926]]] as const)(
    'of %j against %j is %j, as published', ([a, m], [b, n], expected) => {
      const { difference, low, high } = valueOf(newcombe({ count: a, n: m }, { count: b, n }));
      expect([difference, low, high].map((one) => Number(one.toFixed(4)))).toEqual(expected);
    });
  it('turns its sign with the order, and contains 0 for the same share twice', () => {
    const [there, back] = [valueOf(newcombe({ count: 5, n: 9 }, { count: 30, n: 41 })), valueOf(newcombe({ count: 30, n: 41 }, { count: 5, n: 9 }))];
    expect(back.difference).toBe(-there.difference);
    expect(back.low).toBeCloseTo(-there.high, 12);
    const same = valueOf(newcombe({ count: 4, n: 12 }, { count: 4, n: 12 }));
    expect(same.low).toBeLessThan(0);
    expect(same.high).toBeGreaterThan(0);
  });
  it('is refused where either share is', () => {
    expect(reasonOf(newcombe({ count: 0, n: 0 }, { count: 1, n: 2 }))).toBe('too-few-rows');
    expect(reasonOf(newcombe({ count: 1, n: 2 }, { count: 3, n: 2 }))).toBe('out-of-range');
    expect(reasonOf(newcombe({ count: 1, n: 2 }, { count: 1, n: 2 }, { confidence: 2 }))).toBe('out-of-range');
  });
});

import { describe, expect, it } from 'vitest';
import { type Metric, krippendorffAlpha } from './krippendorff-alpha.ts';
import { observers } from './published-data.ts';
import { reasonOf, valueOf } from './value-of.ts';

const metrics: readonly Metric[] = ['nominal', 'ordinal', 'interval', 'ratio'];

describe("Krippendorff's alpha", () => {
  it.each<[Metric, number]>([['nominal', 0.743421], ['ordinal', 0.815388], ['interval', 0.849107], ['ratio', 0.797403]])(
    'of four observers with ratings missing is, %s, %d', (metric, expected) => {
      const found = valueOf(krippendorffAlpha(observers, metric));
      expect(found.alpha).toBeCloseTo(expected, 6);
      // The twelfth unit was rated once: it says nothing about agreement.
      expect([found.metric, found.units, found.ratings]).toEqual([metric, 11, 40]);
    });
  it('takes a missing rating as it takes one that is not there', () => {
    for (const metric of metrics) {
      const there = observers.map((unit) => unit.filter((rating) => rating !== null));
      expect(krippendorffAlpha(there, metric)).toEqual(krippendorffAlpha(observers, metric));
    }
  });
  it('is 1 where all agree about each, in every metric', () => {
    for (const metric of metrics) expect(valueOf(krippendorffAlpha([[1, 1], [2, 2, 2], [0, 0]], metric)).alpha).toBe(1);
  });
  it('is below 0 where ratings differ more within units than between them', () => {
    for (const metric of metrics) expect(valueOf(krippendorffAlpha([[1, 5], [5, 1], [1, 5]], metric)).alpha).toBeLessThan(0);
  });
  it('takes two levels as two ranks: ordinal is then nominal', () => {
    const units = [[1, 1], [5, 5, 1], [5, 1], [5, 5]];
    expect(valueOf(krippendorffAlpha(units, 'ordinal')).alpha).toBeCloseTo(valueOf(krippendorffAlpha(units, 'nominal')).alpha, 12);
  });
  it('is refused where it is not defined', () => {
    for (const metric of metrics) {
      expect(reasonOf(krippendorffAlpha([], metric))).toBe('too-few-rows');
      expect(reasonOf(krippendorffAlpha([[1], [2, null], []], metric))).toBe('too-few-rows');
      expect(reasonOf(krippendorffAlpha([[3, 3], [3, 3]], metric))).toBe('no-variance');
      expect(reasonOf(krippendorffAlpha([[3, NaN], [3, 3]], metric))).toBe('not-finite');
    }
    expect(reasonOf(krippendorffAlpha([[-1, 1], [2, 3]], 'ratio'))).toBe('out-of-range');
    expect(reasonOf(krippendorffAlpha([[1e200, -1e200], [2, 3]], 'interval'))).toBe('not-finite');
  });
});

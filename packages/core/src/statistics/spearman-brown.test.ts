import { describe, expect, it } from 'vitest';
import { ratersNeeded } from './raters-needed.ts';
import { spearmanBrown } from './spearman-brown.ts';
import { reasonOf, valueOf } from './value-of.ts';

describe('spearmanBrown', () => {
  it('gives 0.72 for six raters of 0.30', () => expect(valueOf(spearmanBrown({ reliability: 0.3, raters: 6 }))).toBeCloseTo(0.72, 6));
  it('leaves one rater as it is, and halves a test too', () => {
    expect(valueOf(spearmanBrown({ reliability: 0.37, raters: 1 }))).toBeCloseTo(0.37, 12);
    expect(valueOf(spearmanBrown({ reliability: 0.8, raters: 0.5 }))).toBeCloseTo(2 / 3, 12);
  });
  it('is refused for what cannot be', () => {
    expect(reasonOf(spearmanBrown({ reliability: 1.1, raters: 2 }))).toBe('out-of-range');
    expect(reasonOf(spearmanBrown({ reliability: 0.5, raters: 0 }))).toBe('out-of-range');
    expect(reasonOf(spearmanBrown({ reliability: -0.5, raters: 3 }))).toBe('out-of-range');
    expect(reasonOf(spearmanBrown({ reliability: NaN, raters: 3 }))).toBe('not-finite');
    expect(reasonOf(spearmanBrown({ reliability: 0.5, raters: Infinity }))).toBe('not-finite');
  });
});

describe('raters needed', () => {
  it('are 5.444444, so six, for 0.70 from 0.30', () => {
    const { exact, raters } = valueOf(ratersNeeded({ reliability: 0.3, wanted: 0.7 }));
    expect(exact).toBeCloseTo(5.444444, 6);
    expect(raters).toBe(6);
  });
  it('are enough, and one fewer is not', () => {
    for (const reliability of [0.05, 0.2, 0.33, 0.5, 0.9]) {
      for (const wanted of [0.1, 0.5, 0.7, 0.8, 0.95]) {
        const { raters } = valueOf(ratersNeeded({ reliability, wanted }));
        expect(valueOf(spearmanBrown({ reliability, raters }))).toBeGreaterThanOrEqual(wanted - 1e-9);
        const fewer = raters === 1 ? 0 : valueOf(spearmanBrown({ reliability, raters: raters - 1 }));
        expect(fewer).toBeLessThan(wanted);
      }
    }
  });
  it('are not one more because of how a computer adds up', () => expect(valueOf(ratersNeeded({ reliability: 0.2, wanted: 0.6 })).raters).toBe(6));
  it('are one where one is perfect or nothing is asked', () => {
    expect(valueOf(ratersNeeded({ reliability: 1, wanted: 1 })).raters).toBe(1);
    expect(valueOf(ratersNeeded({ reliability: 0.2, wanted: 0 })).raters).toBe(1);
  });
  it('are never enough where one tells nothing, or where nothing may be left to chance', () => {
    expect(reasonOf(ratersNeeded({ reliability: 0, wanted: 0.7 }))).toBe('never-reached');
    expect(reasonOf(ratersNeeded({ reliability: -0.3, wanted: 0.7 }))).toBe('never-reached');
    expect(reasonOf(ratersNeeded({ reliability: 0.3, wanted: 1 }))).toBe('never-reached');
    expect(reasonOf(ratersNeeded({ reliability: Number.MIN_VALUE, wanted: 0.7 }))).toBe('never-reached');
    expect(reasonOf(ratersNeeded({ reliability: 0.3, wanted: 1.1 }))).toBe('out-of-range');
    expect(reasonOf(ratersNeeded({ reliability: 0.3, wanted: NaN }))).toBe('not-finite');
  });
});

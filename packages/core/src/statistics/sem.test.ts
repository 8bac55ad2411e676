import { describe, expect, it } from 'vitest';
import { band, sem } from './sem.ts';
import { reasonOf, valueOf } from './value-of.ts';

describe('sem', () => {
  it.each([[0.6, 0.8, 0.268328], [7.5, 0.8, 3.354102], [0.6, 1, 0], [0, 0.5, 0], [2, 0, 2]])('of SD %d and r %d is %d', (sd, reliability, error) => {
    expect(valueOf(sem({ sd, reliability }))).toBeCloseTo(error, 6);
  });
  it('is refused for what cannot be', () => {
    expect(reasonOf(sem({ sd: -0.1, reliability: 0.8 }))).toBe('out-of-range');
    expect(reasonOf(sem({ sd: 0.6, reliability: 1.01 }))).toBe('out-of-range');
    expect(reasonOf(sem({ sd: 0.6, reliability: -0.01 }))).toBe('out-of-range');
    expect(reasonOf(sem({ sd: NaN, reliability: 0.8 }))).toBe('not-finite');
    expect(reasonOf(sem({ sd: 1, reliability: Infinity }))).toBe('not-finite');
  });
});

describe('the band of a score', () => {
  it('is 1.96 standard errors to either side, literally', () => {
    const { sem: error, interval } = valueOf(band({ score: 3, sd: 0.5, reliability: 0.84 }));
    expect(error).toBeCloseTo(0.2, 12);
    expect(interval[0]).toBeCloseTo(2.608, 12);
    expect(interval[1]).toBeCloseTo(3.392, 12);
  });
  it('is refused where its error is, and where the score is no number', () => {
    expect(reasonOf(band({ score: 3, sd: -1, reliability: 0.5 }))).toBe('out-of-range');
    expect(reasonOf(band({ score: NaN, sd: 1, reliability: 0.5 }))).toBe('not-finite');
    expect(reasonOf(band({ score: Number.MAX_VALUE, sd: Number.MAX_VALUE, reliability: 0 }))).toBe('not-finite');
  });
});

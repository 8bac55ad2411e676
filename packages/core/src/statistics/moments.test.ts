import { describe, expect, it } from 'vitest';
import { mean, standardDeviation, variance } from './moments.ts';
import { valueOrNull } from './statistic.ts';
import { reasonOf, valueOf } from './value-of.ts';

describe('mean, variance and standard deviation', () => {
  it('divide by n, by n − 1, and take the root', () => {
    expect(valueOf(mean([1, 2, 6]))).toBe(3);
    expect(valueOf(variance([4, 4, 5, 4, 5]))).toBeCloseTo(0.3, 12);
    expect(valueOf(standardDeviation([2, 4, 6]))).toBe(2);
  });
  it('find no variance at all in equal numbers that binary cannot hold', () => {
    expect(valueOf(mean(Array.from({ length: 10 }, () => 0.1)))).toBe(0.1);
    expect(valueOf(variance(Array.from({ length: 10 }, () => 0.1)))).toBe(0);
  });
  it('are refused of too little, and of what is no number', () => {
    expect(reasonOf(mean([]))).toBe('too-few-rows');
    expect(reasonOf(variance([3]))).toBe('too-few-rows');
    expect(reasonOf(standardDeviation([3]))).toBe('too-few-rows');
    expect(reasonOf(mean([1, NaN]))).toBe('not-finite');
    expect(reasonOf(variance([1, Infinity]))).toBe('not-finite');
    expect(reasonOf(variance([1e200, -1e200]))).toBe('not-finite');
  });
});

describe('valueOrNull', () => {
  it('is the value, or nothing', () => {
    expect(valueOrNull(mean([4]))).toBe(4);
    expect(valueOrNull(mean([]))).toBeNull();
  });
});

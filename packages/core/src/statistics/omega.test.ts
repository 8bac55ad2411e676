import { describe, expect, it } from 'vitest';
import { omega } from './omega.ts';
import { reasonOf, valueOf } from './value-of.ts';

describe('omega', () => {
  it('is 6.76 / 9.02 for loadings of .8, .7, .6 and .5', () => expect(valueOf(omega([0.8, 0.7, 0.6, 0.5]))).toBeCloseTo(0.749446, 6));
  it('is at least the alpha that the same model implies', () => {
    // With standardised items the covariances are the products of the loadings: their sum is (Σλ)² − Σλ².
    const loadings = [0.8, 0.7, 0.6, 0.5];
    const shared = 2.6 ** 2 - loadings.reduce((sum, one) => sum + one ** 2, 0);
    const alpha = (4 / 3) * (shared / (shared + 4));
    expect(alpha).toBeCloseTo(0.7420547, 6);
    expect(valueOf(omega(loadings))).toBeGreaterThan(alpha);
  });
  it('is 1 where items hold nothing of their own', () => expect(valueOf(omega([1, 1, 1]))).toBe(1));
  it('is refused of one item, of a loading beyond 1, and where items cancel out', () => {
    expect(reasonOf(omega([]))).toBe('too-few-columns');
    expect(reasonOf(omega([0.8]))).toBe('too-few-columns');
    expect(reasonOf(omega([0.8, 1.2]))).toBe('out-of-range');
    expect(reasonOf(omega([0.8, NaN]))).toBe('not-finite');
    expect(reasonOf(omega([1, -1]))).toBe('no-variance');
  });
});

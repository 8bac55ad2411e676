import { type Statistic, finite, undefinedFor } from './statistic.ts';

/**
 * McDonald's omega from given standardised loadings on one factor: `ω = (Σλ)² / ((Σλ)² + Σ(1 − λ²))`.
 *
 * It fits no factor model: bring loadings from a program that does, and from a sample large enough for one.
 *
 * Source: McDonald 1999, Test Theory: A Unified Treatment.
 *
 * @param loadings one for each item, from −1 to 1.
 * @returns undefined as `too-few-columns` under two items, `out-of-range` for a loading beyond 1, `no-variance` where the items cancel out.
 * @example
 * omega([0.8, 0.7, 0.6, 0.5]); // { ok: true, value: 0.7494456762749445 }
 */
export function omega(loadings: readonly number[]): Statistic<number> {
  if (loadings.length < 2) return undefinedFor('too-few-columns');
  if (!loadings.every(Number.isFinite)) return undefinedFor('not-finite');
  if (loadings.some((loading) => Math.abs(loading) > 1)) return undefinedFor('out-of-range');
  const common = loadings.reduce((sum, loading) => sum + loading, 0) ** 2;
  const unique = loadings.reduce((sum, loading) => sum + (1 - loading ** 2), 0);
  return common + unique === 0 ? undefinedFor('no-variance') : finite(common / (common + unique));
}

import { type Statistic, finite, undefinedFor } from './statistic.ts';

/**
 * Reliability of the mean of k raters (or of a test k times as long) from that of one: `r_k = k r / (1 + (k − 1) r)`.
 *
 * Source: Spearman 1910; Brown 1910.
 *
 * @param given `reliability` of one, from −1 to 1, and how many: `raters` above 0, not necessarily whole.
 * @returns undefined as `out-of-range`, also where a negative reliability is impossible for so many raters.
 * @example
 * spearmanBrown({ reliability: 0.3, raters: 6 }); // { ok: true, value: 0.72 }
 */
export function spearmanBrown({ reliability, raters }: { readonly reliability: number; readonly raters: number }): Statistic<number> {
  if (!Number.isFinite(reliability) || !Number.isFinite(raters)) return undefinedFor('not-finite');
  if (reliability < -1 || reliability > 1 || raters <= 0) return undefinedFor('out-of-range');
  const spread = 1 + (raters - 1) * reliability;
  return spread > 0 ? finite((raters * reliability) / spread) : undefinedFor('out-of-range');
}

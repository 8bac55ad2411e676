import { type Statistic, known, undefinedFor } from './statistic.ts';

/** How many raters, as worked out and as people. */
export interface RatersNeeded {
  readonly exact: number;
  /** The next whole number, and at least one. */
  readonly raters: number;
}

/**
 * How many raters a wanted reliability takes, by Spearman and Brown turned round: `k = R (1 − r) / (r (1 − R))`.
 *
 * Source: Spearman 1910; Brown 1910.
 *
 * @param given `reliability` of one rater and the one `wanted` for their mean, each from 0 to 1.
 * @returns undefined as `never-reached` where one rater tells nothing (r ≤ 0), or where R is 1 and r is not; as `out-of-range` otherwise.
 * @example
 * ratersNeeded({ reliability: 0.3, wanted: 0.7 }); // { ok: true, value: { exact: 5.444444444444443, raters: 6 } }
 */
export function ratersNeeded({ reliability, wanted }: { readonly reliability: number; readonly wanted: number }): Statistic<RatersNeeded> {
  if (!Number.isFinite(reliability) || !Number.isFinite(wanted)) return undefinedFor('not-finite');
  if (reliability < -1 || reliability > 1 || wanted < 0 || wanted > 1) return undefinedFor('out-of-range');
  if (reliability === 1 || wanted === 0) return known({ exact: 0, raters: 1 });
  if (reliability <= 0 || wanted === 1) return undefinedFor('never-reached');
  const exact = (wanted * (1 - reliability)) / (reliability * (1 - wanted));
  if (!Number.isFinite(exact)) return undefinedFor('never-reached');
  // 6.000000000000001 raters are six.
  return known({ exact, raters: Math.max(1, Math.ceil(exact - 1e-9)) });
}

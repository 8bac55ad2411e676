import fQuantile from '@stdlib/stats-base-dists-f-quantile';
import { type Interval, type Statistic, finiteInterval, undefinedFor } from './statistic.ts';

/**
 * Interval of Cronbach's alpha by the F distribution with n − 1 and (n − 1)(k − 1) degrees of freedom:
 * `1 − (1 − α) F_{1−a/2}` to `1 − (1 − α) F_{a/2}`.
 *
 * Source: Feldt 1965; Feldt, Woodruff and Salih 1987.
 *
 * @example
 * feldtInterval({ alpha: 0.843143, n: 30, items: 7 }, 0.95); // { ok: true, value: [0.739376, 0.915773] }, rounded here
 */
export function feldtInterval(
  { alpha, n, items }: { readonly alpha: number; readonly n: number; readonly items: number }, confidence: number,
): Statistic<Interval> {
  if (!Number.isFinite(confidence)) return undefinedFor('not-finite');
  if (confidence <= 0 || confidence >= 1) return undefinedFor('out-of-range');
  const [between, within] = [n - 1, (n - 1) * (items - 1)];
  const tail = (1 - confidence) / 2;
  return finiteInterval(
    1 - (1 - alpha) * fQuantile(1 - tail, between, within),
    1 - (1 - alpha) * fQuantile(tail, between, within),
  );
}

import { feldtInterval } from './feldt-interval.ts';
import { shapeOf } from './shape-of.ts';
import { type Confidence, type Interval, type Statistic, finite, known, undefinedFor } from './statistic.ts';

/** How consistently people answer the items of one scale. */
export interface CronbachAlpha {
  readonly alpha: number;
  /** Of items that are first brought to the same variance: `k r̄ / (1 + (k − 1) r̄)`. */
  readonly standardised: Statistic<number>;
  /** r̄, the mean correlation of two items. */
  readonly meanInterItem: Statistic<number>;
  /** By Feldt. */
  readonly interval: Statistic<Interval>;
  /** Complete rows. */
  readonly n: number;
  /** In the order of the columns. */
  readonly items: readonly ItemOfScale[];
  /** Of each row's mean, which is how a competency's level is made; standard deviation with n − 1. */
  readonly scale: { readonly mean: number; readonly sd: number };
  /** What to say beside it: `few-rows` under 30, `negative` under 0, `very-high` above 0.95, where items may repeat each other. */
  readonly cautions: readonly ('few-rows' | 'negative' | 'very-high')[];
}

export interface ItemOfScale {
  readonly mean: number;
  /** With n − 1. */
  readonly variance: number;
  /** Alpha of the other items. */
  readonly ifDropped: Statistic<number>;
  /** Correlation with the sum of the other items. */
  readonly rest: Statistic<number>;
}

/** All that alpha needs of n complete rows: sums, which can be added up in parts. */
export interface SumsOfRows {
  readonly n: number;
  /** Of each item. */
  readonly sums: readonly number[];
  /** Of the products of two items: the upper triangle with its diagonal, row by row. Of three items: 11, 12, 13, 22, 23, 33. */
  readonly products: readonly number[];
}

/**
 * Cronbach's alpha: `α = k/(k − 1) · (1 − Σsᵢ² / s_T²)`, variances with n − 1.
 *
 * It does not show that items measure one thing, and it says nothing worth reading of under 30 people.
 *
 * Source: Cronbach 1951; interval by Feldt 1965.
 *
 * @param rows one for each person who answered everything, one column for each item.
 * @returns undefined as `too-few-rows` or `too-few-columns` under two of either, `no-variance` where all totals are the same.
 * @example
 * const found = cronbachAlpha([[3, 4, 3], [2, 2, 3], [4, 5, 5], [1, 2, 2], [5, 4, 5]]);
 * found.ok && found.value.alpha; // 0.9454545454545455
 */
export function cronbachAlpha(rows: readonly (readonly number[])[], options: Confidence = {}): Statistic<CronbachAlpha> {
  const shape = shapeOf(rows);
  if (!shape.ok) return shape;
  // Counted from the first row, so that large numbers that differ little keep their digits. Of whole numbers every sum stays exact,
  // and what comes out is the same number that the sums of the rows as they are give.
  const origins = rows[0] ?? [];
  return alphaOf(sumsOf(rows.map((row) => row.map((value, i) => value - (origins[i] ?? 0)))), origins, options);
}

/**
 * The same from sums alone, for summaries that hold nothing about a person. Of whole numbers it gives exactly what the rows give.
 *
 * @returns undefined as `cronbachAlpha` is; also `ragged` where there are not k(k + 1)/2 products, and `out-of-range` where no rows
 *   could have such sums.
 * @example
 * // Rows [3, 4, 3], [2, 2, 3], [4, 5, 5], [1, 2, 2] and [5, 4, 5].
 * const found = cronbachAlphaFromSums({ n: 5, sums: [15, 17, 18], products: [55, 58, 62, 65, 67, 72] });
 * found.ok && found.value.alpha; // 0.9454545454545455
 */
export function cronbachAlphaFromSums(sums: SumsOfRows, options: Confidence = {}): Statistic<CronbachAlpha> {
  return alphaOf(sums, sums.sums.map(() => 0), options);
}

/** The sums of rows of one length. */
function sumsOf(rows: readonly (readonly number[])[]): SumsOfRows {
  const [first = []] = rows;
  const sums = first.map(() => 0);
  const products = first.flatMap((_, i) => first.slice(i).map(() => 0));
  for (const row of rows) {
    let place = 0;
    row.forEach((value, i) => {
      sums[i] = (sums[i] ?? 0) + value;
      for (const other of row.slice(i)) {
        products[place] = (products[place] ?? 0) + value * other;
        place++;
      }
    });
  }
  return { n: rows.length, sums, products };
}

function alphaOf(given: SumsOfRows, origins: readonly number[], { confidence = 0.95 }: Confidence): Statistic<CronbachAlpha> {
  const spread = spreadOf(given);
  if (!spread.ok) return spread;
  const { n, sums } = given;
  const k = sums.length;
  const { own, shared, correlations, total } = spread.value;
  const all = own.reduce((sum, one) => sum + one, 0);
  const alpha = finite((k / (k - 1)) * (1 - all / total));
  if (!alpha.ok) return alpha;

  const means = sums.map((sum, i) => (sum + n * (origins[i] ?? 0)) / n);
  const scale = { mean: means.reduce((sum, one) => sum + one, 0) / k, sd: Math.sqrt(total / n / (n - 1)) / k };
  if (![...means, scale.mean, scale.sd].every(Number.isFinite)) return undefinedFor('not-finite');
  const [meanInterItem, standardised] = interItem(correlations, k);
  return known({
    alpha: alpha.value,
    standardised,
    meanInterItem,
    interval: feldtInterval({ alpha: alpha.value, n, items: k }, confidence),
    n,
    items: means.map((mean, i) => {
      const [mine = 0, ours = 0] = [own[i], shared[i]];
      const rest = total - mine - 2 * ours;
      return { mean, variance: mine / n / (n - 1), ifDropped: alphaWithout(k - 1, all - mine, rest, total), rest: withRest(mine, ours, rest, total) };
    }),
    scale,
    cautions: [
      ...(n < 30 ? ['few-rows'] as const : []),
      ...(alpha.value < 0 ? ['negative'] as const : []),
      ...(alpha.value > 0.95 ? ['very-high'] as const : []),
    ],
  });
}

/** Spreads, each n(n − 1) times the variance or covariance: of whole numbers these are whole numbers too, with nothing rounded yet. */
interface Spread {
  /** Of each item with itself. */
  readonly own: readonly number[];
  /** Of each item with all others together. */
  readonly shared: readonly number[];
  /** Of each two items; nothing where one of them does not vary. */
  readonly correlations: readonly (number | undefined)[];
  /** Of the totals. */
  readonly total: number;
}

function spreadOf({ n, sums, products }: SumsOfRows): Statistic<Spread> {
  const k = sums.length;
  if (![n, ...sums, ...products].every(Number.isFinite)) return undefinedFor('not-finite');
  if (!Number.isSafeInteger(n) || n < 0) return undefinedFor('out-of-range');
  if (products.length !== (k * (k + 1)) / 2) return undefinedFor('ragged');
  if (n < 2) return undefinedFor('too-few-rows');
  if (k < 2) return undefinedFor('too-few-columns');

  const squares = sums.map((_, i) => products[(i * (2 * k - i + 1)) / 2] ?? 0);
  const own = sums.map((sum, i) => spreadBetween(n, squares[i] ?? 0, sum, sum, squares[i] ?? 0));
  if (!own.every(Number.isFinite)) return undefinedFor('not-finite');
  if (own.some((one) => one < 0)) return undefinedFor('out-of-range');

  const shared = sums.map(() => 0);
  const correlations: (number | undefined)[] = [];
  let [place, total] = [0, own.reduce((sum, one) => sum + one, 0)];
  for (let i = 0; i < k; i++) {
    place++;
    for (let j = i + 1; j < k; j++) {
      const size = Math.sqrt(squares[i] ?? 0) * Math.sqrt(squares[j] ?? 0);
      const both = spreadBetween(n, products[place++] ?? 0, sums[i] ?? 0, sums[j] ?? 0, size);
      const most = Math.sqrt(own[i] ?? 0) * Math.sqrt(own[j] ?? 0);
      // Two items cannot vary together more than each does by itself.
      if (Math.abs(both) > most * (1 + 1e-9)) return undefinedFor('out-of-range');
      shared[i] = (shared[i] ?? 0) + both;
      shared[j] = (shared[j] ?? 0) + both;
      total += 2 * both;
      correlations.push(most === 0 ? undefined : Math.max(-1, Math.min(1, both / most)));
    }
  }
  if (!Number.isFinite(total)) return undefinedFor('not-finite');
  const all = own.reduce((sum, one) => sum + one, 0);
  if (total < -noise * all) return undefinedFor('out-of-range');
  return isNothing(total, all) ? undefinedFor('no-variance') : known({ own, shared, correlations, total });
}

/** What is smaller than this against what it was taken from is rounding; only numbers that are not whole leave any. */
const noise = 1e-12;

function isNothing(left: number, from: number): boolean {
  return left <= noise * from;
}

/** `n Σxy − Σx Σy`. `size` is how large Σxy could be. */
function spreadBetween(n: number, product: number, sum: number, other: number, size: number): number {
  const [one, two] = [n * product, sum * other];
  if (Number.isSafeInteger(one) && Number.isSafeInteger(two)) return one - two;
  return Math.abs(one - two) <= noise * n * size ? 0 : one - two;
}

function interItem(correlations: readonly (number | undefined)[], k: number): readonly [mean: Statistic<number>, standardised: Statistic<number>] {
  let sum = 0;
  for (const one of correlations) {
    if (one === undefined) return [undefinedFor('no-variance'), undefinedFor('no-variance')];
    sum += one;
  }
  const mean = sum / correlations.length;
  const spread = 1 + (k - 1) * mean;
  return [known(mean), isNothing(spread, 1) ? undefinedFor('no-variance') : finite((k * mean) / spread)];
}

function alphaWithout(k: number, all: number, rest: number, total: number): Statistic<number> {
  if (k < 2) return undefinedFor('too-few-columns');
  return isNothing(rest, total) ? undefinedFor('no-variance') : finite((k / (k - 1)) * (1 - all / rest));
}

function withRest(mine: number, ours: number, rest: number, total: number): Statistic<number> {
  if (mine === 0 || isNothing(rest, total)) return undefinedFor('no-variance');
  return finite(Math.max(-1, Math.min(1, ours / (Math.sqrt(mine) * Math.sqrt(rest)))));
}

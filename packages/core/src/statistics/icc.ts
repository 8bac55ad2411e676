import fQuantile from '@stdlib/stats-base-dists-f-quantile';
import { shapeOf } from './shape-of.ts';
import { type Confidence, type Interval, type Statistic, finite, finiteInterval, known, undefinedFor } from './statistic.ts';

/**
 * The first number says who rated: 1, different raters for each person; 2, the same raters, drawn from many; 3, the same raters, and no
 * others matter. The second says what is relied on: one rater, or the mean of all k.
 */
export type IccForm = 'ICC(1,1)' | 'ICC(2,1)' | 'ICC(3,1)' | 'ICC(1,k)' | 'ICC(2,k)' | 'ICC(3,k)';

/** All six, in the order in which they are usually printed. */
export const iccForms: readonly IccForm[] = ['ICC(1,1)', 'ICC(2,1)', 'ICC(3,1)', 'ICC(1,k)', 'ICC(2,k)', 'ICC(3,k)'];

/** An intraclass correlation, with the name of its form: without it the number says nothing. */
export interface Icc {
  readonly form: IccForm;
  readonly icc: number;
  readonly interval: Statistic<Interval>;
  /** Rows. */
  readonly targets: number;
  /** Columns: the k of the form. */
  readonly raters: number;
  readonly meanSquares: MeanSquares;
}

export interface MeanSquares {
  /** Between targets. */
  readonly between: number;
  /** Within targets: raters and error together. */
  readonly within: number;
  /** Between raters. */
  readonly raters: number;
  /** What neither explains. */
  readonly error: number;
}

/**
 * Intraclass correlation: how far raters agree about n targets, of mean squares between targets (B), within them (W), between raters (J)
 * and of error (E).
 *
 * - ICC(1,1) `(B − W) / (B + (k − 1) W)`, ICC(1,k) `(B − W) / B`
 * - ICC(2,1) `(B − E) / (B + (k − 1) E + k (J − E)/n)`, ICC(2,k) `(B − E) / (B + (J − E)/n)`
 * - ICC(3,1) `(B − E) / (B + (k − 1) E)`, ICC(3,k) `(B − E) / B`, which is Cronbach's alpha of the same table
 *
 * Observers whom each person invites are different ones for each: that is ICC(1,k). Intervals are by the F distribution.
 *
 * Source: Shrout and Fleiss 1979; McGraw and Wong 1996.
 *
 * @param rows one for each target, one column for each rater, nothing missing. With raters missing, see `krippendorffAlpha`.
 * @returns undefined as `too-few-rows` or `too-few-columns` under two of either, `no-variance` where the variance it divides by is not above 0.
 * @example
 * const table = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]];
 * const found = icc(table, 'ICC(1,k)');
 * found.ok && [found.value.form, found.value.icc]; // ['ICC(1,k)', 0.4427971336792686]
 */
export function icc(rows: readonly (readonly number[])[], form: IccForm, { confidence = 0.95 }: Confidence = {}): Statistic<Icc> {
  const table = tableOf(rows);
  if (!table.ok) return table;
  const { targets, raters, meanSquares } = table.value;
  const estimate = estimateOf(form, table.value);
  if (!estimate.ok) return estimate;
  return known({ form, icc: estimate.value, interval: intervalOf(form, table.value, confidence), targets, raters, meanSquares });
}

interface Table {
  readonly targets: number;
  readonly raters: number;
  readonly meanSquares: MeanSquares;
}

function tableOf(given: readonly (readonly number[])[]): Statistic<Table> {
  const shape = shapeOf(given);
  if (!shape.ok) return shape;
  const { rows: n, columns: k } = shape.value;
  if (n < 2) return undefinedFor('too-few-rows');
  if (k < 2) return undefinedFor('too-few-columns');

  // Counted from the first cell, so that equal ratings come to exactly 0.
  const origin = given[0]?.[0] ?? 0;
  const rows = given.map((row) => row.map((cell) => cell - origin));
  const ofRows = rows.map((row) => meanOf(row));
  const ofColumns = (rows[0] ?? []).map((_, j) => meanOf(rows.map((row) => row[j] ?? 0)));
  const grand = meanOf(ofRows);
  const size = rows.reduce((most, row) => row.reduce((so, cell) => Math.max(so, Math.abs(cell)), most), 0);
  // What rounding alone leaves of a sum of squares.
  const squares = (sum: number) => (Number.isFinite(sum) && sum <= n * k * (1e-13 * size) ** 2 ? 0 : sum);

  const between = squares(k * sumOf(ofRows, (row) => (row - grand) ** 2));
  const within = squares(sumOf(rows, (row, i) => sumOf(row, (cell) => (cell - (ofRows[i] ?? 0)) ** 2)));
  const columns = squares(n * sumOf(ofColumns, (column) => (column - grand) ** 2));
  const error = squares(sumOf(rows, (row, i) => sumOf(row, (cell, j) => (cell - (ofRows[i] ?? 0) - (ofColumns[j] ?? 0) + grand) ** 2)));
  if (![between, within, columns, error].every(Number.isFinite)) return undefinedFor('not-finite');
  return known({
    targets: n,
    raters: k,
    meanSquares: {
      between: between / (n - 1), within: within / (n * (k - 1)), raters: columns / (k - 1), error: error / ((n - 1) * (k - 1)),
    },
  });
}

function sumOf<T>(list: readonly T[], of: (one: T, i: number) => number): number {
  return list.reduce((sum, one, i) => sum + of(one, i), 0);
}

function meanOf(list: readonly number[]): number {
  return sumOf(list, (one) => one) / list.length;
}

function estimateOf(form: IccForm, { targets: n, raters: k, meanSquares }: Table): Statistic<number> {
  const { between, within, raters, error } = meanSquares;
  switch (form) {
    case 'ICC(1,1)': return ratio(between - within, between + (k - 1) * within);
    case 'ICC(1,k)': return ratio(between - within, between);
    case 'ICC(2,1)': return ratio(between - error, between + (k - 1) * error + (k * raters) / n, (k * error) / n);
    case 'ICC(2,k)': return ratio(between - error, between + raters / n, error / n);
    case 'ICC(3,1)': return ratio(between - error, between + (k - 1) * error);
    case 'ICC(3,k)': return ratio(between - error, between);
    // A program without types may ask for a form that is none.
    default: return undefinedFor('out-of-range');
  }
}

/** A share of a variance, `added − taken`; there is none of a variance that is 0, or was estimated below it. */
function ratio(part: number, added: number, taken = 0): Statistic<number> {
  // What is left of two numbers that are the same but for rounding is nothing.
  return added - taken > 1e-12 * added ? finite(part / (added - taken)) : undefinedFor('no-variance');
}

function intervalOf(form: IccForm, table: Table, confidence: number): Statistic<Interval> {
  if (!Number.isFinite(confidence)) return undefinedFor('not-finite');
  if (confidence <= 0 || confidence >= 1) return undefinedFor('out-of-range');
  const upper = 1 - (1 - confidence) / 2;
  const { targets: n, raters: k, meanSquares: { between, within, error } } = table;
  switch (form) {
    case 'ICC(1,1)': return ofOne(byF(between, within, n - 1, n * (k - 1), upper), k);
    case 'ICC(1,k)': return ofMean(byF(between, within, n - 1, n * (k - 1), upper));
    case 'ICC(2,1)': return amongMany(table, upper);
    case 'ICC(2,k)': return stepUp(amongMany(table, upper), k);
    case 'ICC(3,1)': return ofOne(byF(between, error, n - 1, (n - 1) * (k - 1), upper), k);
    case 'ICC(3,k)': return ofMean(byF(between, error, n - 1, (n - 1) * (k - 1), upper));
  }
}

/** The bounds of `between / other`; both infinite where raters agree completely. */
function byF(between: number, other: number, df1: number, df2: number, upper: number): Interval {
  const f = between / other;
  return [f / fQuantile(upper, df1, df2), f * fQuantile(upper, df2, df1)];
}

function ofOne([low, high]: Interval, k: number): Statistic<Interval> {
  const bound = (f: number) => (f === Infinity ? 1 : (f - 1) / (f + k - 1));
  return finiteInterval(bound(low), bound(high));
}

function ofMean([low, high]: Interval): Statistic<Interval> {
  return finiteInterval(1 - 1 / low, 1 - 1 / high);
}

/** Interval of ICC(2,1), with Satterthwaite's degrees of freedom (Shrout and Fleiss 1979, p. 424). */
function amongMany(table: Table, upper: number): Statistic<Interval> {
  const { targets: n, raters: k, meanSquares: { between, raters, error } } = table;
  // No rater differs from another in anything: there is no error to allow for.
  if (raters === 0 && error === 0) return finiteInterval(1, 1);
  const estimate = estimateOf('ICC(2,1)', table);
  if (!estimate.ok) return estimate;
  const ofRaters = k * estimate.value * raters;
  const ofError = (n * (1 + (k - 1) * estimate.value) - k * estimate.value) * error;
  const freedom = ((n - 1) * (k - 1) * (ofRaters + ofError) ** 2) / ((n - 1) * ofRaters ** 2 + ofError ** 2);
  const [low, high] = [fQuantile(upper, n - 1, freedom), fQuantile(upper, freedom, n - 1)];
  const noise = k * raters + (k * n - k - n) * error;
  return finiteInterval((n * (between - low * error)) / (low * noise + n * between), (n * (high * between - error)) / (noise + n * high * between));
}

/** Bounds for the mean of k raters, from those for one. */
function stepUp(one: Statistic<Interval>, k: number): Statistic<Interval> {
  if (!one.ok) return one;
  const [low, high] = one.value;
  // The lower bound for one is so low that the one for k has no end.
  if (1 + (k - 1) * low <= 0) return undefinedFor('not-finite');
  return finiteInterval((k * low) / (1 + (k - 1) * low), (k * high) / (1 + (k - 1) * high));
}

import { type Statistic, finite, known, undefinedFor } from './statistic.ts';

/** How far apart two values are: the same or not, by rank, by difference, or by difference against their sum. */
export type Metric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

export interface KrippendorffAlpha {
  readonly alpha: number;
  readonly metric: Metric;
  /** Units with two ratings or more; others say nothing about agreement. */
  readonly units: number;
  /** Ratings in those units. */
  readonly ratings: number;
  /** Disagreement within units, in the squares of the metric. */
  readonly observed: number;
  /** Disagreement if ratings were dealt out to units at random. */
  readonly expected: number;
}

/**
 * Krippendorff's alpha: `α = 1 − D_observed / D_expected`, for any number of raters, with ratings missing, in four metrics. Levels of a
 * scale have an order and no more: use `ordinal` for them.
 *
 * Source: Krippendorff 2011, Computing Krippendorff's Alpha-Reliability.
 *
 * @param units one list for each thing rated: its ratings, in any order of raters. Missing ones are `null` or simply not there.
 * @returns undefined as `too-few-rows` where no unit has two ratings, `no-variance` where all ratings are the same, `out-of-range` for a
 *   rating under 0 in the ratio metric.
 * @example
 * const found = krippendorffAlpha([[1, 1], [2, 2, 3], [3, null, 3], [2, 3]], 'ordinal');
 * found.ok && found.value.alpha; // 0.585185, rounded here
 */
export function krippendorffAlpha(units: readonly (readonly (number | null)[])[], metric: Metric): Statistic<KrippendorffAlpha> {
  const given = units.map((unit) => unit.filter((rating) => rating !== null));
  if (given.some((unit) => !unit.every(Number.isFinite))) return undefinedFor('not-finite');
  if (metric === 'ratio' && given.some((unit) => unit.some((rating) => rating < 0))) return undefinedFor('out-of-range');
  const paired = given.filter((unit) => unit.length > 1).map(countsOf);
  if (paired.length === 0) return undefinedFor('too-few-rows');

  const all = new Map<number, number>();
  for (const counts of paired) for (const [value, count] of counts) all.set(value, (all.get(value) ?? 0) + count);
  const ratings = [...all.values()].reduce((sum, count) => sum + count, 0);
  const apart = distanceBy(metric, all);
  // Ratings of one unit pair with its others; each unit counts as many times as it has ratings.
  const observed = paired.reduce((sum, counts) => sum + pairsOf(counts, apart) / (ratingsIn(counts) - 1), 0) / ratings;
  const expected = pairsOf(all, apart) / (ratings * (ratings - 1));
  if (all.size < 2 || expected === 0) return undefinedFor('no-variance');
  if (!Number.isFinite(observed) || !Number.isFinite(expected)) return undefinedFor('not-finite');
  const alpha = finite(1 - observed / expected);
  return alpha.ok ? known({ alpha: alpha.value, metric, units: paired.length, ratings, observed, expected }) : alpha;
}

function countsOf(unit: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const rating of unit) counts.set(rating, (counts.get(rating) ?? 0) + 1);
  return counts;
}

function ratingsIn(counts: ReadonlyMap<number, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/** The sum over ordered pairs of ratings of how far apart they are. */
function pairsOf(counts: ReadonlyMap<number, number>, apart: (a: number, b: number) => number): number {
  const list = [...counts];
  let sum = 0;
  list.forEach(([a, ofA], i) => {
    for (const [b, ofB] of list.slice(i + 1)) sum += 2 * ofA * ofB * apart(a, b);
  });
  return sum;
}

/** The square of the distance of two different values. */
function distanceBy(metric: Metric, all: ReadonlyMap<number, number>): (a: number, b: number) => number {
  switch (metric) {
    case 'nominal': return () => 1;
    case 'interval': return (a, b) => (a - b) ** 2;
    case 'ratio': return (a, b) => (Number.isFinite(a + b) ? ((a - b) / (a + b)) ** 2 : Infinity);
    case 'ordinal': {
      // Each value stands in the middle of its own ratings: two are as far apart as there are ratings from one middle to the other.
      const middles = new Map<number, number>();
      let below = 0;
      for (const [value, count] of [...all].sort(([a], [b]) => a - b)) {
        middles.set(value, below + count / 2);
        below += count;
      }
      return (a, b) => ((middles.get(a) ?? 0) - (middles.get(b) ?? 0)) ** 2;
    }
  }
}

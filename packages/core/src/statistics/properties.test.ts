import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../test/support/holds.ts';
import {
  type IccForm, type KappaWeights, type Metric, type Statistic, band, cronbachAlpha, cronbachAlphaFromSums, fleissKappa, icc, iccForms,
  krippendorffAlpha, mean, newcombe, omega, quartiles, quartilesOfCounts, ratersNeeded, ratingTable, reliableChange, rwg, sem, spearmanBrown,
  standardDeviation, valueOrNull, variance, weightedKappa, wilson,
} from './index.ts';
import { valueOf } from './value-of.ts';

const level = fc.integer({ min: 1, max: 5 });
const metrics = ['nominal', 'ordinal', 'interval', 'ratio'] as const;

function table(cell: fc.Arbitrary<number>, most = 8): fc.Arbitrary<readonly (readonly number[])[]> {
  return fc.integer({ min: 2, max: 6 }).chain((columns) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 2, maxLength: most }));
}
/** A table, and the same with its rows and its columns in another order. */
const mixed = table(level).chain((rows) => fc.tuple(
  fc.constant(rows),
  fc.shuffledSubarray([...rows.keys()], { minLength: rows.length }),
  fc.shuffledSubarray([...(rows[0] ?? []).keys()], { minLength: rows[0]?.length ?? 0 }),
));
function reordered(rows: readonly (readonly number[])[], byRow: readonly number[], byColumn: readonly number[]) {
  return byRow.map((i) => byColumn.map((j) => rows[i]![j]!));
}
function sumsOf(rows: readonly (readonly number[])[]) {
  const columns = rows[0]!.map((_, i) => rows.map((row) => row[i]!));
  const sumOf = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0);
  return {
    n: rows.length,
    sums: columns.map(sumOf),
    products: columns.flatMap((one, i) => columns.slice(i).map((other) => sumOf(one.map((value, row) => value * other[row]!)))),
  };
}
/** How far apart two numbers are, against their size. Two that are undefined for the same reason are the same. */
function apart(one: Statistic<number>, other: Statistic<number>): number {
  if (one.ok && other.ok) return Math.abs(one.value - other.value) / Math.max(1, Math.abs(one.value));
  return !one.ok && !other.ok && one.reason === other.reason ? 0 : Infinity;
}
function pick<T>(statistic: Statistic<T>, of: (value: T) => number): Statistic<number> {
  return statistic.ok ? { ok: true, value: of(statistic.value) } : statistic;
}
const alphaOf = (rows: readonly (readonly number[])[]) => pick(cronbachAlpha(rows), ({ alpha }) => alpha);
const iccOf = (rows: readonly (readonly number[])[], form: IccForm) => pick(icc(rows, form), (found) => found.icc);
const krippendorffOf = (rows: readonly (readonly number[])[], metric: Metric) => pick(krippendorffAlpha(rows, metric), ({ alpha }) => alpha);
const kappaOf = (rows: readonly (readonly number[])[], weights: KappaWeights) => pick(weightedKappa(rows, weights), ({ kappa }) => kappa);
const shifted = (rows: readonly (readonly number[])[], by: number) => rows.map((row) => row.map((value) => value + by));

describe("Cronbach's alpha", () => {
  it('is ICC(3,k) of the same table', () => {
    holds(500, fc.property(table(level), (rows) => {
      const [alpha, consistency] = [alphaOf(rows), pick(icc(rows, 'ICC(3,k)'), (found) => found.icc)];
      expect(apart(alpha, consistency)).toBeLessThan(1e-9);
    }));
  });
  it('and its interval are those of ICC(3,k): Feldt found the same', () => {
    holds(300, fc.property(table(level), (rows) => {
      const [alpha, consistency] = [cronbachAlpha(rows), icc(rows, 'ICC(3,k)')];
      fc.pre(alpha.ok && consistency.ok);
      for (const end of [0, 1] as const) {
        const [one, other] = [valueOf(alpha).interval, valueOf(consistency).interval];
        expect(apart(pick(one, (bounds) => bounds[end]), pick(other, (bounds) => bounds[end]))).toBeLessThan(1e-7);
      }
    }));
  });
  it('comes out of sums as out of rows, to the last bit, with all that goes with it', () => {
    holds(500, fc.property(table(fc.integer({ min: -100, max: 100 }), 40), (rows) => {
      expect(cronbachAlphaFromSums(sumsOf(rows))).toEqual(cronbachAlpha(rows));
    }));
  });
  it('comes out of sums as out of rows where numbers are not whole', () => {
    holds(300, fc.property(table(fc.double({ min: -10, max: 10, noNaN: true }).map((value) => Math.round(value * 100) / 100)), (rows) => {
      const [one, other] = [cronbachAlpha(rows), cronbachAlphaFromSums(sumsOf(rows))];
      // Where totals hardly vary, sums cannot tell that from not at all.
      fc.pre(one.ok && one.value.scale.sd > 0.1);
      expect(apart(pick(one, ({ alpha }) => alpha), pick(other, ({ alpha }) => alpha))).toBeLessThan(1e-8);
    }));
  });
  it('is that of the whole where sums of parts are added', () => {
    holds(300, fc.property(table(level, 20), fc.nat(), (rows, at) => {
      const cut = at % rows.length;
      fc.pre(cut > 0);
      const [one, two] = [sumsOf(rows.slice(0, cut)), sumsOf(rows.slice(cut))];
      const merged = {
        n: one.n + two.n,
        sums: one.sums.map((sum, i) => sum + two.sums[i]!),
        products: one.products.map((sum, i) => sum + two.products[i]!),
      };
      expect(cronbachAlphaFromSums(merged)).toEqual(cronbachAlpha(rows));
    }));
  });
});

describe('order and shift', () => {
  it('of people, items and raters change neither alpha nor any ICC', () => {
    holds(300, fc.property(mixed, ([rows, byRow, byColumn]) => {
      const other = reordered(rows, byRow, byColumn);
      expect(apart(alphaOf(rows), alphaOf(other))).toBeLessThan(1e-9);
      for (const form of iccForms) expect(apart(iccOf(rows, form), iccOf(other, form))).toBeLessThan(1e-9);
    }));
  });
  it('of each item change alpha not at all, and of the whole table no ICC', () => {
    holds(300, fc.property(table(level), fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 6, maxLength: 6 }), (rows, by) => {
      expect(apart(alphaOf(rows), alphaOf(rows.map((row) => row.map((value, i) => value + by[i]!))))).toBeLessThan(1e-9);
      for (const form of iccForms) {
        expect(apart(iccOf(rows, form), iccOf(shifted(rows, by[0]!), form))).toBeLessThan(1e-9);
      }
    }));
  });
  it('of units and raters, and of interval data by a shift, leave Krippendorff’s alpha as it is', () => {
    holds(300, fc.property(mixed, fc.integer({ min: 0, max: 1000 }), ([rows, byRow, byColumn], by) => {
      for (const metric of metrics) {
        const alpha = krippendorffOf(rows, metric);
        expect(apart(alpha, krippendorffOf(reordered(rows, byRow, byColumn), metric))).toBeLessThan(1e-9);
        // Ratios are not the same after a shift; everything else is.
        expect(apart(alpha, krippendorffOf(shifted(rows, metric === 'ratio' ? 0 : by), metric))).toBeLessThan(1e-9);
      }
    }));
  });
  it('of subjects and categories leave Fleiss’ kappa, of raters Cohen’s, and of people quartiles', () => {
    holds(300, fc.property(mixed, fc.array(fc.tuple(level, level), { minLength: 1, maxLength: 30 }), ([rows, byRow, byColumn], pairs) => {
      const counts = rows.map((row) => [1, 2, 3, 4, 5].map((value) => row.filter((one) => one === value).length));
      const kappa = pick(fleissKappa(counts), (found) => found.kappa);
      expect(apart(kappa, pick(fleissKappa(byRow.map((i) => counts[i]!.toReversed())), (found) => found.kappa))).toBeLessThan(1e-9);
      const [first, second] = [pairs.map(([one]) => one), pairs.map(([, two]) => two)];
      for (const weights of ['none', 'linear', 'quadratic'] as const) {
        const [there, back] = [valueOf(ratingTable(first, second, [1, 2, 3, 4, 5])), valueOf(ratingTable(second, first, [1, 2, 3, 4, 5]))];
        expect(apart(kappaOf(there, weights), kappaOf(back, weights))).toBeLessThan(1e-9);
      }
      expect(quartiles(byColumn.map((i) => rows[0]![i]!))).toEqual(quartiles(rows[0]!));
    }));
  });
});

describe('what holds between measures', () => {
  it('Krippendorff’s nominal alpha of two raters is Scott’s pi, but for the size of the sample', () => {
    holds(500, fc.property(fc.array(fc.tuple(level, level), { minLength: 1, maxLength: 60 }), (pairs) => {
      const n = pairs.length;
      const agree = pairs.filter(([one, two]) => one === two).length / n;
      const chance = [1, 2, 3, 4, 5].reduce((sum, value) => sum + (pairs.flat().filter((one) => one === value).length / (2 * n)) ** 2, 0);
      const alpha = valueOrNull(krippendorffAlpha(pairs, 'nominal'))?.alpha ?? null;
      expect(alpha === null).toBe(pairs.flat().every((one, _, [first]) => one === first));
      const pi = (agree - chance) / (1 - chance);
      fc.pre(alpha !== null);
      expect(1 - Number(alpha)).toBeCloseTo(((1 - pi) * (2 * n - 1)) / (2 * n), 9);
    }));
  });
  it('Fleiss’ kappa of two raters is Scott’s pi, and so alpha but for the size of the sample', () => {
    holds(300, fc.property(fc.array(fc.tuple(level, level), { minLength: 1, maxLength: 60 }), (pairs) => {
      const counts = pairs.map((pair) => [1, 2, 3, 4, 5].map((value) => pair.filter((one) => one === value).length));
      const [kappa, alpha] = [fleissKappa(counts), krippendorffAlpha(pairs, 'nominal')];
      expect(kappa.ok).toBe(alpha.ok);
      fc.pre(kappa.ok);
      expect(1 - valueOf(alpha).alpha).toBeCloseTo(((1 - valueOf(kappa).kappa) * (2 * pairs.length - 1)) / (2 * pairs.length), 9);
    }));
  });
  it('the mean of k raters is as reliable as Spearman and Brown say of one', () => {
    holds(300, fc.property(table(level), (rows) => {
      const [first = []] = rows;
      const raters = first.length;
      const gaps = ([['ICC(1,1)', 'ICC(1,k)'], ['ICC(2,1)', 'ICC(2,k)'], ['ICC(3,1)', 'ICC(3,k)']] as const).flatMap(([one, many]) => {
        const [single, average] = [icc(rows, one), icc(rows, many)];
        // Far below zero, a reliability is a matter of the last digits.
        if (!single.ok || !average.ok || average.value.icc < -1e6) return [];
        return [apart(spearmanBrown({ reliability: single.value.icc, raters }), pick(average, (found) => found.icc))];
      });
      expect(gaps.filter((gap) => gap > 1e-9)).toEqual([]);
    }));
  });
  it('an ICC lies in its interval, and none is above 1', () => {
    holds(300, fc.property(table(level), (rows) => {
      for (const form of iccForms) {
        const found = icc(rows, form);
        if (!found.ok) continue;
        expect(found.value.icc).toBeLessThanOrEqual(1 + 1e-12);
        if (!found.value.interval.ok) continue;
        const [low, high] = found.value.interval.value;
        expect(low).toBeLessThanOrEqual(high + 1e-12);
        if (form.startsWith('ICC(2')) continue;
        expect(low).toBeLessThanOrEqual(found.value.icc + 1e-12);
        expect(high).toBeGreaterThanOrEqual(found.value.icc - 1e-12);
      }
    }));
  });
  it('a Wilson interval lies inside 0 and 1, around its share, and mirrors', () => {
    const shareOf = fc.integer({ min: 1, max: 1_000_000 }).chain((n) => fc.record({ n: fc.constant(n), count: fc.integer({ min: 0, max: n }) }));
    const confidence = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
    holds(500, fc.property(shareOf, shareOf, confidence, (one, other, sure) => {
      const { share, low, high } = valueOf(wilson(one, { confidence: sure }));
      expect(0 <= low && low <= share && share <= high && high <= 1).toBe(true);
      const mirrored = valueOf(wilson({ count: one.n - one.count, n: one.n }, { confidence: sure }));
      expect(mirrored.low).toBeCloseTo(1 - high, 9);
      const gap = valueOf(newcombe(one, other, { confidence: sure }));
      expect(-1 <= gap.low && gap.low <= gap.difference && gap.difference <= gap.high && gap.high <= 1).toBe(true);
    }));
  });
  it('quartiles of counts are those of the values written out', () => {
    holds(500, fc.property(fc.array(fc.nat({ max: 9 }), { minLength: 5, maxLength: 5 }), (counts) => {
      expect(quartilesOfCounts([1, 2, 3, 4, 5], counts)).toEqual(quartiles(counts.flatMap((count, i) => Array.from({ length: count }, () => i + 1))));
    }));
  });
  it('somebody is as much better one way as worse the other', () => {
    const scores = fc.record({ sd: fc.double({ min: 0.01, max: 2, noNaN: true }), reliability: fc.double({ min: 0, max: 0.99, noNaN: true }) });
    holds(300, fc.property(level, level, scores, (one, other, known) => {
      const there = valueOf(reliableChange({ before: one, after: other, ...known }));
      const back = valueOf(reliableChange({ before: other, after: one, ...known }));
      expect(back.verdict).toBe({ 'better': 'worse', 'worse': 'better', 'no-clear-change': 'no-clear-change', 'cannot-tell': '' }[there.verdict]);
      expect(there.difference + back.difference).toBe(0);
    }));
  });
});

/** Every number in a result. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(numbersIn);
  return [];
}

describe('no number given makes NaN or infinity, or throws', () => {
  const any = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: -3, max: 6 }) }, { weight: 2, arbitrary: fc.double() },
    { weight: 1, arbitrary: fc.double({ noNaN: true, min: -2, max: 2 }) },
    { weight: 1, arbitrary: fc.constantFrom(0, -0, NaN, Infinity, -Infinity, Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE, 0.1, 0.5, 1) },
  );
  const cells = fc.oneof(any, fc.integer({ min: 0, max: 4 }), fc.double({ min: 0, max: 1, noNaN: true }));
  const ragged = fc.oneof(
    fc.array(fc.array(cells, { maxLength: 5 }), { maxLength: 5 }), table(cells, 6), table(level, 6),
    table(fc.double({ noNaN: true, noDefaultInfinity: true }), 5),
  );
  const list = fc.array(any, { maxLength: 12 });
  const unsound = (results: readonly Statistic<unknown>[]) => results.filter((result) =>
    !numbersIn(result).every(Number.isFinite) || String(Object.keys(result)) !== (result.ok ? 'ok,value' : 'ok,reason'));

  it('of one or several numbers', () => {
    holds(2_000, fc.property(any, any, any, any, any, (a, b, c, d, e) => {
      expect(unsound([
        sem({ sd: a, reliability: b }), band({ score: a, sd: b, reliability: c }), reliableChange({ before: a, after: b, sd: c, reliability: d }),
        spearmanBrown({ reliability: a, raters: b }), ratersNeeded({ reliability: a, wanted: b }),
        wilson({ count: a, n: b }), wilson({ count: a, n: b }, { confidence: c }),
        newcombe({ count: a, n: b }, { count: c, n: d }, { confidence: e }),
      ])).toEqual([]);
    }));
  });
  it('of lists', () => {
    holds(2_000, fc.property(list, list, any, (one, other, a) => {
      expect(unsound([
        mean(one), variance(one), standardDeviation(one), quartiles(one), quartilesOfCounts(one, other), omega(one),
        rwg(one, { levels: a }), rwg(one, { levels: 5 }),
        ratingTable(one, other, [1, 2, 3]), cronbachAlphaFromSums({ n: a, sums: one, products: other }),
        cronbachAlphaFromSums({ n: 3, sums: one.slice(0, 3), products: other.slice(0, 6) }),
      ])).toEqual([]);
    }));
  });
  it('of tables', () => {
    holds(1_500, fc.property(ragged, ragged, any, (rows, weights, a) => {
      expect(unsound([
        cronbachAlpha(rows), cronbachAlpha(rows, { confidence: a }), ...iccForms.map((form) => icc(rows, form)),
        icc(rows, 'ICC(2,1)', { confidence: a }),
        ...(['none', 'linear', 'quadratic'] as const).map((by) => weightedKappa(rows, by)),
        weightedKappa(rows, { disagreement: weights }), weightedKappa(rows, { similarity: weights }),
        fleissKappa(rows), ...metrics.map((metric) => krippendorffAlpha(rows, metric)),
      ])).toEqual([]);
    }));
  });
});

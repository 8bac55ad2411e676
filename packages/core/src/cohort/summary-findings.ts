import type { Finding } from '../errors/finding.ts';
import type { Framework } from '../framework/framework.ts';
import { nearest } from '../json/nearest.ts';
import { pointerOf } from '../json/json-pointer.ts';
import { cohortLayout, type CohortLayout, type CountedCompetency } from './cohort-layout.ts';
import type { CohortSummary, CompetencyCounts, ItemCounts } from './cohort-summary.ts';

/**
 * What is wrong with a summary of the right shape: it is of another framework, lacks something, or holds counts and sums that no
 * people can come to. No finding repeats a count.
 */
export function summaryFindings(framework: Framework, summary: CohortSummary): readonly Finding[] {
  const layout = cohortLayout(framework);
  const own = layout.framework;
  const { id, version, hash } = summary.framework;
  if (id !== own.id || version !== own.version) {
    return [{ code: 'E_COHORT_FRAMEWORK', path: '/framework', message: 'this is of another framework, or of another version of it', hint: `expected "${own.id}" ${own.version}` }];
  }
  if (hash !== own.hash) {
    return [{ code: 'E_COHORT_FRAMEWORK', path: '/framework/hash', message: 'its questions are not those of the framework here, although the version is the same' }];
  }
  const names = [
    ...nameFindings(['items'], summary.items, layout.items.map((item) => item.id)),
    ...nameFindings(['competencies'], summary.competencies, layout.competencies.map((competency) => competency.id)),
  ];
  if (names.length > 0) return names;
  const lengths = lengthFindings(layout, summary);
  if (lengths.length > 0) return lengths;
  return [
    ...layout.items.flatMap((item) => itemFindings(summary.people, item.id, summary.items[item.id])),
    ...layout.competencies.flatMap((competency) => competencyFindings(framework, layout, competency, summary)),
  ];
}

function nameFindings(under: readonly string[], given: Readonly<Record<string, unknown>>, wanted: readonly string[]): readonly Finding[] {
  const extra = Object.keys(given).filter((name) => !wanted.includes(name));
  return [
    ...extra.map((name): Finding => {
      const meant = nearest(name, wanted);
      return { code: 'E_UNKNOWN_ITEM', path: pointerOf([...under, name]), message: 'this is not counted in this framework', ...(meant === undefined ? {} : { hint: `did you mean "${meant}"?` }) };
    }),
    ...wanted.filter((name) => !Object.hasOwn(given, name)).map((name): Finding => ({ code: 'E_MISSING', path: pointerOf([...under, name]), message: 'this is missing' })),
  ];
}

function lengthFindings(layout: CohortLayout, { items, competencies }: CohortSummary): readonly Finding[] {
  const wrong = (steps: readonly string[], found: number, wanted: number): readonly Finding[] =>
    (found === wanted ? [] : [{ code: 'E_COHORT_LENGTH', path: pointerOf(steps), message: `this has ${wanted} ${wanted === 1 ? 'number' : 'numbers'} in this framework, one for each` }]);
  return [
    ...layout.items.flatMap(({ id }) => [
      ...wrong(['items', id, 'levels'], items[id]?.levels.length ?? 0, layout.answers),
      ...nameFindings(['items', id, 'none'], items[id]?.none ?? {}, layout.nonAnswers),
    ]),
    ...layout.competencies.flatMap(({ id, from, to }) => {
      const { bands = [], complete = { n: 0, sums: [], products: [] }, causes = {} } = competencies[id] ?? {};
      const count = layout.choices === undefined ? to - from : 0;
      return [
        ...wrong(['competencies', id, 'bands'], bands.length, layout.bands),
        ...wrong(['competencies', id, 'complete', 'sums'], complete.sums.length, count),
        ...wrong(['competencies', id, 'complete', 'products'], complete.products.length, (count * (count + 1)) / 2),
        ...nameFindings(['competencies', id, 'causes'], causes, layout.causes),
      ];
    }),
  ];
}

type Check = readonly [steps: readonly string[], holds: boolean, message: string];

function failing(checks: readonly Check[]): readonly Finding[] {
  return checks.filter(([, holds]) => !holds).map(([steps, , message]) => ({ code: 'E_COHORT_SUMS', path: pointerOf(steps), message }));
}

function itemFindings(people: number, id: string, item: ItemCounts | undefined): readonly Finding[] {
  if (item === undefined) return [];
  return failing([[['items', id], total(item.levels) + total(Object.values(item.none)) <= people, 'more people answered this than there are']]);
}

function competencyFindings(framework: Framework, layout: CohortLayout, competency: CountedCompetency, { people, items, competencies }: CohortSummary): readonly Finding[] {
  const { id, from, to } = competency;
  const counts = competencies[id];
  if (counts === undefined) return [];
  const own = layout.items.slice(from, to).map((item) => items[item.id]?.levels ?? []);
  const at = ['competencies', id];
  const { scored, reaching, bands, complete, causes } = counts;
  const answers = total(own.map(total));
  const fewest = Math.min(...competency.needed.filter((needed) => needed <= to - from));
  return failing([
    [[...at, 'scored'], scored <= people, 'more people have a level than there are'],
    [[...at, 'scored'], scored === 0 || answers >= scored * fewest, 'more people have a level than the answers allow'],
    [[...at, 'reaching'], reaching <= scored, 'more people reach the target than have a level'],
    [[...at, 'bands'], layout.bands === 0 || total(bands) === scored, 'people by band are not the people who have a level'],
    [[...at, 'bands'], layout.bands === 0 || bandsFit(framework, counts), 'people by band do not fit the people who reach the target'],
    [[...at, 'causes'], total(Object.values(causes)) <= scored, 'more people named a cause than have a level'],
    [[...at, 'complete', 'n'], complete.n <= Math.min(people, ...own.map(total)), 'more people answered everything than answered some question of it'],
    [[...at, 'complete', 'n'], (competency.needed[to - from] ?? 0) > to - from || complete.n <= scored, 'more people answered everything than have a level'],
    ...(layout.choices === undefined ? completeChecks(layout, at, counts, own) : [
      [[...at, 'complete', 'n'], complete.n === 0, 'choices have no sums'],
      [[...at, 'scored'], scored === total(own[0] ?? []), 'the people who chose are not those counted by choice'],
      [[...at, 'reaching'], reaching === total((own[0] ?? []).filter((_, i) => competency.reached[i])), 'the people whose choice is reached are not those counted by choice'],
    ] satisfies readonly Check[]),
  ]);
}

/** Bands that lie wholly at or above the target hold no more than reach it, and those that begin below the target and end above hold the rest. */
function bandsFit({ scale, target }: Framework, { bands, reaching }: CompetencyCounts): boolean {
  if (scale.kind === 'choices') return true;
  const surely = total(bands.filter((_, b) => (scale.bands[b]?.from ?? 0) >= target));
  const perhaps = total(bands.filter((_, b) => (scale.bands[b + 1]?.from ?? Infinity) > target));
  return surely <= reaching && reaching <= perhaps;
}

/** What sums over complete rows must satisfy, in exact arithmetic. */
function completeChecks({ values }: CohortLayout, at: readonly string[], { complete: { n, sums, products } }: CompetencyCounts, own: readonly (readonly number[])[]): readonly Check[] {
  const k = sums.length;
  const exact = products.map(BigInt);
  const rows = BigInt(n);
  const sum = sums.map(BigInt);
  const product = (i: number, j: number): bigint => exact[i * k - (i * (i - 1)) / 2 + (j - i)] ?? 0n;
  const spread = (i: number, j: number): bigint => rows * product(i, j) - (sum[i] ?? 0n) * (sum[j] ?? 0n);
  const places = sums.map((_, i) => i);
  const pairs = places.flatMap((i) => places.slice(i + 1).map((j) => [i, j] as const));
  return [
    [[...at, 'complete', 'sums'], places.every((i) => within(sums[i] ?? 0, n, values, own[i] ?? [], (level) => level)), 'a sum lies outside what so many of the answers counted can come to'],
    [[...at, 'complete', 'products'], places.every((i) => within(Number(product(i, i)), n, values, own[i] ?? [], (level) => level * level)), 'a sum of squares lies outside what so many of the answers counted can come to'],
    // A whole number and its square are both even, or both odd.
    [[...at, 'complete', 'products'], places.every((i) => (product(i, i) - (sum[i] ?? 0n)) % 2n === 0n), 'a sum of squares does not go with its sum'],
    [[...at, 'complete', 'products'], places.every((i) => spread(i, i) >= 0n), 'a sum of squares is too small for its sum'],
    // Cauchy–Schwarz.
    [[...at, 'complete', 'products'], pairs.every(([i, j]) => spread(i, j) ** 2n <= spread(i, i) * spread(j, j)), 'a sum of products is greater than its sums of squares allow'],
  ];
}

/** Complete rows are some of the answers counted: so many of them come to no less than the lowest, and no more than the highest. */
function within(sum: number, n: number, values: readonly number[], counts: readonly number[], of: (value: number) => number): boolean {
  const taking = (order: readonly number[]): number => {
    let [left, taken] = [n, 0];
    for (const i of order) {
      const some = Math.min(left, counts[i] ?? 0);
      taken += some * of(values[i] ?? 0);
      left -= some;
    }
    return taken;
  };
  const places = values.map((_, i) => i);
  return taking(places) <= sum && sum <= taking([...places].reverse());
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

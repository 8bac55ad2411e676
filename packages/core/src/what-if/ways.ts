import type { Rule } from '../scoring/compiled.ts';
import { isBelow } from '../scoring/noise.ts';
import { levelOf } from '../scoring/score-competency.ts';

/** One answer, and what else it could be. A change is upward alone: nothing is ever better for being seen lower. */
export interface Cell {
  readonly item: string;
  /** `null` where nothing was answered, or watched. */
  readonly from: number | null;
  /** Each level it could be instead, and what that counts: one for each level up; one for being watched at all. */
  readonly options: readonly { readonly to: number; readonly cost: number }[];
}

/** The cells of one rater, and how many items are put to the person in all. */
export interface RaterCells {
  /** Absent for the person themselves, and for an assessor who is still to be found. */
  readonly rater?: string;
  readonly cells: readonly Cell[];
  readonly asked: number;
  readonly applicable: number;
}

/** What changes count for, and what they are. */
export interface Size {
  /** Levels up, and items watched. */
  readonly cost: number;
  /** Answers changed. */
  readonly touched: number;
  /** What each cell would be changed by, rater after rater; 0 for not at all. */
  readonly picks: readonly number[];
}

/** Changes of one competency, and what they come to. */
export interface Way extends Size { readonly level: number | null }

/** Fewest steps, then fewest answers, then earlier answers and those by more; `undefined` of none. */
export function smallestOf<S extends Size>(all: readonly S[]): S | undefined {
  return all.reduce<S | undefined>((best, each) => (best === undefined || bySize(each, best) < 0 ? each : best), undefined);
}

/** Negative where the first is smaller. */
function bySize(one: Size, other: Size): number {
  return one.cost - other.cost || one.touched - other.touched || inOrder(one.picks, other.picks);
}

/**
 * Leaves out all that something smaller makes needless.
 *
 * @param isAsGood whether the first is as good as the second, whatever they cost.
 */
export function undominated<S extends Size>(all: readonly S[], isAsGood: (one: S, other: S) => boolean): readonly S[] {
  const kept: S[] = [];
  for (const each of [...all].sort(bySize)) {
    if (!kept.some((smaller) => isAsGood(smaller, each))) kept.push(each);
  }
  return kept;
}

/**
 * The ways to change one competency that can be of use: to each level the smallest, unless a higher one is as small.
 *
 * @param apart the raters' levels have to lie less than this apart.
 */
export function bestWaysOf(rule: Rule, raters: readonly RaterCells[], apart = Infinity): readonly Way[] {
  const own = raters.map((rater) => raterWays(rule, rater));
  // Whatever the highest level is to be, all others lie in a stretch below it; so each highest level is tried.
  const tops = apart === Infinity ? [Infinity] : [...new Set(own.flat().flatMap(({ level }) => (level === null ? [] : [level])))];
  const ways = (tops.length === 0 ? [Infinity] : tops).flatMap((top) => {
    const fits = (level: number | null) => level === null || apart === Infinity || (!isBelow(top, level) && isBelow(top - level, apart));
    return together(rule, own.map((each) => each.filter(({ level }) => fits(level))));
  });
  return undominated(ways, (one, other) => (one.level === null) === (other.level === null) && !isBelow(one.level ?? 0, other.level ?? 0));
}

/** How many ways there are of exactly this size to a level that is enough. */
export function countWays(rule: Rule, raters: readonly RaterCells[], { cost, touched }: Size, enough: number): number {
  const within = ({ counted }: { readonly counted: Counted }) => counted.cost <= cost && counted.touched <= touched;
  let all: readonly { readonly count: number; readonly value: number; readonly counted: Counted }[] = [{ count: 0, value: start(rule), counted: nothing }];
  for (const rater of raters) {
    const own = raterWays(rule, rater);
    all = merged(all.flatMap(({ count, value, counted }) => own.map((way) => ({
      count: count + (way.level === null ? 0 : 1), value: added(rule, value, way.level), counted: sumOf(counted, way),
    }))).filter(within), ({ count, value }) => `${count} ${value.toFixed(9)}`);
  }
  return all.filter(({ count, value, counted }) => counted.cost === cost && counted.touched === touched && count > 0 && !isBelow(levelIn(rule, count, value), enough))
    .reduce((sum, { counted }) => sum + counted.ways, 0);
}

interface Counted { readonly cost: number; readonly touched: number; readonly ways: number }
const nothing: Counted = { cost: 0, touched: 0, ways: 1 };

interface RaterWay extends Way, Counted {}

/** All that one rater's changes come to; of ways to the same at the same price the first is told, and all are counted. */
function raterWays(rule: Rule, { cells, asked, applicable }: RaterCells): readonly RaterWay[] {
  let all: readonly { readonly answered: number; readonly sum: number; readonly lowest: number; readonly counted: Counted; readonly picks: readonly number[] }[] =
    [{ answered: 0, sum: 0, lowest: rule.max, counted: nothing, picks: [] }];
  for (const { from, options } of cells) {
    const choices = [{ to: from, cost: 0 }, ...options];
    all = merged(
      all.flatMap((before) => choices.map(({ to, cost }) => ({
        answered: before.answered + (to === null ? 0 : 1),
        sum: before.sum + (to ?? 0),
        lowest: Math.min(before.lowest, to ?? rule.max),
        counted: sumOf(before.counted, { cost, touched: cost === 0 ? 0 : 1, ways: 1 }),
        picks: [...before.picks, cost],
      }))),
      ({ answered, sum, lowest }) => (rule.by === 'lowest' ? `${answered} ${lowest}` : `${answered} ${sum}`),
    );
  }
  return all.map(({ answered, sum, lowest, counted, picks }) => ({ ...counted, picks, level: levelOf(rule, { asked, applicable, answered, sum, lowest }) }));
}

interface Joint extends Size { readonly count: number; readonly value: number }

/** Raters together: the lowest of their levels where the competency is critical, the mean of them elsewhere. */
function together(rule: Rule, all: readonly (readonly RaterWay[])[]): readonly Way[] {
  let joint: readonly Joint[] = [{ count: 0, value: start(rule), cost: 0, touched: 0, picks: [] }];
  for (const own of all) {
    joint = undominated(
      joint.flatMap(({ count, value, cost, touched, picks }) => own.map((way): Joint => ({
        count: count + (way.level === null ? 0 : 1), value: added(rule, value, way.level),
        cost: cost + way.cost, touched: touched + way.touched, picks: [...picks, ...way.picks],
      }))),
      (one, other) => one.count === other.count && !isBelow(one.value, other.value),
    );
  }
  return joint.map(({ count, value, cost, touched, picks }) => ({ cost, touched, picks, level: count === 0 ? null : levelIn(rule, count, value) }));
}

function start({ by }: Rule): number {
  return by === 'lowest' ? Infinity : 0;
}

function added({ by }: Rule, value: number, level: number | null): number {
  if (level === null) return value;
  return by === 'lowest' ? Math.min(value, level) : value + level;
}

function levelIn({ by }: Rule, count: number, value: number): number {
  return by === 'lowest' ? value : value / count;
}

function sumOf(one: Counted, other: Counted): Counted {
  return { cost: one.cost + other.cost, touched: one.touched + other.touched, ways: one.ways * other.ways };
}

/** What comes to the same at the same price becomes one, the first of it. */
function merged<W extends { readonly counted: Counted; readonly picks?: readonly number[] }>(all: readonly W[], keyOf: (way: W) => string): readonly W[] {
  const found = new Map<string, W>();
  for (const way of all) {
    const key = `${keyOf(way)} ${way.counted.cost} ${way.counted.touched}`;
    const known = found.get(key);
    const first = known === undefined || inOrder(way.picks ?? [], known.picks ?? []) < 0 ? way : known;
    found.set(key, { ...first, counted: { ...way.counted, ways: way.counted.ways + (known?.counted.ways ?? 0) } });
  }
  return [...found.values()];
}

function inOrder(one: readonly number[], other: readonly number[]): number {
  const differs = one.findIndex((pick, i) => pick !== other[i]);
  return differs < 0 ? 0 : (other[differs] ?? 0) - (one[differs] ?? 0);
}

/** `least ≤ Σ times · variable ≤ most`. Whole numbers. */
export interface Sum {
  readonly terms: readonly (readonly [variable: number, times: number])[];
  readonly least: number;
  readonly most: number;
}

/** What is known about some whole numbers that nobody sees. */
export interface Known {
  /** The range of each variable to begin with. */
  readonly ranges: readonly (readonly [low: number, high: number])[];
  readonly sums: readonly Sum[];
  /** Of each of these, one branch or another holds; all the sums of a branch hold together. */
  readonly either?: readonly (readonly (readonly Sum[])[])[];
}

export type Range = readonly [low: number, high: number];

/** Cases tried for one question. What takes more counts as impossible: then a figure is held back that might have been shown. */
const patience = 400;

/**
 * The lowest and the highest value one variable can have, given everything known: exact, both are taken by some solution. `null` where what
 * is known contradicts itself.
 *
 * @example
 * possibleRange({ ranges: [[0, 9], [0, 30]], sums: [{ terms: [[0, 1], [1, 1]], least: 35, most: 35 }] }, 0) // → [5, 9]
 */
export function possibleRange(known: Known, variable: number): Range | null {
  const any = solve(known);
  const start = any?.[variable];
  if (start === undefined) return null;
  return [0 - edge(known, variable, -1, 0 - start), edge(known, variable, 1, start)];
}

/**
 * Whether two solutions are at least so far apart in one variable.
 *
 * @param solutions some that are known already; what is found on the way is added, and helps with the next variable
 */
export function isWide(known: Known, variable: number, width: number, solutions: (readonly number[])[]): boolean {
  const span = (): readonly [number, number] => {
    const values = solutions.map((solution) => solution[variable] ?? 0);
    return [Math.min(...values), Math.max(...values)];
  };
  if (solutions.length === 0) {
    const any = solve(known);
    if (!any) return false;
    solutions.push(any);
  }
  // Far from what is known first, then step by step: the two ends may both lie inside.
  for (const far of [width, 1]) {
    for (const way of [1, -1]) {
      const [low, high] = span();
      if (high - low >= width) return true;
      const value = edgeFrom(known, variable, way, way === 1 ? high : -low, far, solutions[0]);
      if (value) solutions.push(value);
    }
  }
  const [low, high] = span();
  return high - low >= width;
}

/** The farthest value one way; downwards, everything is seen with its sign turned. */
function edge(known: Known, variable: number, way: 1 | -1, start: number): number {
  const [low, high] = known.ranges[variable] ?? [0, 0];
  let [has, hasNot] = [start, (way === 1 ? high : -low) + 1];
  while (hasNot - has > 1) {
    const middle = Math.floor((has + hasNot) / 2);
    const solution = solve(bounded(known, variable, way, middle));
    if (solution) has = way * (solution[variable] ?? 0);
    else hasNot = middle;
  }
  return has;
}

function edgeFrom(known: Known, variable: number, way: number, from: number, far: number, near: readonly number[] | undefined): readonly number[] | null {
  if (far > 1) return solve(bounded(known, variable, way, from + far), near);
  let best: readonly number[] | null = null;
  for (let value = from + 1; ; value++) {
    const solution = solve(bounded(known, variable, way, value), near);
    if (!solution) return best;
    best = solution;
    value = way * (solution[variable] ?? 0);
  }
}

function bounded(known: Known, variable: number, way: number, least: number): Known {
  const ranges = known.ranges.map((range, i): Range => (i !== variable ? range : way === 1 ? [Math.max(range[0], least), range[1]] : [range[0], Math.min(range[1], -least)]));
  return { ...known, ranges };
}

/**
 * One way everything could be, or `null`.
 *
 * @param near a solution of something alike: what is close to it is tried first
 */
export function solve(known: Known, near?: readonly number[]): readonly number[] | null {
  if (known.ranges.some(([low, high]) => low > high)) return null;
  return solveFrom(known.ranges.map(([low]) => low), known.ranges.map(([, high]) => high), known.sums, known.either ?? [], { cases: patience }, near);
}

function solveFrom(lows: number[], highs: number[], sums: readonly Sum[], either: Known['either'] & {}, left: { cases: number }, near: readonly number[] | undefined): readonly number[] | null {
  if (--left.cases < 0 || !tighten(lows, highs, sums)) return null;
  const [first, ...others] = either;
  if (first) {
    for (const branch of first) {
      const solution = solveFrom([...lows], [...highs], branch.length === 0 ? sums : [...sums, ...branch], others, left, near);
      if (solution) return solution;
    }
    return null;
  }
  // In the order in which they are given: what follows from others stands last. What is near a known solution is tried first.
  const open = lows.findIndex((low, i) => low < at(highs, i));
  if (open < 0) return lows;
  const middle = Math.floor((at(lows, open) + at(highs, open)) / 2);
  const lower = (): readonly number[] | null => solveFrom([...lows], replaced(highs, open, middle), sums, [], left, near);
  const upper = (): readonly number[] | null => solveFrom(replaced(lows, open, middle + 1), [...highs], sums, [], left, near);
  return near !== undefined && at(near, open) > middle ? upper() ?? lower() : lower() ?? upper();
}

/** Narrows every range by every sum until nothing moves; false where one is empty. */
function tighten(lows: number[], highs: number[], sums: readonly Sum[]): boolean {
  for (let moved = true; moved;) {
    moved = false;
    for (const { terms, least, most } of sums) {
      let [low, high] = [0, 0];
      for (const [i, times] of terms) {
        low += times > 0 ? times * at(lows, i) : times * at(highs, i);
        high += times > 0 ? times * at(highs, i) : times * at(lows, i);
      }
      if (low > most || high < least) return false;
      if (low >= least && high <= most) continue;
      for (const [i, times] of terms) {
        const [from, to] = [at(lows, i), at(highs, i)];
        const [termLow, termHigh] = times > 0 ? [times * from, times * to] : [times * to, times * from];
        // What is left for this term once the others have taken as little, or as much, as they can.
        const [upTo, downTo] = [most - (low - termLow), least - (high - termHigh)];
        const newFrom = Math.ceil(times > 0 ? downTo / times : upTo / times);
        const newTo = Math.floor(times > 0 ? upTo / times : downTo / times);
        if (newFrom > from || newTo < to) {
          lows[i] = Math.max(from, newFrom);
          // Nought, and not minus nought.
          highs[i] = Math.min(to, newTo) + 0;
          if (at(lows, i) > at(highs, i)) return false;
          const [nowLow, nowHigh] = times > 0 ? [times * at(lows, i), times * at(highs, i)] : [times * at(highs, i), times * at(lows, i)];
          low += nowLow - termLow;
          high += nowHigh - termHigh;
          moved = true;
        }
      }
    }
  }
  return true;
}

function at(list: readonly number[], i: number): number {
  return list[i] ?? 0;
}

function replaced(list: readonly number[], i: number, value: number): number[] {
  const copy = [...list];
  copy[i] = value;
  return copy;
}

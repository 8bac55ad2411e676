import type { Interval } from './system.ts';

/** What is known of how answers are spread over the levels of one competency. */
export interface KnownLevels {
  /** Answers in all. */
  readonly total: number;
  /** Values of the levels, lowest first. */
  readonly values: readonly number[];
  /** Printed counts: of all levels from one index to another. */
  readonly cells: readonly { readonly from: number; readonly to: number; readonly count: number }[];
  /** First quartile, median and third quartile, type 7, each rounded half up to a whole level. */
  readonly quartiles?: readonly [number, number, number];
  /** No level holds more. */
  readonly most?: number;
  /** By level, where something else bounds its count. */
  readonly within?: readonly Interval[];
}

/** What is possible: for the count at each level, and for the answers up to and including it. */
export interface LevelIntervals { readonly counts: readonly Interval[]; readonly upTo: readonly Interval[] }

/**
 * The true lowest and highest count at each level, by going through every way the answers can be spread (dynamic programming over the
 * levels); `null` where there is none.
 *
 * @example
 * levelIntervals({ total: 20, values: [1, 2], cells: [], quartiles: [1, 1, 2] })?.counts; // [[11, 14], [6, 9]]
 */
export function levelIntervals(known: KnownLevels): LevelIntervals | null {
  const { total, values, cells, most = total, within } = known;
  const watch = quartileWatch(known);
  // A place is: answers so far, and the level (index + 1) of the last one where a quartile lies between it and the next; 0 elsewhere.
  const code = (sofar: number, pending: number): number => sofar * (values.length + 1) + pending;
  const layers: Map<number, number[]>[] = [];
  let places = new Set([code(0, 0)]);
  values.forEach((_, level) => {
    const printed = cells.find(({ from, to }) => from === level && to === level)?.count ?? null;
    const cellTotal = printedUpTo(cells, level);
    const isLast = level === values.length - 1;
    const layer = new Map<number, number[]>();
    for (const place of places) {
      const sofar = Math.floor(place / (values.length + 1));
      const pending = place % (values.length + 1);
      const [least, atMost] = within?.[level] ?? [0, total];
      const end = Math.min(sofar + Math.min(most, atMost), total);
      const wanted = isLast ? total : cellTotal;
      for (let next = sofar + least; next <= end; next++) {
        if ((wanted !== null && next !== wanted) || (printed !== null && next - sofar !== printed)) continue;
        const after = watch(sofar, next, level, pending);
        if (after === null) continue;
        const to = code(next, after);
        const from = layer.get(to);
        if (from === undefined) layer.set(to, [place]);
        else from.push(place);
      }
    }
    layers.push(layer);
    places = new Set(layer.keys());
  });
  if (places.size === 0) return null;

  // Backwards: only places from which the end is reached count.
  const counts: Interval[] = [];
  const upTo: Interval[] = [];
  let alive = places;
  for (const layer of [...layers].reverse()) {
    let [low, high, lowUpTo, highUpTo] = [Infinity, -Infinity, Infinity, -Infinity];
    const before = new Set<number>();
    for (const place of alive) {
      const here = Math.floor(place / (values.length + 1));
      lowUpTo = Math.min(lowUpTo, here);
      highUpTo = Math.max(highUpTo, here);
      for (const from of layer.get(place) ?? []) {
        before.add(from);
        const count = here - Math.floor(from / (values.length + 1));
        low = Math.min(low, count);
        high = Math.max(high, count);
      }
    }
    counts.unshift([low, high]);
    upTo.unshift([lowUpTo, highUpTo]);
    alive = before;
  }
  return { counts, upTo };
}

/** Answers up to a level, where printed counts cover every level up to it and end there. */
function printedUpTo(cells: KnownLevels['cells'], level: number): number | null {
  let [at, total] = [0, 0];
  for (let cell = cells.find(({ from }) => from === at); cell !== undefined && cell.to <= level; cell = cells.find(({ from }) => from === at)) {
    total += cell.count;
    at = cell.to + 1;
  }
  return at === level + 1 ? total : null;
}

/** Follows the quartiles while levels are filled: what is pending afterwards, or `null` where a quartile would not come out as printed. */
function quartileWatch({ total, values, quartiles }: KnownLevels): (sofar: number, next: number, level: number, pending: number) => number | null {
  if (quartiles === undefined) return () => 0;
  const marks = quartiles.map((printed, i) => {
    const place = ((total - 1) * (i + 1)) / 4;
    const lower = Math.floor(place);
    return { printed, lower, part: place - lower };
  });
  return (sofar, next, level, pending) => {
    const value = values[level] ?? 0;
    let after = 0;
    for (const { printed, lower, part } of marks) {
      const upper = part === 0 ? lower : lower + 1;
      const hasUpper = sofar <= upper && upper < next;
      const hasLower = sofar <= lower && lower < next;
      if (hasLower && !hasUpper) after = level + 1;
      // The last answer of a lower level, when this level is empty.
      if (!hasLower && !hasUpper && lower < sofar && sofar <= upper) after = pending;
      if (!hasUpper) continue;
      const below = hasLower ? value : values[pending - 1] ?? value;
      if (Math.floor(below + part * (value - below) + 0.5) !== printed) return null;
    }
    return after;
  };
}

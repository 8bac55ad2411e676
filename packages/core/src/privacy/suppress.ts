import { PrivacyError } from '../errors/errors.ts';
import { sum } from './check-figures.ts';
import { usualFloors } from './floors.ts';
import { isWide, type Known, type Range, type Sum } from './possible.ts';
import type { Hidden } from './released-figures.ts';
import { rules } from './rules.ts';

export interface SuppressOptions {
  /** Cells under this are held back, noughts too; 10 unless said. */
  readonly floor?: number;
  /** Steps that must stay possible for each cell that is held back; 5 unless said. */
  readonly width?: number;
  /** Share of all above which one cell is one voice, and the whole row is held back; 0.9 unless said. */
  readonly unanimity?: number;
}

/**
 * One row of counts whose total is known (R3): small cells are held back, noughts too, and then the next smallest, until two or more are
 * held back, of `floor` people together or more, and none of them can be told from the rest to within `width` steps.
 *
 * @example
 * suppressRow([12, 7, 3], { floor: 5 }) // → [12, 'hidden', 'hidden']
 */
export function suppressRow(cells: readonly number[], { floor = usualFloors.people, width = usualFloors.width, unanimity = usualFloors.unanimity }: SuppressOptions = {}): readonly (number | Hidden)[] {
  const isOneVoice = Math.max(0, ...cells) > unanimity * sum(cells);
  const bySize = cells.map((_, i) => i).sort((a, b) => (cells[a] ?? 0) - (cells[b] ?? 0) || a - b);
  // Higher floors show no more than the usual ones do.
  const isRaised = floor >= usualFloors.people && width >= usualFloors.width && floor + width > usualFloors.people + usualFloors.width;
  const usual = isRaised ? suppressRow(cells, { unanimity }).filter((count) => count === 'hidden').length : 0;
  const small = isOneVoice ? cells.length : cells.filter((count) => count < floor).length;
  for (let hidden = Math.max(small, usual); hidden < cells.length; hidden++) {
    const isHidden = cells.map((_, i) => bySize.indexOf(i) < hidden);
    if (isSafeRow(cells, isHidden, { floor, width })) return cells.map((count, i) => (isHidden[i] === true ? 'hidden' : count));
  }
  return cells.map(() => 'hidden');
}

/**
 * Whether what is held back of a row cannot be told from what is shown, the total, and the rule itself: what is held back is small, or was
 * the next smallest and had to go with what was.
 */
function isSafeRow(cells: readonly number[], isHidden: readonly boolean[], { floor = usualFloors.people, width = usualFloors.width }: SuppressOptions = {}): boolean {
  const hidden = cells.filter((_, i) => isHidden[i] === true);
  const shown = cells.filter((_, i) => isHidden[i] !== true);
  if (shown.some((count) => count < floor)) return false;
  if (hidden.length === 0) return true;
  const total = sum(hidden);
  if (shown.length === 0) return true;
  if (hidden.length < 2 || total < floor) return false;
  const terms = hidden.map((_, i): readonly [number, number] => [i, 1]);
  const upTo = (i: number, most: number): Sum => ({ terms: [[i, 1]], least: 0, most });
  const from = (i: number, least: number): Sum => ({ terms: [[i, 1]], least, most: total });
  // Of two that are equal, the first is held back first.
  const below = cells.flatMap((_, cell) => (isHidden[cell] === true ? [Math.min(...cells.flatMap((count, other) => (isHidden[other] === true ? [] : [cell > other ? count - 1 : count])))] : []));
  // Either all of them are small; or one is not, and went with the others because they were one, or too few. Or it is as it is.
  const allSmall = hidden.map((_, i) => upTo(i, floor - 1));
  const oneNot = hidden.map((_, large): readonly Sum[] => [
    ...hidden.flatMap((__, i) => (i === large ? [from(i, floor), upTo(i, below[i] ?? 0)] : [upTo(i, floor - 1)])),
    ...(hidden.length > 2 ? [{ terms: terms.filter(([i]) => i !== large), least: 0, most: floor - 1 }] : []),
  ]);
  const asItIs = hidden.flatMap((count, i) => [upTo(i, count), from(i, count)]);
  const known: Known = { ranges: hidden.map((): Range => [0, total]), sums: [{ terms, least: total, most: total }], either: [[allSmall, ...oneNot, asItIs]] };
  const solutions: (readonly number[])[] = [hidden];
  return hidden.every((_, i) => isWide(known, i, width, solutions));
}

/**
 * A table with rows, columns and their totals known (R3, R4): shown only where every row and every column has 50 people or more, and then
 * with as many cells held back as it takes, to a fixed point.
 *
 * @param table rows of counts, all of one length
 * @throws PrivacyError `margins`
 */
export function suppressTable(
  table: readonly (readonly number[])[], { floor = usualFloors.people, width = usualFloors.width, margin = usualFloors.margin }: Omit<SuppressOptions, 'unanimity'> & { readonly margin?: number } = {},
): readonly (readonly (number | Hidden)[])[] {
  const columns = table[0]?.length ?? 0;
  const rows = table.map((row, r) => row.map((_, c) => r * columns + c));
  const lines = [...rows, ...Array.from({ length: columns }, (_, c) => rows.map((_, r) => r * columns + c))];
  const cells = table.flat();
  const count = (cell: number): number => cells[cell] ?? 0;
  if (lines.some((line) => sum(line.map(count)) < margin)) throw new PrivacyError('margins', rules.margins.says);
  const hidden = new Set(cells.flatMap((value, cell) => (value < floor ? [cell] : [])));
  /** Hides the next smallest cell of a line; false where none is left. */
  const hideNext = (line: readonly number[]): boolean => {
    const [next] = line.filter((cell) => !hidden.has(cell)).sort((a, b) => count(a) - count(b) || a - b);
    if (next === undefined) return false;
    hidden.add(next);
    return true;
  };
  for (let moved = true; moved;) {
    moved = false;
    for (const line of lines) {
      const within = line.filter((cell) => hidden.has(cell));
      if (within.length > 0 && (within.length < 2 || sum(within.map(count)) < floor) && hideNext(line)) moved = true;
    }
    if (moved) continue;
    const narrow = narrowCell(lines, cells, hidden, floor, width);
    if (narrow !== null) moved = lines.filter((line) => line.includes(narrow)).some(hideNext) || lines.some(hideNext);
  }
  return table.map((row, r) => row.map((value, c) => (hidden.has(r * columns + c) ? 'hidden' : value)));
}

/** A hidden cell that the totals leave too little room, or `null`. */
function narrowCell(lines: readonly (readonly number[])[], cells: readonly number[], hidden: ReadonlySet<number>, floor: number, width: number): number | null {
  const order = [...hidden].sort((a, b) => a - b);
  const place = new Map(order.map((cell, i) => [cell, i]));
  const count = (cell: number): number => cells[cell] ?? 0;
  const sums = lines.map((line): Sum => {
    const within = line.filter((cell) => hidden.has(cell));
    const total = sum(within.map(count));
    return { terms: within.map((cell) => [place.get(cell) ?? 0, 1]), least: total, most: total };
  });
  // As if it were known which of them are small, and which went with those.
  const ranges = order.map((cell): Range => (count(cell) < floor ? [0, floor - 1] : [floor, sum(cells)]));
  const known: Known = { ranges, sums };
  const solutions: (readonly number[])[] = [order.map(count)];
  const at = order.findIndex((_, i) => !isWide(known, i, width, solutions));
  return at < 0 ? null : order[at] ?? null;
}

/** Neighbouring levels counted as one, by the places of the first and the last. */
export interface Cell {
  readonly from: number;
  readonly to: number;
}

/**
 * Neighbouring levels put together, from the lowest up, until enough people are certain to stand behind each count; what is left at the top
 * goes to the last. Answers are not people, but the answers to one item are: where some item has ten in a cell, ten people are behind it.
 *
 * @param items answers by level, item by item
 * @param apart what may stay apart: every level by itself, where absent. With a higher floor these are the cells of the usual one, so that what is
 *   shown with one floor is never finer anywhere than what is shown with another
 * @returns no cell where not even all levels together have so many people behind them
 *
 * @example
 * mergeLevels([[4, 8, 20, 12, 3]], 10) // → [{ from: 0, to: 1 }, { from: 2, to: 2 }, { from: 3, to: 4 }]
 */
export function mergeLevels(items: readonly (readonly number[])[], people: number, apart = eachByItself(items)): readonly Cell[] {
  const cells: Cell[] = [];
  const first = apart[0]?.from ?? 0;
  let from = first;
  for (const { to } of apart) {
    const isBehind = items.some((item) => item.slice(from, to + 1).reduce((sum, count) => sum + count, 0) >= people);
    if (!isBehind) continue;
    cells.push({ from, to });
    from = to + 1;
  }
  const [last, end] = [cells.at(-1), apart.at(-1)?.to ?? -1];
  return last && from <= end ? [...cells.slice(0, -1), { from: last.from, to: end }] : cells;
}

function eachByItself(items: readonly (readonly number[])[]): readonly Cell[] {
  return (items[0] ?? []).map((_, level) => ({ from: level, to: level }));
}

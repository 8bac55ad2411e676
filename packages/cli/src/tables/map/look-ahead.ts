import type { Framework } from '@guildhall/core';
import { isBlank, textOf, type Cell } from '@guildhall/core/sheet';
import type { TableItem } from '../table-item.ts';
import { readFormMap, unknown, type ReadFormMap } from './form-map.ts';
import { suggestMap } from './suggest-map.ts';

/** Rows that a suggestion looks at. */
const most = 1000;

/** The first rows of a table, and all of it again. */
export async function lookAhead(items: AsyncIterable<TableItem> | Iterable<TableItem>): Promise<{ readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[]; readonly all: AsyncIterable<TableItem> }> {
  const iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  const seen: TableItem[] = [];
  while (seen.length < most) {
    const next = await iterator.next();
    if (next.done === true) break;
    seen.push(next.value);
  }
  const [headings = [], ...rows] = seen.flatMap((item) => (item.kind === 'row' ? [item.row.cells.map(shown)] : []));
  async function* all(): AsyncGenerator<TableItem, void, undefined> {
    yield* seen;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  }
  return { headings: headings.filter((heading) => heading !== ''), rows, all: all() };
}

function shown(cell: Cell | undefined): string {
  return isBlank(cell) ? '' : textOf(cell);
}

/** The map that is suggested, taken as it is: what it does not know is left out of it, and turns up as not mapped. */
export function automaticMap(framework: Framework, headings: readonly string[], rows: readonly (readonly string[])[], council: string | undefined): ReadFormMap {
  const suggested = suggestMap(framework, headings, rows).map;
  const { days, ...rest } = suggested;
  const known = Object.entries(suggested['columns'] as Readonly<Record<string, string>>).filter(([, to]) => to !== unknown && to !== 'drop');
  return readFormMap({ brought: [framework] }, JSON.stringify({ ...rest, ...(days === undefined || days === unknown ? {} : { days }), ...(council === undefined ? {} : { council }), columns: Object.fromEntries(known), answers: {} }));
}

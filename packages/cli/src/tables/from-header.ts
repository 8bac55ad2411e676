import type { Finding, Framework } from '@guildhall/core';
import { isBlank, longColumns, tableReader, textOf, wideColumns, type TableRow } from '@guildhall/core/sheet';
import type { TableItem } from './table-item.ts';

/** Rows, blank ones among them, in which the names of columns are looked for. */
export const mostBefore = 10;

/** How a row would do as the names of columns. */
export interface HeaderFit {
  readonly isHeader: boolean;
  /** How many of its cells are names that we know. */
  readonly known: number;
  /** What is wrong with it. */
  readonly findings: readonly Finding[];
}

type Items = AsyncIterable<TableItem> | Iterable<TableItem>;
type RowItem = Extract<TableItem, { kind: 'row' }>;

/**
 * A table from the names of its columns on. An export often has a title above them: where the first row names no columns, and exactly one
 * of the next does, that one counts, and it is said. Where none does, but a later one looks more like it, that one is told of.
 *
 * @param fitOf is asked of the first row, and of others only where the first does not do.
 */
export async function fromHeader(items: Items, fitOf: (row: TableRow) => HeaderFit): Promise<AsyncIterable<TableItem>> {
  const iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  const seen: TableItem[] = [];
  const take = async (): Promise<TableItem | undefined> => {
    const next = await iterator.next();
    if (next.done === true) return undefined;
    seen.push(next.value);
    return next.value;
  };
  let first = await take();
  while (first !== undefined && first.kind !== 'row' && first.kind !== 'end') first = await take();
  if (first?.kind !== 'row') return after(seen, iterator);
  const own = fitOf(first.row);
  if (own.isHeader) return after(seen, iterator);
  const lines = (): number => seen.filter(({ kind }) => kind === 'row' || kind === 'blank').length;
  for (let next = await take(); next !== undefined && next.kind !== 'end' && lines() < mostBefore;) next = await take();
  return after(chosen(seen, first, own, fitOf), iterator);
}

function chosen(seen: readonly TableItem[], first: RowItem, own: HeaderFit, fitOf: (row: TableRow) => HeaderFit): TableItem[] {
  const others = seen.flatMap((item) => (item.kind === 'row' && item !== first ? [{ item, fit: fitOf(item.row) }] : []));
  const [found, second] = others.filter(({ fit }) => fit.isHeader);
  const notes = seen.filter(({ kind }) => kind === 'note');
  if (found !== undefined && second !== undefined) {
    return [...notes, end('E_HEADER', `rows ${found.item.line} and ${second.item.line} both name the columns of a table, and the first row does not`, 'keep one table in a file, and nothing above it but a title', second.item)];
  }
  if (found !== undefined) {
    const { line, row } = found.item;
    return [...notes, { kind: 'note', findings: [{ code: 'W_TITLE', path: '', message: `the names of columns are in row ${line}; what stands above them was passed over`, ...row.at(0) }] }, ...seen.slice(seen.indexOf(found.item))];
  }
  const best = others.reduce<(typeof others)[number] | undefined>((most, each) => (each.fit.known > (most?.fit.known ?? Math.max(own.known, 1)) ? each : most), undefined);
  if (best === undefined) return [...seen];
  const told = end('E_HEADER', `the first row names no columns; of the next, row ${best.item.line} looks most like it`, 'put right what is said of that row, or take out what stands above it', best.item);
  return [...notes, { ...told, findings: [...told.findings, ...best.fit.findings] }];
}

function end(code: string, message: string, hint: string, { row }: RowItem): Extract<TableItem, { kind: 'end' }> {
  return { kind: 'end', findings: [{ code, path: '', message, hint, ...row.at(0) }] };
}

/** What was taken from an iterator, and then the rest of it, with no more between than an index. */
function after(seen: readonly TableItem[], iterator: AsyncIterator<TableItem> | Iterator<TableItem>): AsyncIterable<TableItem> {
  let given = 0;
  return {
    [Symbol.asyncIterator]: () => ({
      // A promise of its own for every row would be felt in a long table.
      next: () => {
        const value = seen[given];
        if (value === undefined) return Promise.resolve(iterator.next());
        given += 1;
        return Promise.resolve({ done: false, value });
      },
      return: async () => {
        await iterator.return?.();
        return { done: true, value: undefined };
      },
    }),
  };
}

/** How a row would do as the first of a table of answer sheets. */
export function tableFit(frameworks: readonly Framework[]): (row: TableRow) => HeaderFit {
  let names: ReadonlySet<string> | undefined;
  return (row) => {
    const begun = tableReader(row, frameworks);
    if (begun.ok) return { isHeader: true, known: row.cells.length, findings: [] };
    names ??= new Set([...wideColumns(frameworks), ...longColumns]);
    const known = row.cells.filter((cell) => !isBlank(cell) && names?.has(textOf(cell).trim())).length;
    return { isHeader: false, known, findings: begun.findings };
  };
}

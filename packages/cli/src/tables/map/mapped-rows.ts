import type { Finding } from '@guildhall/core';
import { nearest } from '@guildhall/core/json';
import { cellOf, isBlank, meantBy, plainly, textOf, type Cell, type FormChoice, type TableRow } from '@guildhall/core/sheet';
import { choicesByColumn } from '../form-words.ts';
import type { HeaderFit } from '../from-header.ts';
import type { TableItem } from '../table-item.ts';
import { isoDayOf } from './days.ts';
import type { FormMap, MapColumn } from './form-map.ts';
import { matcherFor } from './match-headings.ts';

/** Turns the rows of a form's export into those of a wide table, each answer where it belongs and in our words. What cannot be told is a finding at its cell. */
export async function* mappedRows(items: AsyncIterable<TableItem> | Iterable<TableItem>, map: FormMap): AsyncGenerator<TableItem, void, undefined> {
  let header: MappedHeader | undefined;
  const choices = choicesByColumn(map.framework);
  for await (const item of items) {
    if (item.kind !== 'row') yield item;
    else if (header === undefined) {
      const read = headerOf(item.row, map);
      if (read.notes.length > 0) yield { kind: 'note', findings: read.notes };
      if (read.wrong.length > 0) {
        yield { kind: 'end', findings: read.wrong };
        return;
      }
      header = read.header;
      yield { kind: 'row', line: item.line, row: { cells: [...header.fixed.map(([name]) => name), ...header.columns.map(({ to }) => to)], at: item.row.at } };
    } else yield mappedRow(item.row, item.line, item.faults ?? [], { header, map, choices });
  }
}

/** How a row would do as the headings of an export that there is a map of. */
export function mapFit(map: FormMap): (row: TableRow) => HeaderFit {
  return (row) => {
    const { wrong } = headerOf(row, map);
    return { isHeader: wrong.length === 0, known: row.cells.filter((cell) => !isBlank(cell) && map.columns.has(plainly(textOf(cell)))).length, findings: wrong };
  };
}

interface MappedHeader {
  /** What every row has: name and value; the respondent's is made of the row. */
  readonly fixed: readonly (readonly [name: string, value: string])[];
  readonly columns: readonly { readonly from: number; readonly to: string; readonly column: MapColumn }[];
  readonly width: number;
}

function headerOf({ cells, at }: TableRow, map: FormMap): { readonly header: MappedHeader; readonly notes: readonly Finding[]; readonly wrong: readonly Finding[] } {
  const match = matcherFor(map.framework);
  const [notes, wrong]: [Finding[], Finding[]] = [[], []];
  const columns = cells.flatMap((cell, from): MappedHeader['columns'] => {
    if (isBlank(cell)) return [];
    const heading = textOf(cell);
    const column = map.columns.get(plainly(heading));
    const found = match(heading);
    if (column !== undefined) return column.to === undefined ? [] : [{ from, to: column.to, column }];
    if (found?.to === 'drop') notes.push({ code: 'W_DROPPED', path: '', message: `column ${from + 1} is about the person or the form, and was left out`, ...at(from) });
    else wrong.push({ code: 'E_UNMAPPED', path: '', message: `column ${from + 1} is not in the map`, hint: found === undefined ? 'name its heading under "columns", with the column it goes to, or "drop"' : `name its heading under "columns"; it may be "${found.to}"`, ...at(from) });
    return [];
  });
  for (const [i, { to, from }] of columns.entries()) {
    const first = columns.findIndex((other) => other.to === to);
    if (first !== i) wrong.push({ code: 'E_HEADER_DUP', path: '', message: `column ${from + 1} goes to "${to}", and so does column ${(columns[first]?.from ?? 0) + 1}`, hint: 'send one of the two elsewhere, or write "drop"', ...at(from) });
  }
  const { framework, always, rowPrefix } = map;
  const named = (name: string): boolean => columns.some(({ to }) => to === name);
  if (!named('respondent') && rowPrefix === undefined) wrong.push({ code: 'E_HEADER_MISSING', path: '', message: 'no column of this export says who answered', hint: 'send one to "respondent"; or write "row": "r-" to number the rows', ...at(0) });
  const fixed = [['framework', framework.id], ['version', framework.version], ...Object.entries(always), ...(named('respondent') ? [] : [['respondent', rowPrefix ?? ''] as const])] as const;
  return { header: { fixed: fixed.filter(([name]) => !named(name)).map(([name = '', value = '']) => [name, value] as const), columns, width: cells.length }, notes, wrong };
}

interface Mapping { readonly header: MappedHeader; readonly map: FormMap; readonly choices: ReadonlyMap<string, readonly FormChoice[]> }

function mappedRow(row: TableRow, line: number, faults: readonly Finding[], { header, map, choices }: Mapping): TableItem {
  const found: Finding[] = [...faults];
  if (row.cells.length !== header.width) {
    const at = row.at(Math.min(row.cells.length - 1, header.width));
    found.push({ code: 'E_CELLS', path: '', message: `this row has ${row.cells.length} cells, and there are ${header.width} headings`, hint: 'a text that holds the separator stands between double quotes', ...at });
  }
  const fixed = header.fixed.map(([name, value]) => (name === 'respondent' ? `${value}${line}` : cellOf(value)));
  const cells = header.columns.map(({ from, to, column }): Cell | undefined => {
    const cell = row.cells[from];
    if (isBlank(cell)) return undefined;
    const value = meaning(cell, to, column, { map, choices });
    if (typeof value !== 'object') return value;
    found.push({ ...value, ...row.at(from) });
    return undefined;
  });
  const at = (cell: number): ReturnType<TableRow['at']> => row.at(header.columns[cell - header.fixed.length]?.from ?? 0);
  return { kind: 'row', line, row: { cells: [...fixed, ...cells], at }, faults: found };
}

/** What a cell means in the column it goes to, or why that cannot be told; without a word of what it says. */
function meaning(cell: Cell, to: string, column: MapColumn, { map, choices }: Pick<Mapping, 'map' | 'choices'>): Cell | Finding {
  if (to === 'answeredOn' || to.startsWith('fact.') && choices.get(to)?.length === 0 && typeof cell === 'string' && /\D/.test(cell)) {
    const day = isoDayOf(textOf(cell), map.days);
    return day ?? { code: 'E_DATE', path: '', message: `column "${to}": this is no day that can be told for certain`, hint: 'write "days": "day-first", "month-first" or "year-first" in the map' };
  }
  const own = [...column.answers, ...map.answers].map(({ label, value }) => ({ label, value, also: [] }));
  const known = [...own, ...choices.get(to) ?? []];
  if ((choices.get(to)?.length ?? 0) === 0) return meantBy({ choices: own }, textOf(cell)) ?? cell;
  const value = meantBy({ choices: known }, textOf(cell));
  if (value !== undefined) return typeof value === 'string' ? cellOf(value) : value;
  const meant = nearest(plainly(textOf(cell)), known.map(({ label }) => plainly(label)));
  const label = known.find((choice) => plainly(choice.label) === meant)?.label;
  return { code: 'E_UNMAPPED', path: '', message: `column "${to}": this answer is none that the map or the framework knows`, hint: label === undefined ? 'name it under "answers" in the map, with the level or the word it means' : `did you mean "${label}"? Name it under "answers" in the map` };
}

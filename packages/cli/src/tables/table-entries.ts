import type { Finding } from '@guildhall/core';
import { isBlank, tableReader, type TableReader, type TableSheet } from '@guildhall/core/sheet';
import { exitOf } from '../exit.ts';
import type { Entry } from '../files/input.ts';
import type { ParsedEntry } from '../files/parse.ts';
import { knownFrameworks, type Brought } from '../frameworks/known-frameworks.ts';
import { isForm, turned } from './form-rows.ts';
import { fromHeader, mostBefore, tableFit } from './from-header.ts';
import { ofAnotherFramework } from './of-another-framework.ts';
import type { TableItem } from './table-item.ts';
import type { ReadWorkbook, Worksheet } from './workbook.ts';
import { namesOf } from './worksheet-called.ts';

/** Answer sheets out of the rows of a table, one entry each, as they come in. Blank rows are passed over and counted. */
export async function* sheetsInTable(items: AsyncIterable<TableItem> | Iterable<TableItem>, tally: { blank: number }, known: Brought): AsyncGenerator<Entry, void, undefined> {
  let reader: TableReader | undefined;
  let notes: readonly Finding[] = [];
  let faults: readonly Finding[] = [];
  let rows = 0;
  // Why the names of the columns are refused, until the row after them has said what it is of.
  let unread: { readonly item: Extract<TableItem, { kind: 'row' }>; readonly findings: readonly Finding[] } | undefined;
  const given = (sheet: TableSheet): Entry => {
    const entry = entryOf(sheet, faults, notes);
    [notes, faults] = [[], []];
    return entry;
  };
  for await (const item of items) {
    if (item.kind === 'blank') tally.blank += 1;
    else if (item.kind === 'note') notes = [...notes, ...item.findings];
    else if (item.kind === 'end') {
      const last = reader?.end();
      if (last !== undefined) yield given(last);
      if (unread !== undefined) break;
      yield refused(item.findings, notes, item.findings[0]?.line);
      return;
    } else if (unread !== undefined) {
      const other = ofAnotherFramework(unread.item.row, item.row, known);
      yield other === undefined ? refused(unread.findings, notes, unread.item.line) : refused([other], notes, item.line);
      return;
    } else if (reader === undefined) {
      const begun = tableReader(item.row, knownFrameworks(known));
      if (begun.ok) ({ reader } = begun);
      else unread = { item, findings: begun.findings };
    } else {
      rows += 1;
      const before = reader.take(item.row);
      if (before !== undefined) yield given(before);
      faults = [...faults, ...item.faults ?? []];
    }
  }
  if (unread !== undefined) {
    yield refused(unread.findings, notes, unread.item.line);
    return;
  }
  const last = reader?.end();
  if (last !== undefined) yield given(last);
  if (rows > 0) return;
  const nothing = reader === undefined ? { code: 'E_EMPTY', path: '', message: 'there is nothing here; expected a table' } : { code: 'E_NO_ROWS', path: '', message: 'there are names of columns here, and no rows' };
  yield refused([{ ...nothing, line: 1, column: 1 }], notes);
}

function entryOf({ value, positionOf, findings, isTorn, line, asItStood }: TableSheet, faults: readonly Finding[], notes: readonly Finding[]): Entry {
  // Whoever found it first knows best what to say of a place.
  const said = new Set(faults.flatMap(({ path }) => (path === '' ? [] : [path])));
  const wrong = [...findings.filter(({ path }) => !said.has(path)), ...faults].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  const parsed: ParsedEntry = wrong.some(({ code }) => exitOf(code) !== 0)
    ? { ok: false, findings: wrong, ...(isTorn ? {} : { rest: { value, positionOf, ...(asItStood === undefined || faults.some(({ path }) => path === '') ? {} : { asItStood }) } }) }
    : { ok: true, value, positionOf, warnings: wrong };
  // Whoever reads plain sheets from their text may do so, where there is nothing to be said of this one.
  const text = wrong.length === 0 && notes.length === 0 ? JSON.stringify(value) : '';
  return { text, line, mayBeCut: false, isLine: true, findings: [], parsed, ...(notes.length === 0 ? {} : { notes }) };
}

function refused(findings: readonly Finding[], notes: readonly Finding[] = [], line = 1): Entry {
  return { text: '', line, mayBeCut: false, isLine: false, findings, parsed: { ok: false, findings }, notes };
}

/** Answer sheets out of a workbook: the one sheet in it that holds a table of ours, or a form that was filled in. */
export async function* sheetsInWorkbook(read: ReadWorkbook, tally: { blank: number }, known: Brought): AsyncGenerator<Entry, void, undefined> {
  if (!read.ok) {
    yield refused(read.findings);
    return;
  }
  const filled = read.sheets.filter(({ rows }) => rows.some((cells) => cells.some((cell) => !isBlank(cell))));
  const ours = filled.filter((sheet) => isForm(sheet) || isTable(sheet));
  if (ours.length > 1) {
    yield refused([{ code: 'E_WORKSHEETS', path: '', message: `${ours.length} worksheets of this workbook hold answer sheets: ${namesOf(ours)}`, hint: `say which is meant: --worksheet ${JSON.stringify(ours[0]?.name ?? '1')}` }]);
    return;
  }
  const sheet = ours[0] ?? filled[0];
  if (sheet === undefined) yield* sheetsInTable([], tally, known);
  else if (isForm(sheet)) yield* turned(sheet, tally, known, sheetsInTable);
  else yield* sheetsInTable(await fromHeader(rowsOf(sheet), tableFit(knownFrameworks(known))), tally, known);
}

/** The rows of the first worksheet that holds anything. */
export function* firstFilled(read: Extract<ReadWorkbook, { ok: true }>): Generator<TableItem, void, undefined> {
  const sheet = read.sheets.find(({ rows }) => rows.some((cells) => cells.some((cell) => !isBlank(cell))));
  if (sheet !== undefined) yield* rowsOf(sheet);
}

function isTable({ rows }: Worksheet): boolean {
  // A title may stand above the names of columns.
  return rows.filter((cells) => cells.some((cell) => !isBlank(cell))).slice(0, mostBefore).some((cells) => {
    const names = cells.map((cell) => (typeof cell === 'string' ? cell.trim() : ''));
    return names.includes('framework') && names.includes('respondent');
  });
}

/** The rows of a worksheet; each has as many cells as its first. */
function* rowsOf({ rows, faults, notes }: Worksheet): Generator<TableItem, void, undefined> {
  if (notes.length > 0) yield { kind: 'note', findings: notes };
  for (const [i, cells] of rows.entries()) {
    const line = i + 1;
    const own = faults.get(line) ?? [];
    if (own.length === 0 && cells.every(isBlank)) yield { kind: 'blank' };
    else yield { kind: 'row', line, row: { cells, at: (cell) => ({ line, column: cell + 1 }) }, faults: own };
  }
}

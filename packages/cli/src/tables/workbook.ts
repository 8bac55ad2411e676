import readExcelFile from 'read-excel-file/node';
import type { Finding } from '@guildhall/core';
import type { Cell } from '@guildhall/core/sheet';
import { archiveFinding } from './archive.ts';
import { columnName, notesOn, type SheetNotes } from './workbook-xml.ts';

/** One sheet of a workbook. Rows and cells stand where they stand in it: row 7, column B is `rows[6][1]`. */
export interface Worksheet {
  readonly name: string;
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  /** What is wrong with cells of it, by row from 1. */
  readonly faults: ReadonlyMap<number, readonly Finding[]>;
  /** What is worth knowing about it. */
  readonly notes: readonly Finding[];
  readonly isHidden: boolean;
}

export type ReadWorkbook = { readonly ok: true; readonly sheets: readonly Worksheet[] } | { readonly ok: false; readonly findings: readonly Finding[] };

/** Reads a workbook, once its bytes have been looked at. Formulas come as what they came to; a day as `2026-03-02`. */
export async function readWorkbook(bytes: Buffer): Promise<ReadWorkbook> {
  const wrong = beginningFault(bytes) ?? archiveFinding(bytes);
  if (wrong !== undefined) return { ok: false, findings: [wrong] };
  try {
    const notes = notesOn(bytes);
    if (notes === undefined) return noWorkbook;
    const sheets = await readExcelFile(bytes, { trim: false });
    return { ok: true, sheets: sheets.map(({ sheet, data }, i) => worksheetOf(sheet, data, notes[i])) };
  } catch (error) {
    const [, row, column] = /row (\d+), col (\d+)/.exec(error instanceof Error ? error.message : '') ?? [];
    if (row === undefined) return noWorkbook;
    return { ok: false, findings: [{ code: 'E_XLSX', path: '', message: `cell ${columnName(Number(column))}${row} cannot be read: it says of itself what it is not, or its formula was never worked out`, hint: 'open the workbook in a spreadsheet, save it, and send that', line: Number(row), column: Number(column) }] };
  }
}

const noWorkbook: ReadWorkbook = { ok: false, findings: [{ code: 'E_XLSX', path: '', message: 'this is an archive, and no workbook', hint: 'save it as an Excel workbook (.xlsx), or as CSV' }] };

function beginningFault(bytes: Buffer): Finding | undefined {
  if (bytes.length === 0) return { code: 'E_EMPTY', path: '', message: 'there is nothing here; expected a workbook', line: 1, column: 1 };
  if (bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) {
    return { code: 'E_MAGIC', path: '', message: 'this is an old office document, or a workbook with a password', hint: 'save it without a password, as an Excel workbook (.xlsx)' };
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return { code: 'E_MAGIC', path: '', message: 'this is no workbook, whatever its name', hint: 'if it is text, give it a name that ends in .csv' };
  return undefined;
}

function worksheetOf(name: string, data: readonly (readonly unknown[])[], notes: SheetNotes | undefined): Worksheet {
  const faults = new Map<number, Finding[]>();
  for (const { row, column, what } of notes?.faults ?? []) {
    const message = `cell ${columnName(column)}${row} ${what === 'error' ? 'holds an error of the spreadsheet in place of a value' : 'holds a formula that was never worked out'}`;
    faults.set(row, [...faults.get(row) ?? [], { code: 'E_CELL', path: '', message, hint: 'write the value itself', line: row, column }]);
  }
  return { name, rows: data.map((cells) => cells.map(cellFrom)), faults, notes: notes === undefined ? [] : told(notes), isHidden: notes?.isHidden ?? false };
}

function told({ merged, hiddenRows, hiddenColumns }: SheetNotes): readonly Finding[] {
  const note = (code: string, message: string, hint: string): Finding => ({ code, path: '', message, hint });
  return [
    ...(merged === 0 ? [] : [note('W_MERGED', `${merged} times cells are merged; each counts as its first cell, and the others as empty`, 'take the merging back, and fill in what belongs there')]),
    ...(hiddenRows === 0 ? [] : [note('W_HIDDEN', `${hiddenRows} ${hiddenRows === 1 ? 'row is' : 'rows are'} hidden, by a filter for example, and read like the others`, 'delete rows that are not meant')]),
    ...(hiddenColumns === 0 ? [] : [note('W_HIDDEN', 'columns are hidden, and read like the others', 'delete columns that are not meant')]),
  ];
}

function cellFrom(value: unknown): Cell | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (!(value instanceof Date) || Number.isNaN(value.valueOf())) return undefined;
  const iso = value.toISOString();
  return iso.slice(11, 19) === '00:00:00' ? iso.slice(0, 10) : iso.slice(0, 19);
}

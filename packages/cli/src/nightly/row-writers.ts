import type { Finding } from '@guildhall/core';
import { longResultColumns, longResultRows, resultOf, wideResultColumns, wideResultRow, type ResultInput, type ResultRow } from '@guildhall/core/result';
import { cellOf, type Cell } from '@guildhall/core/sheet';
import type { ResultShape } from '../commands/score/options.ts';
import type { ResultWriter } from '../commands/score/write-results.ts';
import { ended } from '../exit.ts';
import { knownFrameworks, type Brought } from '../frameworks/known-frameworks.ts';
import { csvText } from '../tables/csv-out.ts';

/** Rows that are written together. */
const batch = 64;

/** A writer of rows, and why it cannot take a sheet. */
export interface RowWriter extends ResultWriter {
  readonly objection?: (framework: { readonly id: string }) => Finding | undefined;
  readonly rows: () => number;
}

/** Results as rows of an object each: `jsonl` one in each line, `json` one list. */
export function objectRows(known: Brought, format: 'jsonl' | 'json', shape: ResultShape): RowWriter {
  let count = 0;
  const namesOf = namesByFramework(known);
  return {
    result: (input) => {
      const result = resultOf(input);
      const { columns, names } = shape === 'long' ? longNames : namesOf(result.framework.id);
      let text = '';
      for (const row of shape === 'long' ? longResultRows(result) : [wideResultRow(result, columns)]) {
        count += 1;
        text += format === 'jsonl' ? `${objectText(names, row)}\n` : `${count === 1 ? '[\n' : ',\n'}${objectText(names, row)}`;
      }
      return text;
    },
    end: () => (format === 'jsonl' ? '' : count === 0 ? '[]\n' : '\n]\n'),
    rows: () => count,
  };
}

/** Results as a table of one header and rows. A wide one holds one framework, for others have other columns. */
export function tableRows(known: Brought, format: 'csv' | 'xlsx', shape: ResultShape): RowWriter {
  const held = heldRows(known, shape);
  let isFirst = true;
  const csv = (): string => {
    const rows = held.take();
    if (held.columns === undefined || (rows.length === 0 && !isFirst)) return '';
    const text = csvText([...isFirst ? [held.columns] : [], ...rows.map(cellsOf)], isFirst);
    isFirst = false;
    return text;
  };
  return {
    objection: held.objection,
    rows: held.rows,
    result: (input) => {
      held.add(input);
      if (format === 'xlsx' && held.rows() >= mostRows) throw ended('E_LIMIT_SIZE', `a worksheet holds at most ${mostRows.toLocaleString('en-GB')} rows`, { hint: 'write CSV, or score fewer files at a time' });
      return format === 'csv' && held.waiting() >= batch ? csv() : '';
    },
    end: async () => {
      if (format === 'csv') return csv();
      if (held.columns === undefined) return '';
      const { tableSheet, workbookBytes } = await import('../tables/xlsx-out.ts');
      return workbookBytes([tableSheet('Results', [held.columns, ...held.take().map(cellsOf)])]);
    },
  };
}

/** Rows of a worksheet, its header counted. */
const mostRows = 1_048_576;

/**
 * Results for a person to look at: the columns that say something, levels to one decimal.
 *
 * @param width of the terminal; `undefined` where nothing is to be folded.
 */
export function shownRows(known: Brought, format: 'table' | 'md', shape: ResultShape, width: number | undefined): RowWriter {
  const held = heldRows(known, shape);
  return {
    objection: held.objection,
    rows: held.rows,
    result: (input) => { held.add(input); return ''; },
    end: async () => {
      const { columns = [] } = held;
      const shown = columns.map((column, i) => ({ column, i })).filter(({ column }) => isShown(column));
      const rows = held.take().map((row) => shown.map(({ i }) => shownValue(row[i] ?? null)));
      const filled = shown.map((_, i) => rows.some((row) => row[i] !== ''));
      const kept = [shown.map(({ column }) => column.replace(/\.level$/, '')), ...rows].map((row) => row.filter((__, i) => filled[i]));
      if (rows.length === 0) return '';
      if (format === 'table') return `${(await import('../render/headed-table.ts')).headedTable(kept, width)}\n`;
      const { escapeMarkdown } = await import('@guildhall/core/report');
      const line = (cells: readonly string[]): string => `| ${cells.map((cell) => escapeMarkdown(cell)).join(' | ')} |\n`;
      const [head = [], ...body] = kept;
      return `${line(head)}|${' --- |'.repeat(head.length)}\n${body.map(line).join('')}`;
    },
  };
}

const shownColumns: ReadonlySet<string> = new Set(['council', 'respondent', 'answered_on', 'competency', 'level', 'band', 'choice', 'why_null', 'status', 'gaps']);

function isShown(column: string): boolean {
  return shownColumns.has(column) || column.endsWith('.level');
}

function shownValue(value: ResultRow[number]): string {
  return typeof value === 'number' ? String(Math.round(value * 10) / 10) : value === null ? '' : String(value);
}

interface Held {
  readonly columns: readonly string[] | undefined;
  readonly add: (input: ResultInput) => void;
  readonly take: () => readonly ResultRow[];
  readonly waiting: () => number;
  readonly rows: () => number;
  readonly objection: (framework: { readonly id: string }) => Finding | undefined;
}

function heldRows(known: Brought, shape: ResultShape): Held {
  let columns: readonly string[] | undefined = shape === 'long' ? longResultColumns : undefined;
  let framework: string | undefined;
  let held: ResultRow[] = [];
  let count = 0;
  return {
    get columns() { return columns; },
    add: (input) => {
      framework ??= input.framework.id;
      columns ??= wideColumnsOf(known, input.framework.id);
      const result = resultOf(input);
      const rows = shape === 'long' ? longResultRows(result) : [wideResultRow(result, columns)];
      held.push(...rows);
      count += rows.length;
    },
    take: () => { const rows = held; held = []; return rows; },
    waiting: () => held.length,
    rows: () => count,
    objection: ({ id }) => (shape === 'long' || framework === undefined || framework === id ? undefined
      : { code: 'E_MIXED', path: '/framework', message: 'a wide table holds one framework, and the first sheet was of another', hint: 'add --shape long, or score one framework at a time' }),
  };
}

/** Columns, and each as it stands in an object before its value. */
interface Names { readonly columns: readonly string[]; readonly names: readonly string[] }

function namesIn(columns: readonly string[]): Names {
  return { columns, names: columns.map((column, i) => `${i === 0 ? '{' : ','}${JSON.stringify(column)}:`) };
}

const longNames = namesIn(longResultColumns);

function namesByFramework(known: Brought): (id: string) => Names {
  const all = new Map<string, Names>();
  return (id) => {
    const names = all.get(id) ?? namesIn(wideColumnsOf(known, id));
    all.set(id, names);
    return names;
  };
}

/** What `JSON.stringify` would write of an object with these names, in less time. */
function objectText(names: readonly string[], row: ResultRow): string {
  let text = '';
  for (const [i, name] of names.entries()) {
    const value = row[i] ?? null;
    text += name + (typeof value === 'string' ? JSON.stringify(value) : String(value));
  }
  return `${text}}`;
}

function wideColumnsOf(known: Brought, id: string): readonly string[] {
  return wideResultColumns(knownFrameworks(known).filter((framework) => framework.id === id));
}

function cellsOf(row: ResultRow): readonly (Cell | undefined)[] {
  return row.map((value) => (value === null ? undefined : typeof value === 'number' ? value : cellOf(String(value))));
}

import type { Finding } from '@guildhall/core';
import { longColumns, longRows, unwritable, wideColumns, wideRows, type AnswerSheet, type Cells } from '@guildhall/core/sheet';
import { knownFrameworks, type Brought } from '../frameworks/known-frameworks.ts';
import { csvText } from './csv-out.ts';
import type { SheetForm } from './forms.ts';
import { mostRows, tableSheet, workbookBytes } from './xlsx-out.ts';

export type Shape = 'wide' | 'long';

/** Takes sheets one at a time, and hands on what is to be written. */
export interface SheetWriter {
  /** Why a sheet cannot be written in this form; `undefined` where it has been taken. */
  readonly add: (sheet: AnswerSheet) => readonly Finding[] | undefined;
  /** What is to be written of those taken so far. */
  readonly take: () => string;
  /** The rest, when there are no more. */
  readonly end: () => Promise<string | Uint8Array>;
}

export function sheetWriter(known: Brought, form: SheetForm, shape: Shape): SheetWriter {
  if (form === 'jsonl') return lineWriter();
  return form === 'json' ? documentWriter() : tableWriter(known, form, shape);
}

function lineWriter(): SheetWriter {
  let held = '';
  const take = (): string => { const text = held; held = ''; return text; };
  return { add: (sheet) => { held += `${JSON.stringify(sheet)}\n`; return undefined; }, take, end: () => Promise.resolve(take()) };
}

/** A `.json` file is one sheet, wherever it is read. */
function documentWriter(): SheetWriter {
  let only: AnswerSheet | undefined;
  return {
    add: (sheet) => {
      if (only !== undefined) return [{ code: 'E_MANY', path: '', message: 'a .json file holds one sheet, and this is another', hint: 'write .jsonl, which holds one in each line' }];
      only = sheet;
      return undefined;
    },
    take: () => '',
    end: () => Promise.resolve(only === undefined ? '' : `${JSON.stringify(only, undefined, 2)}\n`),
  };
}

function tableWriter(known: Brought, form: 'csv' | 'tsv' | 'xlsx', shape: Shape): SheetWriter {
  let columns: readonly string[] | undefined = shape === 'long' ? longColumns : undefined;
  let framework: string | undefined;
  let rows: Cells[] = [];
  let isFirst = true;
  const take = (): string => {
    if (form === 'xlsx' || columns === undefined || (rows.length === 0 && !isFirst)) return '';
    const text = csvText(isFirst ? [columns, ...rows] : rows, isFirst, form === 'tsv' ? '\t' : ',');
    [rows, isFirst] = [[], false];
    return text;
  };
  return {
    add: (sheet) => {
      const odd = unwritable(sheet);
      if (odd.length > 0) return odd;
      framework ??= sheet.framework;
      columns ??= wideColumns(knownFrameworks(known).filter(({ id }) => id === sheet.framework));
      if (shape === 'wide' && sheet.framework !== framework) {
        return [{ code: 'E_MIXED', path: '/framework', message: `a wide table holds one framework; this is of ${sheet.framework}, and the first was of ${framework}`, hint: 'add --shape long, or convert them one framework at a time' }];
      }
      const own = shape === 'wide' ? wideRows(sheet, columns) : longRows(sheet);
      if (form === 'xlsx' && rows.length + own.length >= mostRows) return [{ code: 'E_LIMIT_SIZE', path: '', message: `a worksheet holds at most ${mostRows.toLocaleString('en-GB')} rows`, hint: 'write CSV, or split the file' }];
      rows.push(...own);
      return undefined;
    },
    take,
    end: async () => {
      if (form !== 'xlsx') return take();
      return columns === undefined ? '' : workbookBytes([tableSheet('Answers', [columns, ...rows])]);
    },
  };
}

import { nearest } from '@guildhall/core/json';
import type { ReadWorkbook, Worksheet } from './workbook.ts';

/** Names that are told, at most. */
const mostTold = 20;

/** The names of worksheets, in their order, each in double quotes. */
export function namesOf(sheets: readonly Worksheet[]): string {
  const names = sheets.slice(0, mostTold).map(({ name }) => JSON.stringify(name)).join(', ');
  return sheets.length > mostTold ? `${names} …` : names;
}

/**
 * A workbook with only that worksheet in it which somebody named, by its name in letters of either case, or by its place from 1.
 *
 * @example worksheetCalled(sheets, 'results'); // { ok: true, sheets: [{ name: 'Results', … }] }
 */
export function worksheetCalled(sheets: readonly Worksheet[], called: string): ReadWorkbook {
  const same = (name: string): boolean => name.trim().toLowerCase() === called.trim().toLowerCase();
  const found = sheets.find(({ name }) => same(name)) ?? (/^\d{1,4}$/.test(called) ? sheets[Number(called) - 1] : undefined);
  if (found !== undefined) return { ok: true, sheets: [found] };
  const meant = nearest(called, sheets.map(({ name }) => name));
  return {
    ok: false,
    findings: [{ code: 'E_WORKSHEETS', path: '', message: `this workbook has no worksheet ${JSON.stringify(called)}; it has ${namesOf(sheets)}`, hint: meant === undefined ? 'name one of them, or its number from 1' : `did you mean ${JSON.stringify(meant)}?` }],
  };
}

import writeExcelFile, { type Feature, type SheetData } from 'write-excel-file/node';
import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { Cells } from '@guildhall/core/sheet';

/** Rows in one worksheet, its header counted. */
export const mostRows = 1_048_576;

/** Something that the writer of workbooks is taught. */
export type WorkbookFeature = Feature<Stream | Buffer | Blob>;

/** A worksheet to be written: its first row is bold and stays in sight. */
export interface WorksheetOut { readonly name: string; readonly data: SheetData; readonly widths: readonly number[]; readonly frozenColumns?: number }

// The writer keeps texts in an object of JavaScript, where these mean something already.
const ofObjects: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/**
 * A text as it stands in a workbook: characters that XML cannot hold, or would change, as `_x000D_`, which is how workbooks write them.
 *
 * @example xlsxText('a\r\nb'); // 'a_x000D_\nb'
 */
export function xlsxText(text: string): string {
  const escaped = text.replaceAll(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x').replaceAll(/(?![\t\n])[\p{Cc}\p{Noncharacter_Code_Point}]/gu, escape);
  return ofObjects.has(escaped) ? `${escape(escaped.charAt(0))}${escaped.slice(1)}` : escaped;
}

/** Unit by unit: what takes two becomes two. */
function escape(character: string): string {
  return Array.from({ length: character.length }, (_, i) => `_x${character.charCodeAt(i).toString(16).toUpperCase().padStart(4, '0')}_`).join('');
}

/** A table as one worksheet. Texts stay texts, also those that are all digits; numbers are numbers. */
export function tableSheet(name: string, rows: readonly Cells[]): WorksheetOut {
  const [header = [], ...others] = rows;
  const widths = header.map((cell) => Math.max(8, Math.min(40, String(cell ?? '').length + 2)));
  const cells = (row: Cells): SheetData[number] => row.map((cell) => (typeof cell === 'string' ? { value: xlsxText(cell), type: String, format: '@' } : cell ?? null));
  return { name, widths, data: [header.map((cell) => ({ value: xlsxText(String(cell ?? '')), type: String, fontWeight: 'bold' as const })), ...others.map(cells)] };
}

/** The bytes of a workbook. */
export async function workbookBytes(sheets: readonly WorksheetOut[], features: readonly WorkbookFeature[] = []): Promise<Buffer> {
  return writeExcelFile(sheets.map(({ name, data, widths, frozenColumns }) => ({
    sheet: name, data, columns: widths.map((width) => ({ width })), stickyRowsCount: 1, ...(frozenColumns === undefined ? {} : { stickyColumnsCount: frozenColumns }),
  })), { features: [...features], fontFamily: 'Arial', fontSize: 11 }).toBuffer();
}

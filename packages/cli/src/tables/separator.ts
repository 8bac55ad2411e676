import type { Finding } from '@guildhall/core';
import { separatorNames, type SeparatorName } from './separator-names.ts';

const separators: Readonly<Record<SeparatorName, string>> = { comma: ',', semicolon: ';', tab: '\t' };

/** What stands between cells, and how that was found; or that it cannot be told. */
export type FoundSeparator =
  | { readonly ok: true; readonly separator: string; readonly skip: number; readonly warnings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Rows that are looked at. */
const most = 20;

/**
 * Finds what stands between the cells of a text. `sep=;` in its first line says it, and so does a header with names that we know; else it is
 * the one that stands equally often in each of the first rows. Anything but a comma is stated, and where two would do it is asked for.
 *
 * @param start the beginning of the text, without a byte order mark.
 * @param chosen by the person; then nothing is guessed.
 */
export function separatorOf(start: string, chosen?: SeparatorName): FoundSeparator {
  const said = /^sep=([^\r\n])(?:\r\n|\r|\n|$)/i.exec(start);
  const skip = said?.[0].length ?? 0;
  if (chosen !== undefined) return { ok: true, separator: separators[chosen], skip, warnings: [] };
  if (said !== null) return { ok: true, separator: said[1] ?? ',', skip, warnings: [stated(said[1] ?? ',', 'the first line says so')] };
  const all = firstRows(start);
  const rows = all.slice(Math.max(0, headerAmong(all)));
  const header = rows[0] ?? '';
  const there = Object.values(separators).filter((separator) => countIn(header, separator) > 0);
  // What is always followed by a space belongs to sentences.
  const bare = there.filter((separator) => rows.some((row) => isBare(row, separator)));
  const found = bare.length > 0 ? bare : there;
  const even = found.filter((separator) => rows.every((row) => countIn(row, separator) === countIn(header, separator)));
  const known = found.filter((separator) => namesOurs(header, separator));
  const sure = [known, even, found].find((some) => some.length === 1)?.[0];
  if (sure !== undefined) return { ok: true, separator: sure, skip, warnings: sure === ',' ? [] : [stated(sure, 'as the first rows show')] };
  if (found.length === 0) return { ok: true, separator: ',', skip, warnings: [] };
  const names = (even.length > 1 ? even : found).map((separator) => nameOf(separator));
  return { ok: false, findings: [{ code: 'E_SEPARATOR', path: '', message: `cells could be separated by a ${names.join(' or a ')}, and nothing tells which`, hint: `say which: --separator ${names[0] ?? 'comma'}`, line: 1, column: 1 }] };
}

/** The first row that may name columns: a title above them has no cells. */
function headerAmong(rows: readonly string[]): number {
  const all = Object.values(separators);
  const ours = rows.findIndex((row) => all.some((separator) => namesOurs(row, separator)));
  return ours >= 0 ? ours : rows.findIndex((row) => all.some((separator) => isBare(row, separator)));
}

function isBare(row: string, separator: string): boolean {
  return row.split(separator).some((part, i) => i > 0 && !part.startsWith(' '));
}

function namesOurs(row: string, separator: string): boolean {
  const names = row.split(separator).map((name) => name.replaceAll(/^[" ]+|[" ]+$/g, ''));
  return names.includes('framework') && names.includes('respondent');
}

function stated(separator: string, why: string): Finding {
  return { code: 'W_SEPARATOR', path: '', message: `cells are separated by a ${nameOf(separator)}, ${why}`, line: 1, column: 1 };
}

function nameOf(separator: string): string {
  const known = separatorNames.find((name) => separators[name] === separator);
  return known ?? `U+${(separator.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Rows that end within the beginning of a text; a line end between quotes ends none. Blank ones say nothing. */
function firstRows(start: string): readonly string[] {
  const rows: string[] = [];
  let [from, isQuoted] = [0, false];
  for (let at = 0; at <= start.length && rows.length < most; at++) {
    const unit = start[at];
    if (unit === '"') isQuoted = !isQuoted;
    if ((unit === undefined && from > 0) || (isQuoted && unit !== undefined) || (unit !== undefined && unit !== '\n' && unit !== '\r')) continue;
    const row = start.slice(from, at);
    if (row.trim() !== '') rows.push(row);
    from = at + 1;
  }
  return rows;
}

function countIn(row: string, separator: string): number {
  let [count, isQuoted] = [0, false];
  for (const unit of row) {
    if (unit === '"') isQuoted = !isQuoted;
    else if (unit === separator && !isQuoted) count += 1;
  }
  return count;
}

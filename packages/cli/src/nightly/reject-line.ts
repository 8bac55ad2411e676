import type { Finding } from '@guildhall/core';
import { hashOf, parseJson, stepsOf } from '@guildhall/core/json';
import type { Refused } from '../commands/score/watch.ts';
import { exitOf } from '../exit.ts';
import type { Entry } from '../files/input.ts';
import { parseEntry } from '../files/parse.ts';

const start = /^\ufeff?[ \t]*\{[ \t]*"format"[ \t]*:[ \t]*"guildhall\/reject@1"/;

/**
 * One refused sheet as a line of JSON: where it stood, everything that is wrong with it, and the sheet itself, as `sheet` where it could be read
 * without losing anything, else as `text`, to the letter. A byte that was no letter stands as half a character, `\udcXX`. A cell of a table that was
 * refused stands in the sheet as it stood in the table, and in its finding as `was`. Of a file that could not be read at all, of a line that was too
 * long, and of a row with something that has no place in a sheet, there is neither.
 *
 * `hash` is of the sheet or the text. A line is refused again for as long as they match; see `unmendedIn`.
 */
export function rejectLine({ source, entry, findings, first }: Refused): string {
  const content = contentOf(entry);
  const cells = entry === undefined ? undefined : refusedCells(entry);
  const told = findings.map(({ code, path, message, hint, line, column }) => ({ code, path, message, hint, line, column, was: cells?.has(path) === true ? valueAt(content.sheet, path) : undefined }));
  const again = first === undefined ? undefined : { file: first.source.name, line: first.line };
  return `${JSON.stringify({ format: 'guildhall/reject@1', file: source.name, line: entry?.line, findings: told, first: again, ...content, hash: hashOfContent(content) })}\n`;
}

interface Content { readonly sheet?: unknown; readonly text?: string }

function contentOf(entry: Entry | undefined): Content {
  if (entry === undefined) return {};
  const meant = isRejectLine(entry.text) ? sheetToRead(entry) : entry;
  const sheet = wholeValue(meant);
  return sheet !== undefined ? { sheet } : meant.text === '' ? {} : { text: meant.text };
}

/** What a refused entry holds, where nothing of it is lost. */
function wholeValue(entry: Entry): unknown {
  if (entry.parsed === undefined) {
    const parsed = entry.text === '' || entry.findings.length > 0 ? undefined : parseJson(entry.text);
    return parsed?.ok === true ? parsed.value : undefined;
  }
  // Of a row of a table there is no text: it is kept with its refused cells, or not at all. A table can hold what no JSON may.
  const value = entry.parsed.ok ? entry.parsed.value : entry.parsed.rest?.asItStood;
  return value !== undefined && parseJson(JSON.stringify(value)).ok ? value : undefined;
}

/** Where the cells belong that were refused before there was a sheet. */
function refusedCells({ text, parsed }: Entry): ReadonlySet<string> | undefined {
  if (isRejectLine(text)) return new Set(contentsOf(text).told.filter(({ was }) => was !== undefined).map(({ path }) => path));
  if (parsed === undefined || parsed.ok || parsed.rest?.asItStood === undefined) return undefined;
  return new Set(parsed.findings.filter(({ code, path }) => path !== '' && exitOf(code) !== 0).map(({ path }) => path));
}

/** Half a character is no text that can be hashed as JSON: it is taken by its number. */
function hashOfContent({ sheet, text }: Content): string | undefined {
  if (sheet === undefined && text === undefined) return undefined;
  return hashOf(JSON.stringify(sheet === undefined ? text : ordered(sheet)));
}

/** The same whatever the order of its keys, as programs change it on the way. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, ordered(inner)]);
}

function valueAt(value: unknown, path: string): unknown {
  return stepsOf(path).reduce<unknown>((at, step) => (typeof at === 'object' && at !== null && Object.hasOwn(at, step) ? (at as Readonly<Record<string, unknown>>)[step] : undefined), value);
}

/** The same, or what little could be read of it. */
export function rejectedValue(entry: Entry): unknown {
  const parsed = parseEntry(isRejectLine(entry.text) ? sheetToRead(entry) : entry);
  return parsed.ok ? parsed.value : parsed.rest?.value;
}

/** Whether a line was written by `rejectLine`, or saved again by another program. */
export function isRejectLine(text: string): boolean {
  return start.test(text);
}

/** The sheet in a line of rejects, as an entry of its own: whoever mended it mended `sheet` or `text`. */
export function sheetToRead(entry: Entry): Entry {
  const parsed = parseJson(entry.text, { firstLine: entry.line });
  if (!parsed.ok || typeof parsed.value !== 'object' || parsed.value === null) return entry;
  if ('sheet' in parsed.value) return { ...entry, text: JSON.stringify(parsed.value.sheet) };
  if ('text' in parsed.value && typeof parsed.value.text === 'string') return { ...entry, text: parsed.value.text };
  return { ...entry, text: '', findings: [{ code: 'E_REJECT', path: '', message: 'there is no sheet in this line: what was refused could not be kept', hint: 'mend the file that it names, and send that again', line: entry.line, column: 1 }] };
}

/** What hangs on how a run was asked for, and not on the sheet. */
function isOfTheRun({ code }: Finding): boolean {
  return exitOf(code) === 5 || code === 'E_NO_VERSION';
}

/**
 * Why a line of rejects is refused again, whatever could be read of it: everything, as long as its sheet or its text is to the letter what was
 * refused; after that each cell that is still as it was. What was refused for its framework or version alone is read again each time: another run
 * may take it. A line whose `hash` somebody has taken out is read as it stands.
 */
export function unmendedIn(entry: Entry): readonly Finding[] {
  const { told, hash, sheet, text } = contentsOf(entry.text);
  const wrong = told.filter(({ code }) => exitOf(code) !== 0);
  if (hash !== undefined && hash === hashOfContent({ ...(sheet === undefined ? {} : { sheet }), ...(typeof text === 'string' ? { text } : {}) })) {
    return wrong.every(isOfTheRun) ? [] : wrong.map((finding) => unmended(finding, entry.line));
  }
  return wrong.filter(({ path, was }) => was !== undefined && JSON.stringify(ordered(valueAt(sheet, path))) === JSON.stringify(ordered(was))).map((finding) => unmended(finding, entry.line));
}

/** What stands in a line of rejects; nothing where it is none. */
function contentsOf(line: string): { readonly told: readonly Told[]; readonly hash?: unknown; readonly sheet?: unknown; readonly text?: unknown } {
  const parsed = parseJson(line);
  if (!parsed.ok || typeof parsed.value !== 'object' || parsed.value === null) return { told: [] };
  const { findings, hash, sheet, text } = parsed.value as { readonly findings?: unknown; readonly hash?: unknown; readonly sheet?: unknown; readonly text?: unknown };
  return { told: Array.isArray(findings) ? findings.filter(isFinding) : [], hash, sheet, text };
}

interface Told extends Finding { readonly was?: unknown }

function unmended({ code, path, message, hint = 'nobody has changed this since it was refused' }: Told, line: number): Finding {
  return { code, path, message, hint, line, column: 1 };
}

function isFinding(value: unknown): value is Told {
  if (typeof value !== 'object' || value === null) return false;
  const { code, path, message, hint } = value as Readonly<Record<string, unknown>>;
  return typeof code === 'string' && /^[EW]_[A-Z0-9_]+$/.test(code) && typeof path === 'string' && typeof message === 'string' && (hint === undefined || typeof hint === 'string');
}

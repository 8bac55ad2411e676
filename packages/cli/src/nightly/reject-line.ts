import { parseJson } from '@guildhall/core/json';
import type { Refused } from '../commands/score/watch.ts';
import type { Entry } from '../files/input.ts';
import { parseEntry } from '../files/parse.ts';

const start = '{"format":"guildhall/reject@1"';

/**
 * One refused sheet as a line of JSON: where it stood, everything that is wrong with it, and the sheet itself, as `sheet` where it could be read as
 * JSON without losing anything, else as `text`, to the letter. A byte that was no letter stands as half a character, `\udcXX`. Of a file that could
 * not be read at all, and of a line that was too long, there is neither.
 */
export function rejectLine({ source, entry, findings, first }: Refused): string {
  const told = findings.map(({ code, path, message, hint, line, column }) => ({ code, path, message, hint, line, column }));
  const again = first === undefined ? undefined : { file: first.source.name, line: first.line };
  return `${JSON.stringify({ format: 'guildhall/reject@1', file: source.name, line: entry?.line, findings: told, first: again, ...contentOf(entry) })}\n`;
}

function contentOf(entry: Entry | undefined): { readonly sheet?: unknown; readonly text?: string } {
  if (entry === undefined) return {};
  const meant = isRejectLine(entry.text) ? sheetToRead(entry) : entry;
  const sheet = wholeValue(meant);
  return sheet !== undefined ? { sheet } : meant.text === '' ? {} : { text: meant.text };
}

/** What a refused entry holds, where nothing of it is lost. */
function wholeValue(entry: Entry): unknown {
  const parsed = entry.parsed ?? (entry.text === '' || entry.findings.length > 0 ? undefined : parseJson(entry.text));
  if (parsed?.ok === true) return parsed.value;
  // Of a row of a table there is no text: what could be read of it is all there is.
  return entry.parsed !== undefined && !entry.parsed.ok ? entry.parsed.rest?.value : undefined;
}

/** The same, or what little could be read of it. */
export function rejectedValue(entry: Entry): unknown {
  const parsed = parseEntry(isRejectLine(entry.text) ? sheetToRead(entry) : entry);
  return parsed.ok ? parsed.value : parsed.rest?.value;
}

/** Whether a line was written by `rejectLine`. */
export function isRejectLine(text: string): boolean {
  return text.startsWith(start);
}

/** The sheet in a line of rejects, as an entry of its own: whoever mended it mended `sheet` or `text`. */
export function sheetToRead(entry: Entry): Entry {
  const parsed = parseJson(entry.text, { firstLine: entry.line });
  if (!parsed.ok || typeof parsed.value !== 'object' || parsed.value === null) return entry;
  if ('sheet' in parsed.value) return { ...entry, text: JSON.stringify(parsed.value.sheet) };
  if ('text' in parsed.value && typeof parsed.value.text === 'string') return { ...entry, text: parsed.value.text };
  return { ...entry, findings: [{ code: 'E_REJECT', path: '', message: 'there is no sheet in this line: what was refused could not be kept', hint: 'mend the file that it names, and send that again', line: entry.line, column: 1 }] };
}

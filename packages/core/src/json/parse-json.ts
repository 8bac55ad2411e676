import type { Finding } from '../errors/finding.ts';
import { JsonReader, Stopped } from './json-reader.ts';
import type { JsonLimits } from './json-reader.ts';
import { positionsIn } from './json-place.ts';
import type { PositionOf } from './json-place.ts';

/**
 * What was read, and where each part of it stood; or everything that is wrong, with line and column.
 *
 * Where only the content is wrong, `rest` is what could be read, so that a caller can say what else is wrong in the same go. It is
 * never to be taken for the document.
 */
export type ParsedJson =
  | { readonly ok: true; readonly value: unknown; readonly positionOf: PositionOf }
  | { readonly ok: false; readonly findings: readonly Finding[]; readonly rest?: { readonly value: unknown; readonly positionOf: PositionOf } };

export interface JsonOptions extends Partial<JsonLimits> {
  /** What to call the first line in findings, where the text is a line of something longer. */
  readonly firstLine?: number;
}

/**
 * Reads JSON from somebody else, more strictly than `JSON.parse`: a key given twice, a number that would be rounded, half a
 * character and a key such as `__proto__` are refused, because taking them would change what was meant. `-0` becomes `0`.
 *
 * All that is wrong with the content is found in one go; a mistake in the notation itself, or a passed limit, ends the reading.
 * No message repeats anything of the text.
 *
 * @example
 * parseJson('{"level": 5, "level": 1}');
 * // { ok: false, findings: [{ code: 'E_KEY_DUPLICATE', path: '/level', line: 1, column: 14, … }] }
 */
export function parseJson(text: string, options: JsonOptions = {}): ParsedJson {
  // A byte order mark is not content, and nobody can see it; some editors and spreadsheets still write one.
  const content = text.startsWith('\ufeff') ? text.slice(1) : text;
  const reader = new JsonReader(content, options, options.firstLine);
  try {
    const value = reader.document();
    const positionOf = positionsIn(content, options.firstLine);
    return reader.findings.length === 0 ? { ok: true, value, positionOf } : { ok: false, findings: reader.findings, rest: { value, positionOf } };
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  }
  return { ok: false, findings: reader.findings };
}

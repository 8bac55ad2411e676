import type { Finding } from '@guildhall/core';
import { inputKindOf, readLines } from '@guildhall/core/sheet';
import type { Brought } from '../frameworks/known-frameworks.ts';
import type { Host } from '../host.ts';
import type { SeparatorName } from '../tables/separator-names.ts';
import { badByteIn, decoderFor, encodingFinding, type Decoder, type Encoding } from './decode.ts';
import type { ParsedEntry } from './parse.ts';
import { bytesOf } from './source-bytes.ts';
import type { Source } from './source.ts';
import { isTable } from './table-name.ts';

/** One document, or one line of many. */
export interface Entry {
  readonly text: string;
  /** What its first line is called. */
  readonly line: number;
  /** It is a last line without a line end, so it may have been cut. */
  readonly mayBeCut: boolean;
  /** It is one of many. */
  readonly isLine: boolean;
  /** Why it cannot be read at all. */
  readonly findings: readonly Finding[];
  /** What it holds, where it came from a table and is no JSON. */
  readonly parsed?: ParsedEntry;
  /** What is worth knowing about the source, and not about this entry alone. */
  readonly notes?: readonly Finding[];
}

export interface InputOptions {
  readonly encoding: Encoding;
  /** Pass over a line that is too long, instead of stopping there. */
  readonly skip?: boolean;
  /** What stands between the cells of a table. */
  readonly separator?: SeparatorName;
  /** Which worksheet of a workbook, by its name or its number. */
  readonly worksheet?: string;
}

/** What sheets are read with: the machine, and the frameworks that they may be of. */
export interface Reader extends Brought { readonly host: Host }

/** Characters in one document, and in one line. */
const longestDocument = 64 * 1024 * 1024;
export const longestLine = 10_000_000;

/** Everything in a source: one document, its lines as they come in, or the sheets of a table. Blank lines are passed over and counted. */
export async function* entriesOf(reader: Reader, source: Source, options: InputOptions, tally: { blank: number } = { blank: 0 }): AsyncGenerator<Entry, void, undefined> {
  if (isTable(source.path)) {
    const { entriesOfTable } = await import('../tables/entries-of-table.ts');
    yield* entriesOfTable(reader, source, options, tally);
    return;
  }
  const { host } = reader;
  const decoder = decoderFor(options.encoding);
  const chunks = textOf(host, source, options.encoding, decoder);
  const { kind, text } = await contentKindOf(source, chunks);
  if (kind === 'lines') yield* linesOf(text, decoder, options, tally);
  else yield await documentOf(source, text, decoder);
}

/** A source that is one document, whatever its name. */
export async function readDocument(host: Host, source: Source, encoding: Encoding): Promise<Entry> {
  const decoder = decoderFor(encoding);
  return documentOf(source, textOf(host, source, encoding, decoder), decoder);
}

async function* linesOf(text: AsyncIterable<string>, decoder: Decoder, { skip = false }: InputOptions, tally: { blank: number }): AsyncGenerator<Entry, void, undefined> {
  let [last, bad, given] = [0, 0, 0];
  const start = { mark: '' };
  try {
    for await (const { line, text: content, ended: isEnded, finding } of readLines(noted(skip ? text : guarded(text), start), longestLine)) {
      last = line;
      if (finding === undefined && /^[ \t]*$/.test(content)) {
        tally.blank += 1;
        continue;
      }
      given += 1;
      const at = badByteIn(content);
      const findings = finding ? [finding] : at < 0 ? [] : [encodingFinding(decoder.bad[bad], line, at + 1)];
      if (at >= 0) bad += content.match(/\p{Surrogate}/gu)?.length ?? 0;
      // The mark goes back where it was: whoever reads the line says that it was passed over.
      yield { text: line === 1 ? start.mark + content : content, line, mayBeCut: !isEnded, isLine: true, findings };
    }
  } catch (error) {
    if (!(error instanceof LineTooLong)) throw error;
    given += 1;
    yield { text: '', line: last + 1, mayBeCut: false, isLine: true, findings: [lineLimit(last + 1)] };
  }
  if (given === 0) yield { text: '', line: 1, mayBeCut: false, isLine: false, findings: [{ code: 'E_EMPTY', path: '', message: 'there is nothing here; expected JSON', line: 1, column: 1 }] };
}

/** A line that is too long, after which nothing is read. */
export function lineLimit(line: number): Finding {
  const message = `a line holds at most ${longestLine.toLocaleString('en-GB')} characters`;
  return { code: 'E_LINE_LIMIT', path: '', message, hint: 'nothing after it was read; --skip passes over such a line', line, column: 1 };
}

export async function documentOf(source: Source, text: AsyncIterable<string>, decoder: Decoder): Promise<Entry> {
  if (source.size > 2 * longestDocument) return tooLarge();
  const parts: string[] = [];
  let length = 0;
  for await (const part of text) {
    parts.push(part);
    length += part.length;
    if (length > longestDocument) return tooLarge();
  }
  const whole = parts.join('');
  const at = decoder.bad.length === 0 ? -1 : badByteIn(whole);
  return { text: whole, line: 1, mayBeCut: false, isLine: false, findings: at < 0 ? [] : [encodingFinding(decoder.bad[0], ...placeIn(whole, at))] };
}

function tooLarge(): Entry {
  const finding: Finding = { code: 'E_LIMIT_SIZE', path: '', message: `a document holds at most ${longestDocument.toLocaleString('en-GB')} characters`, hint: 'give each entry a line of its own in a .jsonl file' };
  return { text: '', line: 1, mayBeCut: false, isLine: false, findings: [finding] };
}

function placeIn(text: string, at: number): [number, number] {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  return [lines.length, (lines.at(-1)?.length ?? 0) + 1];
}

/** `.jsonl` is lines and `.json` a document; anything else says by its first line what it is. */
export async function contentKindOf(source: Source, chunks: AsyncGenerator<string, void, undefined>): Promise<{ kind: 'lines' | 'document'; text: AsyncIterable<string> }> {
  const name = source.path?.toLowerCase() ?? '';
  if (/\.(?:jsonl|ndjson)$/.test(name)) return { kind: 'lines', text: chunks };
  if (name.endsWith('.json')) return { kind: 'document', text: chunks };
  let start = '';
  let isOver = false;
  while (start.length <= longestLine && !/[^\s\ufeff][^\r\n]*[\r\n]/.test(start)) {
    const next = await chunks.next();
    isOver = next.done === true;
    if (next.done) break;
    start += next.value;
  }
  const [firstLine] = /[^\s\ufeff][^\r\n]*/.exec(start) ?? [''];
  const kind = firstLine === '' ? 'document' : start.length > longestLine && !isOver ? 'lines' : inputKindOf(firstLine);
  return { kind, text: following(start, chunks) };
}

async function* following(start: string, rest: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  yield start;
  yield* rest;
}

/** Notes whether a text begins with a byte order mark, which the lines of it no longer hold. */
async function* noted(chunks: AsyncIterable<string>, start: { mark: string }): AsyncGenerator<string, void, undefined> {
  let isStart = true;
  for await (const chunk of chunks) {
    if (isStart && chunk !== '') {
      isStart = false;
      if (chunk.startsWith('\ufeff')) start.mark = '\ufeff';
    }
    yield chunk;
  }
}

class LineTooLong extends Error {}

/** Stops reading at a line that is too long, rather than going on to its end. */
async function* guarded(chunks: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  let length = 0;
  for await (const chunk of chunks) {
    const end = Math.max(chunk.lastIndexOf('\n'), chunk.lastIndexOf('\r'));
    length = end < 0 ? length + chunk.length : chunk.length - end - 1;
    yield chunk;
    if (length > longestLine) throw new LineTooLong();
  }
}

export async function* textOf(host: Host, source: Source, encoding: Encoding, decoder: Decoder): AsyncGenerator<string, void, undefined> {
  for await (const bytes of bytesOf(host, source, encoding)) yield decoder.decode(bytes);
  yield decoder.end();
}

import type { Readable } from 'node:stream';
import type { Finding } from '@guildhall/core';
import { inputKindOf, readLines } from '@guildhall/core/sheet';
import { ended, Ended, Interrupted } from '../exit.ts';
import type { Brought } from '../frameworks/known-frameworks.ts';
import type { Host } from '../host.ts';
import { badByteIn, beginningFinding, decoderFor, encodingFinding, type Decoder, type Encoding } from './decode.ts';
import { errnoOf } from './disk.ts';
import type { SeparatorName } from '../tables/separator-names.ts';
import type { ParsedEntry } from './parse.ts';
import { isTable } from './table-name.ts';

/** Where something is read from, and how it is called in findings. */
export interface Source { readonly name: string; readonly path: string | undefined; readonly size: number }

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

/**
 * Checks that everything named can be read at all, before anything is begun. `-`, and no name at all, is standard input; a pattern is the files
 * that are called like it.
 *
 * @throws {Ended} `E_NO_FILE`, `E_NOT_A_FILE`, `E_NO_INPUT` (exit 2), `E_READ` (exit 7).
 */
export async function sourcesOf(host: Host, names: readonly string[]): Promise<readonly Source[]> {
  return sourcesCalled(host, names.some(isLikePattern) ? await (await import('../nightly/patterns.ts')).filesNamed(host.disk, names) : names);
}

/** Whether a name may stand for many. */
function isLikePattern(name: string): boolean {
  return /[*?[\]{}]/.test(name);
}

/** The same where each name is that of one file, and its place among them counts. */
export async function sourcesCalled(host: Host, names: readonly string[]): Promise<readonly Source[]> {
  const sources: Source[] = [];
  const problems: Ended[] = [];
  for (const name of names.length === 0 ? ['-'] : names) {
    try {
      sources.push(await sourceOf(host, name));
    } catch (error) {
      if (!(error instanceof Ended)) throw error;
      problems.push(error);
    }
  }
  if (problems.length > 0) throw Ended.together(problems);
  return sources;
}

/** One thing to read, checked as by `sourcesOf`. */
export async function sourceOf(host: Host, name: string): Promise<Source> {
  if (name === '-') {
    if (host.input !== 'data') throw ended('E_NO_INPUT', 'there is nothing to read on standard input', { hint: 'name a file, or send one in: … - < sheets.jsonl' });
    return { name: 'stdin', path: undefined, size: 0 };
  }
  try {
    const found = await host.disk.stat(name);
    if (found.isFile()) return { name, path: name, size: found.size };
    const what = found.isDirectory() ? 'a folder' : found.isFIFO() ? 'a pipe' : 'a device or a socket';
    throw ended('E_NOT_A_FILE', `this is ${what}; a file is expected`, { file: name, hint: found.isDirectory() ? 'name the files in it; where many are taken, a pattern between quotes does: \'folder/*.jsonl\'' : 'to read from a pipe, use - and send it in: … - < pipe' });
  } catch (error) {
    if (error instanceof Ended) throw error;
    const errno = errnoOf(error);
    if (errno === 'ENOENT' || errno === 'ENOTDIR') throw ended('E_NO_FILE', 'there is no such file', { file: name, hint: isLikePattern(name) ? 'one file is taken here, and no pattern: check the name' : 'check the name, and the folder you are in' });
    throw unreadable(name, errno);
  }
}

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

/**
 * The bytes of a source as they come in, once the first eight have shown that they are text. They are good until the next are asked for.
 *
 * @throws {Ended} `E_MAGIC`, `E_ENCODING`, `E_READ`, `E_CHANGED`.
 */
export async function* bytesOf(host: Host, source: Source, encoding: Encoding): AsyncGenerator<Uint8Array, void, undefined> {
  let start: Buffer | undefined = Buffer.alloc(0);
  for await (const bytes of rawBytesOf(host, source)) {
    if (start !== undefined) {
      start = Buffer.concat([start, bytes]);
      if (start.length < 8) continue;
      yield checked(start, source, encoding);
      start = undefined;
    } else {
      yield bytes;
    }
  }
  if (start !== undefined) yield checked(start, source, encoding);
}

/** The bytes of a source, whatever they are. They are good until the next are asked for. */
export function rawBytesOf(host: Host, source: Source): AsyncGenerator<Uint8Array, void, undefined> {
  return source.path === undefined ? streamed(host.stdin, host.interrupted) : fileBytes(host, source.path);
}

function checked(start: Buffer, { name, path }: Source, encoding: Encoding): Buffer {
  const finding = beginningFinding(start, encoding, expectedIn(path));
  if (finding) throw new Ended([finding], name);
  return start;
}

/** What a name promises; one that promises nothing of ours may be any of them. */
function expectedIn(path: string | undefined): string {
  if (isTable(path)) return 'a table as text';
  return path === undefined || /\.(?:jsonl?|ndjson)$/i.test(path) ? 'JSON' : 'JSON, CSV or an Excel workbook';
}

/** Bytes of a stream until it ends or we are interrupted. */
async function* streamed(stream: Readable, interrupted: AbortSignal): AsyncGenerator<Uint8Array, void, undefined> {
  const stop = (): void => { stream.destroy(); };
  interrupted.addEventListener('abort', stop);
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array | string>) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  } catch (error) {
    if (!interrupted.aborted) throw error;
  } finally {
    interrupted.removeEventListener('abort', stop);
  }
  if (interrupted.aborted) throw new Interrupted();
}

/** Bytes of a file. One that changes while it is read is told, because nobody knows what was read then. */
async function* fileBytes({ disk, interrupted }: Host, path: string): AsyncGenerator<Uint8Array, void, undefined> {
  const file = await disk.open(path, 'r').catch((error: unknown) => { throw unreadable(path, errnoOf(error)); });
  try {
    const before = await file.stat().catch((error: unknown) => { throw unreadable(path, errnoOf(error)); });
    // One buffer for all of it: whoever is handed a part of it is done with it before the next is read.
    const buffer = Buffer.allocUnsafe(262_144);
    for (;;) {
      if (interrupted.aborted) throw new Interrupted();
      const { bytesRead } = await file.read(buffer, 0, buffer.length, null).catch((error: unknown) => { throw unreadable(path, errnoOf(error)); });
      if (bytesRead === 0) break;
      yield buffer.subarray(0, bytesRead);
    }
    const after = await file.stat().catch((error: unknown) => { throw unreadable(path, errnoOf(error)); });
    if (after.size !== before.size || after.mtimeMs !== before.mtimeMs) throw ended('E_CHANGED', 'this file changed while it was read, so what came of it cannot be relied on', { file: path, hint: 'run it again on a copy' });
  } finally {
    // What was read has been read: nothing hangs on this.
    await file.close().catch(() => undefined);
  }
}

function unreadable(name: string, errno: string | undefined): Ended {
  const denied = errno === 'EACCES' || errno === 'EPERM';
  return ended('E_READ', denied ? 'reading this file is not permitted' : `this file cannot be read: the system said ${errno ?? 'nothing'}`, { file: name, hint: denied ? 'ask its owner, or make a copy that you may read' : 'try again, or make a copy' });
}

import { Parser, type CsvError } from 'csv-parse';
import type { Finding } from '@guildhall/core';
import { badByteIn, encodingFinding, type Decoder } from '../files/decode.ts';
import { linesIn, placeOfCell, type Place } from './csv-place.ts';
import type { SeparatorName } from './separator-names.ts';
import { separatorOf } from './separator.ts';
import type { TableItem } from './table-item.ts';

/** Bytes of one row. */
const longestRow = 10_000_000;
/** Characters that are taken at a time. */
const piece = 16_384;
/** Characters that are read before it is settled what stands between cells. */
const lookedAt = 65_536;

/** What the library hands over, as it is set here. */
interface ParsedRow { readonly record: readonly string[]; readonly raw: string }

/**
 * The rows of a text of comma-separated values, as they come in. No more than one piece of the text and one row is ever held.
 *
 * What cannot be read ends it, after every row before that.
 */
export async function* csvRows(chunks: AsyncGenerator<string, void, undefined>, decoder: Decoder, chosen?: SeparatorName): AsyncGenerator<TableItem, void, undefined> {
  const { start, rest } = await beginning(chunks);
  if (start.trim() === '') {
    yield { kind: 'end', findings: [{ code: 'E_EMPTY', path: '', message: 'there is nothing here; expected a table', line: 1, column: 1 }] };
    return;
  }
  const found = separatorOf(start, chosen);
  if (!found.ok) {
    yield { kind: 'end', findings: found.findings };
    return;
  }
  if (found.warnings.length > 0) yield { kind: 'note', findings: found.warnings };
  const skipped = start.slice(0, found.skip);
  const rows = new Rows(found.separator, 1 + linesIn(skipped));
  let bad: Finding | undefined;
  for await (const chunk of inPieces(following(start.slice(found.skip), rest))) {
    const at = decoder.bad.length === 0 ? -1 : badByteIn(chunk);
    yield* await rows.feed(at < 0 ? chunk : chunk.slice(0, at));
    if (at >= 0) bad = encodingFinding(decoder.bad[0], rows.end.line, rows.end.column);
    if (bad !== undefined || rows.failure !== undefined) break;
  }
  if (bad === undefined && rows.failure === undefined) yield* await rows.finish();
  const failure = bad ?? rows.failure;
  if (failure !== undefined) yield { kind: 'end', findings: [failure] };
}

async function beginning(chunks: AsyncGenerator<string, void, undefined>): Promise<{ readonly start: string; readonly rest: AsyncIterable<string> }> {
  let start = '';
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    start += next.value;
    if (start.length >= lookedAt) break;
  }
  return { start: start.startsWith('\ufeff') ? start.slice(1) : start, rest: chunks };
}

/** Pieces so small that the rows of one are gone before those of the next are made. No character is cut in two. */
async function* inPieces(chunks: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length;) {
      const end = from + piece;
      const to = end < chunk.length && /[\ud800-\udbff]/.test(chunk.charAt(end - 1)) ? end + 1 : end;
      yield chunk.slice(from, to);
      from = to;
    }
  }
}

async function* following(start: string, rest: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  yield start;
  yield* rest;
}

/** The library, with its rows taken from it as it finds them: what it holds for a reader is lost with its first error. */
class Rows {
  /** Why it stopped. */
  failure: Finding | undefined;
  readonly #parser: Parser;
  readonly #separator: string;
  #found: TableItem[] = [];
  /** Where the row begins that has not ended yet. */
  #line: number;
  /** Where the text that was fed ends. */
  #end: Place;
  #isAfterReturn = false;

  constructor(separator: string, line: number) {
    this.#separator = separator;
    this.#line = line;
    this.#end = { line, column: 1 };
    this.#parser = new Parser({
      delimiter: separator, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true, raw: true, bom: false, max_record_size: longestRow,
      on_record: (found: unknown) => {
        this.#take(found as ParsedRow);
        return null;
      },
    });
    this.#parser.on('error', (error) => { this.failure ??= this.#findingOf(error as CsvError); });
    this.#parser.resume();
  }

  /** Where the text that was fed ends. */
  get end(): Place { return this.#end; }

  async feed(chunk: string): Promise<readonly TableItem[]> {
    this.#count(chunk);
    // The library keeps its hands on what it is given.
    await new Promise<void>((done) => { this.#parser.write(chunk, () => { done(); }); });
    return this.#taken();
  }

  async finish(): Promise<readonly TableItem[]> {
    await new Promise<void>((done) => { this.#parser.end(() => { done(); }); });
    return this.#taken();
  }

  #take({ record, raw }: ParsedRow): void {
    const line = this.#line;
    this.#line += linesIn(raw);
    const isBlank = record.every((cell) => /^[ \t]*$/.test(cell));
    this.#found.push(isBlank ? { kind: 'blank' } : { kind: 'row', line, row: { cells: record, at: (cell) => placeOfCell(raw, this.#separator, cell, line) } });
  }

  #taken(): readonly TableItem[] {
    const found = this.#found;
    this.#found = [];
    return found;
  }

  #count(chunk: string): void {
    const text = this.#isAfterReturn && chunk.startsWith('\n') ? chunk.slice(1) : chunk;
    const lines = linesIn(text);
    const last = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
    this.#end = { line: this.#end.line + lines, column: lines === 0 ? this.#end.column + text.length : text.length - last };
    if (chunk !== '') this.#isAfterReturn = chunk.endsWith('\r');
  }

  #findingOf({ code, raw, index }: CsvError): Finding {
    const text = typeof raw === 'string' ? raw : '';
    const opened = placeOfCell(text, this.#separator, typeof index === 'number' ? index : 0, this.#line);
    switch (code) {
      case 'CSV_QUOTE_NOT_CLOSED':
        return { code: 'E_SYNTAX', path: '', message: 'a double quote opens here and never closes, so everything after it belongs to one cell', hint: 'close it, or write two where one is meant', ...opened };
      case 'CSV_MAX_RECORD_SIZE':
        return { code: 'E_LINE_LIMIT', path: '', message: `a row holds at most ${longestRow.toLocaleString('en-GB')} bytes; nothing after it was read`, hint: 'look for a double quote that opens in it and never closes', line: this.#line, column: 1 };
      case 'CSV_INVALID_CLOSING_QUOTE':
      case 'INVALID_OPENING_QUOTE': {
        const { line, column } = endOf(text, this.#line);
        return { code: 'E_SYNTAX', path: '', message: 'a double quote stands in the middle of a cell', hint: 'put the whole cell between double quotes, and write two for each one in it; nothing after it was read', line, column };
      }
      default: return { code: 'E_SYNTAX', path: '', message: 'this row cannot be read', hint: 'nothing after it was read', line: this.#line, column: 1 };
    }
  }
}

/** Where the last character of a text stands. */
function endOf(raw: string, line: number): Place {
  const last = [...raw.matchAll(/\r\n|\r|\n/g)].at(-1);
  return { line: line + linesIn(raw), column: raw.length - (last === undefined ? 0 : last.index + last[0].length) };
}

import type { Finding } from '../errors/finding.ts';
import { parseJson } from '../json/parse-json.ts';
import { exitKindOfAll } from '../json/finding-codes.ts';

/** One line of a stream, blank ones too, so that they can be counted. */
export interface Line {
  /** 1-based. */
  readonly line: number;
  /** Without its line end; empty where the line was too long to be kept. */
  readonly text: string;
  /** Whether it came with a line end. A last line without one may have been cut. */
  readonly ended: boolean;
  /** `E_LINE_LIMIT`, where it was too long; what comes after it can still be read. */
  readonly finding?: Finding;
}

/** UTF-16 units in one line. */
const usualLimit = 10_000_000;

/**
 * The lines of a stream of text, as they come in. No more than one line is ever held, and of one that is too long, nothing.
 *
 * Lines end in LF, CR LF or CR alone, also across chunks. A byte order mark at the beginning is passed over.
 *
 * @example
 * for await (const { line, text } of readLines(process.stdin.setEncoding('utf8'))) { … }
 */
export async function* readLines(chunks: AsyncIterable<string>, limit = usualLimit): AsyncGenerator<Line, void, undefined> {
  let line = 1;
  let kept: string[] = [];
  let length = 0;
  let afterCarriageReturn = false;
  let atStart = true;

  const keep = (part: string): void => {
    length += part.length;
    if (length > limit) kept = [];
    else if (part !== '') kept.push(part);
  };
  const take = (ended: boolean): Line => {
    const taken = length > limit ? tooLong(line, ended, limit) : { line, text: kept.join(''), ended };
    line++;
    kept = [];
    length = 0;
    return taken;
  };

  for await (const chunk of chunks) {
    let from = 0;
    if (atStart && chunk !== '') {
      atStart = false;
      if (chunk.startsWith('\ufeff')) from = 1;
    }
    for (const { index, 0: end } of chunk.matchAll(/\r\n|\r|\n/g)) {
      // The second half of a line end whose first half closed the chunk before.
      if (index === 0 && end === '\n' && afterCarriageReturn) from = 1;
      else {
        keep(chunk.slice(from, index));
        yield take(true);
        from = index + end.length;
      }
    }
    keep(chunk.slice(from));
    if (chunk !== '') afterCarriageReturn = chunk.endsWith('\r');
  }
  if (length > 0) yield take(false);
}

function tooLong(line: number, ended: boolean, limit: number): Line {
  const finding = { code: 'E_LINE_LIMIT', path: '', message: `a line holds at most ${limit.toLocaleString('en-GB')} characters`, line, column: 1 };
  return { line, text: '', ended, finding };
}

/**
 * Whether a stream that does not say what it is holds one document or many lines: lines, where the first that is not blank is a whole
 * JSON value by itself.
 *
 * @example inputKindOf('{'); // 'document'
 */
export function inputKindOf(firstLine: string): 'document' | 'lines' {
  const parsed = parseJson(firstLine);
  return parsed.ok || exitKindOfAll(parsed.findings) !== 3 ? 'lines' : 'document';
}

import type { Finding } from '@guildhall/core';
import { badByteIn, decoderFor, encodingFinding, type Decoder } from './decode.ts';
import { contentKindOf, documentOf, entriesOf, lineLimit, longestLine, type Entry, type InputOptions, type Reader } from './input.ts';
import { bytesOf } from './source-bytes.ts';
import type { Source } from './source.ts';
import { isTable } from './table-name.ts';

/** Who takes what is read. */
export interface Takers {
  /**
   * Looks at the bytes of one line, without its line end, and says whether they were all it needs; they are gone after that. What it does
   * not take goes to `entry`. What stands at `to` is a line end, or nothing.
   */
  readonly quick: (bytes: Uint8Array, from: number, to: number, line: number) => boolean;
  /** Takes anything else; `false` ends the reading. */
  readonly entry: (entry: Entry) => Promise<boolean>;
  /** Told after each piece how many bytes were read in all. */
  readonly passed?: (bytes: number) => void;
  /** Awaited after each piece: the time to send on what came of it. */
  readonly rest?: () => Promise<void>;
}

/** What of one line is kept as bytes; a longer one is kept as text. */
const mostHeld = 1024 * 1024;
/** Bytes that are taken before whoever takes them has a rest: what comes of them is several times as much. */
const mostAtOnce = 16_384;
const [lineFeed, carriageReturn] = [0x0a, 0x0d];
const byteOrderMark = Buffer.from('\ufeff');

/**
 * Hands on what `entriesOf` would, in the same order, but offers each line as bytes first: no text is made of what is taken so, and nothing is
 * awaited for it. No more than a piece of the source and one line is ever held.
 */
export async function eachEntry(reader: Reader, source: Source, options: InputOptions, takers: Takers, tally: { blank: number } = { blank: 0 }, held = mostHeld): Promise<void> {
  if (options.encoding !== 'utf-8' || isTable(source.path)) return everyEntry(entriesOf(reader, source, options, tally), takers);
  const pieces = bytesOf(reader.host, source, options.encoding);
  try {
    const { first, text, decoder } = await linesOrText(source, pieces);
    if (text !== undefined) {
      await takers.entry(await documentOf(source, text, decoder));
      return;
    }
    await eachLine(first, pieces, new Lines(takers, tally, options.skip ?? false, held));
  } finally {
    // A file is closed also where the reading ends early.
    await pieces.return();
  }
}

async function everyEntry(entries: AsyncIterable<Entry>, { entry: take }: Takers): Promise<void> {
  for await (const entry of entries) if (!await take(entry)) return;
}

type Pieces = AsyncGenerator<Uint8Array, void, undefined>;

/** Whether a source is lines, of which `first` has been read to find out; or the text of one document. */
async function linesOrText(source: Source, pieces: Pieces): Promise<{ readonly first: readonly Uint8Array[]; readonly text?: AsyncIterable<string>; readonly decoder: Decoder }> {
  const first: Uint8Array[] = [];
  const decoder = decoderFor('utf-8');
  async function* decoded(): AsyncGenerator<string, void, undefined> {
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
      if (!isKnown) first.push(Uint8Array.from(next.value));
      yield decoder.decode(next.value);
    }
    yield decoder.end();
  }
  let isKnown = false;
  const { kind, text } = await contentKindOf(source, decoded());
  isKnown = true;
  return kind === 'lines' ? { first, decoder } : { first: [], text, decoder };
}

async function eachLine(first: readonly Uint8Array[], rest: Pieces, lines: Lines): Promise<void> {
  for (const piece of first) if (!await lines.take(piece)) return;
  for await (const piece of rest) {
    for (let from = 0; from < piece.length; from += mostAtOnce) if (!await lines.take(piece.subarray(from, from + mostAtOnce))) return;
  }
  await lines.end();
}

/** What has been read of a line that is too long to be kept as bytes. */
interface LongLine { readonly decoder: Decoder; readonly start: number; parts: string[]; length: number }

/** Cuts pieces of bytes into lines, which end in LF, CR LF or CR alone, also across pieces. */
class Lines {
  readonly #takers: Takers;
  readonly #tally: { blank: number };
  readonly #skip: boolean;
  readonly #most: number;
  /** The line that goes on in the next piece, or the part of it before the last line feed: with a carriage return at most at its end. */
  #held = Buffer.allocUnsafe(65_536);
  #length = 0;
  #long: LongLine | undefined;
  /** The last byte was a carriage return that ended a long line: a line feed now belongs to it. */
  #isAfterReturn = false;
  #line = 1;
  #given = 0;
  #bad = 0;
  #isStart = true;
  #hasMark = false;
  /** Bytes of the source before the piece at hand. */
  #offset = 0;

  constructor(takers: Takers, tally: { blank: number }, skip: boolean, most: number) {
    this.#takers = takers;
    this.#tally = tally;
    this.#skip = skip;
    this.#most = most;
  }

  /** Takes a piece; `false` where the reading ends. */
  async take(bytes: Uint8Array): Promise<boolean> {
    const piece = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const goesOn = await this.#pieceFrom(piece, this.#begin(piece));
    this.#offset += piece.length;
    this.#takers.passed?.(this.#offset);
    await this.#takers.rest?.();
    return goesOn;
  }

  /** Takes what is left when there are no more pieces. */
  async end(): Promise<void> {
    if (this.#long !== undefined) {
      if (!await this.#endLong(this.#long, false)) return;
    } else if (this.#length > 0) {
      const goesOn = await this.#slowly(this.#held, 0, this.#length, this.#offset - this.#length, false);
      if (!goesOn) return;
    }
    if (this.#given > 0) return;
    const finding: Finding = { code: 'E_EMPTY', path: '', message: 'there is nothing here; expected JSON', line: 1, column: 1 };
    await this.#takers.entry({ text: '', line: 1, mayBeCut: false, isLine: false, findings: [finding] });
  }

  /** Where the first piece begins after a byte order mark. */
  #begin(piece: Buffer): number {
    if (!this.#isStart) return 0;
    this.#isStart = false;
    this.#hasMark = piece.subarray(0, 3).equals(byteOrderMark);
    return this.#hasMark ? 3 : 0;
  }

  async #pieceFrom(piece: Buffer, start: number): Promise<boolean> {
    let from = start;
    if (this.#isAfterReturn && piece.length > 0) {
      this.#isAfterReturn = false;
      if (piece[from] === lineFeed) from += 1;
    }
    if (this.#long !== undefined) {
      const end = lineEnd(piece, from);
      const long = this.#long;
      this.#lengthen(long, long.decoder.decode(piece.subarray(from, end < 0 ? piece.length : end)));
      if (long.length > longestLine && !this.#skip) return this.#endLong(long, false);
      if (end < 0) return true;
      if (!await this.#endLong(long, true)) return false;
      const isPair = piece[end] === carriageReturn && piece[end + 1] === lineFeed;
      this.#isAfterReturn = piece[end] === carriageReturn && end + 1 === piece.length;
      from = end + (isPair ? 2 : 1);
    }
    if (this.#length > 0) {
      const end = piece.indexOf(lineFeed, from);
      const next = end < 0 ? piece.length : end + 1;
      this.#hold(piece, from, next);
      if (end >= 0) {
        const length = this.#length;
        this.#length = 0;
        const at = this.#offset + next - length;
        if (!this.#quickly(this.#held, 0, length - 1) && !await this.#slowly(this.#held, 0, length - 1, at, true)) return false;
      }
      from = next;
    }
    for (let end = piece.indexOf(lineFeed, from); end >= 0; end = piece.indexOf(lineFeed, from)) {
      if (!this.#quickly(piece, from, end) && !await this.#slowly(piece, from, end, this.#offset + from, true)) return false;
      from = end + 1;
    }
    if (from < piece.length) this.#hold(piece, from, piece.length);
    return this.#relieve(piece.length);
  }

  #quickly(bytes: Buffer, from: number, feed: number): boolean {
    const to = feed > from && bytes[feed - 1] === carriageReturn ? feed - 1 : feed;
    if (this.#hasMark && this.#line === 1) return false;
    if (!this.#takers.quick(bytes, from, to, this.#line)) return false;
    this.#line += 1;
    this.#given += 1;
    return true;
  }

  /** Takes what stands before a line feed, or before the end: one line, or several where carriage returns end lines. */
  async #slowly(bytes: Buffer, from: number, to: number, offset: number, isFed: boolean): Promise<boolean> {
    const last = isFed && to > from && bytes[to - 1] === carriageReturn ? to - 1 : to;
    for (let start = from; ;) {
      const at = bytes.indexOf(carriageReturn, start);
      const end = at < 0 || at >= last ? last : at;
      const isLast = end === last;
      // After a last carriage return there is no other line, unless a line feed ends it.
      if (isLast && !isFed && start === end) return true;
      if (!await this.#oneSlowly(bytes.subarray(start, end), offset + start - from, !isLast || isFed)) return false;
      if (isLast) return true;
      start = end + 1;
    }
  }

  async #oneSlowly(bytes: Buffer, offset: number, isEnded: boolean): Promise<boolean> {
    const decoder = decoderFor('utf-8');
    const text = decoder.decode(bytes) + decoder.end();
    return this.#entry(text, { length: text.length, bad: decoder.bad, offset, isEnded });
  }

  /** Hands one line on, unless it is blank. One that is too long comes without its text, and ends the reading unless it may be passed over. */
  async #entry(content: string, { length, bad, offset, isEnded }: { readonly length: number; readonly bad: readonly number[]; readonly offset: number; readonly isEnded: boolean }): Promise<boolean> {
    const line = this.#line;
    this.#line += 1;
    if (length <= longestLine && /^[ \t]*$/.test(content)) {
      this.#tally.blank += 1;
      return true;
    }
    this.#given += 1;
    const badBefore = this.#bad;
    this.#bad += bad.length;
    if (length > longestLine) {
      const { hint, ...passedOver } = lineLimit(line);
      const findings = this.#skip || hint === undefined ? [passedOver] : [{ ...passedOver, hint }];
      return await this.#takers.entry({ text: '', line, mayBeCut: this.#skip && !isEnded, isLine: true, findings }) && this.#skip;
    }
    const at = bad.length === 0 ? -1 : badByteIn(content);
    // As many are told by their place as would be in one long text.
    const place = badBefore < 100_000 ? offset + (bad[0] ?? 0) : undefined;
    return this.#takers.entry({
      text: this.#hasMark && line === 1 ? `\ufeff${content}` : content,
      line, mayBeCut: !isEnded, isLine: true,
      findings: at < 0 ? [] : [encodingFinding(place, line, at + 1)],
    });
  }

  #hold(piece: Buffer, from: number, to: number): void {
    const length = this.#length + to - from;
    if (length > this.#held.length) {
      const larger = Buffer.allocUnsafe(2 * length);
      this.#held.copy(larger, 0, 0, this.#length);
      this.#held = larger;
    }
    piece.copy(this.#held, this.#length, from, to);
    this.#length = length;
  }

  /** At the end of a piece: takes what carriage returns have ended, and keeps a line that grows too long as text. */
  async #relieve(pieceLength: number): Promise<boolean> {
    const at = this.#length < 2 ? -1 : this.#held.lastIndexOf(carriageReturn, this.#length - 2);
    const offset = this.#offset + pieceLength - this.#length;
    if (at >= 0) {
      const [length, rest] = [this.#length, Buffer.from(this.#held.subarray(at + 1, this.#length))];
      this.#length = 0;
      if (!await this.#slowly(this.#held.subarray(0, length), 0, at + 1, offset, false)) return false;
      this.#hold(rest, 0, rest.length);
    }
    if (this.#length <= this.#most || this.#held[this.#length - 1] === carriageReturn) return true;
    const long = { decoder: decoderFor('utf-8'), start: this.#offset + pieceLength - this.#length, parts: [], length: 0 };
    this.#lengthen(long, long.decoder.decode(this.#held.subarray(0, this.#length)));
    this.#long = long;
    this.#length = 0;
    this.#held = Buffer.allocUnsafe(65_536);
    return true;
  }

  #lengthen(long: LongLine, part: string): void {
    long.length += part.length;
    if (long.length > longestLine) long.parts = [];
    else long.parts.push(part);
  }

  async #endLong(long: LongLine, isEnded: boolean): Promise<boolean> {
    this.#lengthen(long, long.decoder.end());
    this.#long = undefined;
    return this.#entry(long.parts.join(''), { length: long.length, bad: long.decoder.bad, offset: long.start, isEnded });
  }
}

/** Where the first line end is, or -1. */
function lineEnd(bytes: Buffer, from: number): number {
  const feed = bytes.indexOf(lineFeed, from);
  const ret = bytes.subarray(0, feed < 0 ? bytes.length : feed).indexOf(carriageReturn, from);
  return ret < 0 ? feed : ret;
}

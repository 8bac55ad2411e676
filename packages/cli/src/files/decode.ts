import { isUtf8 } from 'node:buffer';
import type { Finding } from '@guildhall/core';

/** Ways to write letters as bytes that we read. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

/** Turns bytes into text as they come in. Bytes that are none become half characters, which no other text holds, and are told by `badBytesIn`. */
export interface Decoder {
  readonly decode: (bytes: Uint8Array) => string;
  readonly end: () => string;
  /** Places of bytes that were no text, counted from the first byte of the file; in the order of the half characters in the text. */
  readonly bad: readonly number[];
}

export function decoderFor(encoding: Encoding): Decoder {
  return encoding === 'utf-8' ? new StrictUtf8() : new Foreign(encoding);
}

class StrictUtf8 implements Decoder {
  readonly bad: number[] = [];
  #offset = 0;
  #carry: Buffer = Buffer.alloc(0);

  decode(bytes: Uint8Array): string {
    const all = this.#carry.length === 0 ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) : Buffer.concat([this.#carry, bytes]);
    const whole = wholeLength(all);
    this.#carry = Buffer.from(all.subarray(whole));
    return this.#text(all.subarray(0, whole));
  }

  end(): string {
    const rest = this.#carry;
    this.#carry = Buffer.alloc(0);
    return this.#text(rest);
  }

  #text(bytes: Buffer): string {
    const from = this.#offset;
    this.#offset += bytes.length;
    if (isUtf8(bytes)) return bytes.toString('utf8');
    let [text, start] = ['', 0];
    for (let at = 0; at < bytes.length;) {
      const length = sequenceLength(bytes, at);
      if (length > 0) {
        at += length;
        continue;
      }
      text += bytes.toString('utf8', start, at) + String.fromCharCode(0xdc00 + (bytes[at] ?? 0));
      // A flood of bad bytes helps nobody, and each takes room.
      if (this.bad.length < 100_000) this.bad.push(from + at);
      at += 1;
      start = at;
    }
    return text + bytes.toString('utf8', start);
  }
}

/** Where the last character that is whole ends: up to three bytes may be the beginning of one that is not. */
function wholeLength(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return expectedLength(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function expectedLength(first: number): number {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}

/** The length of the character that begins here, or 0 where none does. Overlong forms and encoded surrogates are none. */
function sequenceLength(bytes: Buffer, at: number): number {
  const first = bytes[at] ?? 0;
  const length = expectedLength(first);
  if (length === 0 || at + length > bytes.length) return 0;
  const [low, high] = first === 0xe0 ? [0xa0, 0xbf] : first === 0xed ? [0x80, 0x9f] : first === 0xf0 ? [0x90, 0xbf] : first === 0xf4 ? [0x80, 0x8f] : [0x80, 0xbf];
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i] ?? 0;
    if (byte < (i === 1 ? low : 0x80) || byte > (i === 1 ? high : 0xbf)) return 0;
  }
  return length;
}

/** An encoding that was named by the person, read as it comes. */
class Foreign implements Decoder {
  readonly bad: readonly number[] = [];
  readonly #decoder: InstanceType<typeof TextDecoder>;

  constructor(encoding: Encoding) {
    this.#decoder = new TextDecoder(encoding);
  }

  decode(bytes: Uint8Array): string { return this.#decoder.decode(bytes, { stream: true }); }
  end(): string { return this.#decoder.decode(); }
}

/** Bytes by which other kinds of file begin. */
const magics: readonly (readonly [string, readonly number[]])[] = [
  ['a gzip archive', [0x1f, 0x8b]],
  ['a zip archive or an office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a zip archive or an office document', [0x50, 0x4b, 0x05, 0x06]],
  ['a zstd archive', [0x28, 0xb5, 0x2f, 0xfd]],
  ['a bzip2 archive', [0x42, 0x5a, 0x68]],
  ['an xz archive', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['a 7z archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0]],
];

/** What the first bytes of a file give away: that it is no text, or text in another encoding than the one it is read in. */
export function beginningFinding(bytes: Uint8Array, encoding: Encoding, expected = 'JSON'): Finding | undefined {
  const magic = magics.find(([, start]) => start.every((byte, i) => bytes[i] === byte));
  if (magic) return { code: 'E_MAGIC', path: '', message: `this is ${magic[0]}, whatever its name; ${expected} is expected`, hint: 'unpack or export it first' };
  if (encoding !== 'utf-8') return undefined;
  const wide = wideEncodingOf(bytes);
  if (wide === undefined) return isNoText(bytes) ? { code: 'E_MAGIC', path: '', message: `this is no text, whatever its name; ${expected} is expected`, hint: 'ask for it again, as it was saved or exported' } : undefined;
  return { code: 'E_ENCODING', path: '', message: `this is written in ${wide.toUpperCase()}; UTF-8 is expected`, hint: `save it as UTF-8, or add --encoding ${wide}`, line: 1, column: 1 };
}

/** Whether more than one in twenty of the first bytes are signs that no text has. A single one is told where it stands. */
function isNoText(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 1024);
  const odd = start.filter((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d).length;
  return start.length >= 64 && odd > start.length / 20;
}

function wideEncodingOf(bytes: Uint8Array): Encoding | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === undefined || b === undefined) return undefined;
  if (a !== 0 && b === 0 && c !== 0 && (d === 0 || d === undefined)) return 'utf-16le';
  return a === 0 && b !== 0 && (c === 0 || c === undefined) && d !== 0 ? 'utf-16be' : undefined;
}

/** Half a character stands only where a byte was no text: nothing that was decoded holds one. */
const badByte = /\p{Surrogate}/u;

/** Where in a text a byte was no text, or -1. */
export function badByteIn(text: string): number {
  return text.search(badByte);
}

export function encodingFinding(offset: number | undefined, line: number, column: number): Finding {
  return {
    code: 'E_ENCODING', path: '', line, column,
    message: `this is not UTF-8${offset === undefined ? '' : `: byte ${offset.toLocaleString('en-GB')}, counted from 0, begins no character`}; UTF-8 is expected`,
    hint: 'save it as UTF-8, or say what it is with --encoding, for example --encoding windows-1252',
  };
}

/**
 * Steps over what is plain in a text of JSON. Each takes the place where something begins and gives the place after it, or -1 where it is
 * anything else than plain: that says nothing about whether it is right, only that somebody else has to read it.
 */
const [quote, backslash, colon, comma, open, close] = [0x22, 0x5c, 0x3a, 0x2c, 0x7b, 0x7d];

/** Past spaces and tabs. Line ends belong to whoever splits lines. */
export function afterSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === 0x20 || bytes[at] === 0x09) at++;
  return at;
}

/** Past the colon after a key, and the space around it. */
export function afterColon(bytes: Uint8Array, from: number): number {
  const at = afterSpace(bytes, from);
  return bytes[at] === colon ? afterSpace(bytes, at + 1) : -1;
}

/** Past the bracket that opens an object. */
export function afterOpen(bytes: Uint8Array, from: number): number {
  return bytes[from] === open ? afterSpace(bytes, from + 1) : -1;
}

/** Past the comma after an entry, with the space around it; past the bracket that closes the object as a number below -1, see `closedAt`. */
export function afterEntry(bytes: Uint8Array, from: number): number {
  const at = afterSpace(bytes, from);
  const byte = bytes[at];
  if (byte === comma) return afterSpace(bytes, at + 1);
  return byte === close ? -at - 2 : -1;
}

/** Where `afterEntry` says that an object is closed: the place after the bracket. */
export function closedAt(end: number): number {
  return -end - 1;
}

/** Past an object or a list with nothing in it. */
export function afterEmpty(bytes: Uint8Array, from: number): number {
  const first = bytes[from];
  if (first !== open && first !== 0x5b) return -1;
  const at = afterSpace(bytes, from + 1);
  return bytes[at] === first + 2 ? at + 1 : -1;
}

/** Past an opaque id of plain ASCII, in quotes. */
export function afterId(bytes: Uint8Array, from: number): number {
  if (bytes[from] !== quote) return -1;
  let at = from + 1;
  for (let byte = bytes[at] ?? 0; byte !== quote; byte = bytes[++at] ?? 0) if (byte < 0x20 || byte > 0x7e || byte === backslash) return -1;
  const length = at - from - 1;
  return length > 0 && length <= 200 && bytes[from + 1] !== 0x20 && bytes[at - 1] !== 0x20 ? at + 1 : -1;
}

/** Past a whole number of 0 or more, written without sign, point and exponent. */
export function afterWhole(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isDigit(bytes[at])) at++;
  const length = at - from;
  return length === 1 || (length > 1 && length < 16 && bytes[from] !== 0x30) ? at : -1;
}

/** The whole number that stands there. */
export function wholeIn(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) value = value * 10 + (bytes[at] ?? 0) - 0x30;
  return value;
}

/** Past a day that exists, in quotes: `"2026-03-02"`. */
export function afterDate(bytes: Uint8Array, from: number): number {
  if (bytes[from] !== quote || bytes[from + 5] !== 0x2d || bytes[from + 8] !== 0x2d || bytes[from + 11] !== quote) return -1;
  for (let i = 1; i < 11; i++) if (i !== 5 && i !== 8 && !isDigit(bytes[from + i])) return -1;
  const [month, day] = [wholeIn(bytes, from + 6, from + 8), wholeIn(bytes, from + 9, from + 11)];
  if (month < 1 || month > 12 || day < 1) return -1;
  return day <= 28 || day <= daysIn(month, wholeIn(bytes, from + 1, from + 5)) ? from + 12 : -1;
}

function daysIn(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Past a reason in somebody's own words, in quotes: at most 4000 bytes, valid UTF-8, with an ASCII character in it that can be seen. */
export function afterReason(bytes: Uint8Array, from: number): number {
  if (bytes[from] !== quote) return -1;
  let at = from + 1;
  let isSeen = false;
  for (let byte = bytes[at] ?? 0; byte !== quote; byte = bytes[at] ?? 0) {
    if (byte < 0x20) return -1;
    const length = byte === backslash ? escapeLength(bytes, at) : byte < 0x80 ? 1 : characterLength(bytes, at);
    if (length === 0) return -1;
    isSeen ||= byte > 0x20 && byte < 0x7f && byte !== backslash;
    at += length;
  }
  return isSeen && at - from <= 4000 ? at + 1 : -1;
}

/** The length of an escape, or 0 where there is none, or half a character. */
function escapeLength(bytes: Uint8Array, at: number): number {
  switch (bytes[at + 1]) {
    case quote: case backslash: case 0x2f: case 0x62: case 0x66: case 0x6e: case 0x72: case 0x74: return 2;
    case 0x75: break;
    default: return 0;
  }
  for (let i = 2; i < 6; i++) {
    const letter = (bytes[at + i] ?? 0) | 0x20;
    if (!isDigit(bytes[at + i]) && (letter < 0x61 || letter > 0x66)) return 0;
  }
  // Surrogates come in pairs, if all is well: somebody else looks.
  const isHigh = ((bytes[at + 2] ?? 0) | 0x20) === 0x64 && (bytes[at + 3] ?? 0) > 0x37;
  return isHigh ? 0 : 6;
}

/** The length of a character beyond ASCII in UTF-8, or 0 where there is none. Overlong forms and surrogates are none. */
function characterLength(bytes: Uint8Array, at: number): number {
  const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
  if (first < 0xc2 || first > 0xf4) return 0;
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  if (first < 0xe0) return 2;
  if (!isContinued(bytes[at + 2])) return 0;
  if (first < 0xf0) return 3;
  return isContinued(bytes[at + 3]) ? 4 : 0;
}

function isContinued(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

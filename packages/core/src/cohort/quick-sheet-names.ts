/** Names that may stand in a text, laid out so that one is known by its bytes alone. */
export interface NameTable {
  /** All names one after another, each with the quote that closes it. */
  readonly text: Uint8Array;
  /** Where each begins in `text`, and at the end where the last one ends. */
  readonly starts: Int32Array;
  /** By hash, open addressing: the place of a name, counted from 1; 0 where there is none. */
  readonly slots: Int32Array;
}

const quote = 0x22;
/** No name is longer than this; a hash of more is not worth making. */
const longest = 200;

/** A table of these names. One that is not plain ASCII, or would need an escape in JSON, is never found. */
export function nameTable(names: readonly string[]): NameTable {
  const starts = new Int32Array(names.length + 1);
  for (const [i, name] of names.entries()) starts[i + 1] = (starts[i] ?? 0) + name.length + 1;
  const text = new Uint8Array(starts[names.length] ?? 0);
  const slots = new Int32Array(sizeFor(names.length));
  for (const [i, name] of names.entries()) {
    const start = starts[i] ?? 0;
    for (let j = 0; j < name.length; j++) text[start + j] = name.charCodeAt(j);
    text[start + name.length] = quote;
    if (!/^[ !#-[\]-~]{1,200}$/.test(name)) continue;
    let slot = spread(hashOf(text, start)) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = i + 1;
  }
  return { text, starts, slots };
}

/**
 * Which name stands at a place, its closing quote included; -1 where none of them does.
 *
 * @param at after the quote that opens it.
 * @param expected the place of the name that is likeliest to stand there.
 */
export function nameAt(table: NameTable, bytes: Uint8Array, at: number, expected: number): number {
  if (isNameAt(table, expected, bytes, at)) return expected;
  const hash = hashOf(bytes, at);
  if (hash < 0) return -1;
  const { slots } = table;
  for (let slot = spread(hash) & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
    const index = (slots[slot] ?? 0) - 1;
    if (index < 0 || isNameAt(table, index, bytes, at)) return index;
  }
}

/** How many bytes a name takes, its closing quote included. */
export function lengthOf({ starts }: NameTable, index: number): number {
  return (starts[index + 1] ?? 0) - (starts[index] ?? 0);
}

function isNameAt({ text, starts }: NameTable, index: number, bytes: Uint8Array, at: number): boolean {
  if (index < 0 || index + 1 >= starts.length) return false;
  const end = starts[index + 1] ?? 0;
  for (let i = starts[index] ?? 0, j = at; i < end; i++, j++) if (text[i] !== bytes[j]) return false;
  return true;
}

/** Of what stands before the next quote; -1 where there is no quote near. */
function hashOf(bytes: Uint8Array, from: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at <= from + longest; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === quote) return hash >>> 1;
    if (byte < 0x20) return -1;
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return -1;
}

/** Low bits that depend on all the others. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** A power of two, at most a quarter full. */
function sizeFor(count: number): number {
  let size = 8;
  while (size < 4 * count) size *= 2;
  return size;
}

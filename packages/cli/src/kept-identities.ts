import { randomBytes } from 'node:crypto';
import { halfSipHash, type HashKey } from './half-sip-hash.ts';

/** Where a record was seen first. */
export interface Seen { readonly file: number; readonly line: number }

/** 16 bytes a place: a million and a half records in 32 MB. */
const mostSlots = 2 ** 21;
const words = 4;

/**
 * Remembers whose records have passed, in little room: 64 bits of each identity's hash, and where it was.
 *
 * The hash has a key that is drawn anew for each run, so nobody can choose names that are taken for one another. Two different identities are
 * taken for one about once in 37 million runs of a million records. When it is full it remembers no more.
 */
export class KeptIdentities {
  #slots = new Uint32Array(1024 * words);
  #count = 0;
  readonly #key: HashKey;
  readonly #hash = new Uint32Array(2);
  #bytes = new Uint8Array(1024);

  constructor(key: HashKey = drawnKey()) {
    this.#key = key;
  }

  /** Whether there is no room for more. */
  get isFull(): boolean { return this.#count >= mostSlots * 0.7; }

  /** Where this identity was seen before; `undefined` where it was not, and it is remembered now. */
  seenBefore(identity: string, { file, line }: Seen): Seen | undefined {
    const bytes = Buffer.from(identity);
    const at = this.#slotOf(bytes, bytes.length);
    return this.#found(at) ?? this.#remember(at, file, line);
  }

  /**
   * The same for an identity of two parts that stand somewhere in the bytes of a text. `false` where it was seen before: nothing is remembered
   * then. It is the identity that `partsOf` writes as one text.
   */
  isNew(bytes: Uint8Array, one: Part, other: Part, file: number, line: number): boolean {
    const [first, second] = [one.to - one.from, other.to - other.from];
    if (first + second >= this.#bytes.length) this.#bytes = new Uint8Array(2 * (first + second + 1));
    const own = this.#bytes;
    for (let i = 0; i < first; i++) own[i] = bytes[one.from + i] ?? 0;
    own[first] = 0;
    for (let i = 0; i < second; i++) own[first + 1 + i] = bytes[other.from + i] ?? 0;
    const at = this.#slotOf(own, first + 1 + second);
    if (this.#slots[at + 3] !== 0) return false;
    this.#remember(at, file, line);
    return true;
  }

  #slotOf(bytes: Uint8Array, length: number): number {
    halfSipHash(bytes, 0, length, this.#key, this.#hash);
    return slotFor(this.#slots, this.#hash[0] ?? 0, this.#hash[1] ?? 0);
  }

  #found(at: number): Seen | undefined {
    return this.#slots[at + 3] === 0 ? undefined : { file: (this.#slots[at + 3] ?? 1) - 1, line: this.#slots[at + 2] ?? 0 };
  }

  #remember(at: number, file: number, line: number): undefined {
    if (this.isFull) return;
    put(this.#slots, at, this.#hash[0] ?? 0, this.#hash[1] ?? 0, line, file + 1);
    this.#count += 1;
    if (this.#count * words > this.#slots.length * 0.7 && this.#slots.length < mostSlots * words) this.#grow();
  }

  #grow(): void {
    const old = this.#slots;
    const larger = new Uint32Array(old.length * 2);
    for (let at = 0; at < old.length; at += words) {
      const [first, second, line, file] = [old[at] ?? 0, old[at + 1] ?? 0, old[at + 2] ?? 0, old[at + 3] ?? 0];
      if (file !== 0) put(larger, slotFor(larger, first, second), first, second, line, file);
    }
    this.#slots = larger;
  }
}

/** A part of some bytes. */
export interface Part { readonly from: number; readonly to: number }

/** An identity of two parts as one text, for `seenBefore`. Neither may hold a zero character; ids never do. */
export function partsOf(one: string, other: string): string {
  return `${one}\u0000${other}`;
}

function drawnKey(): HashKey {
  const bytes = randomBytes(8);
  return { first: bytes.readInt32LE(0), second: bytes.readInt32LE(4) };
}

function slotFor(slots: Uint32Array, first: number, second: number): number {
  const count = slots.length / words;
  // A power of two.
  for (let slot = first & (count - 1); ; slot = (slot + 1) & (count - 1)) {
    const at = slot * words;
    if (slots[at + 3] === 0 || (slots[at] === first && slots[at + 1] === second)) return at;
  }
}

function put(slots: Uint32Array, at: number, first: number, second: number, line: number, file: number): void {
  slots[at] = first;
  slots[at + 1] = second;
  slots[at + 2] = line;
  slots[at + 3] = file;
}

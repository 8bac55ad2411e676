import { hash } from 'node:crypto';

/** Where a record was seen first. */
export interface Seen { readonly file: number; readonly line: number }

/** 16 bytes a place: a million and a half records in 32 MB. */
const mostSlots = 2 ** 21;
const words = 4;

/**
 * Remembers whose records have passed, in little room: 64 bits of each identity's hash, and where it was.
 *
 * Two different identities are taken for one about once in a million runs of a million records. When it is full it remembers no more.
 */
export class KeptIdentities {
  #slots = new Uint32Array(1024 * words);
  #count = 0;

  /** Whether there is no room for more. */
  get isFull(): boolean { return this.#count >= mostSlots * 0.7; }

  /** Where this identity was seen before; `undefined` where it was not, and it is remembered now. */
  seenBefore(identity: string, { file, line }: Seen): Seen | undefined {
    const digest = Buffer.from(hash('sha256', identity, 'hex').slice(0, 16), 'hex');
    const [first, second] = [digest.readUInt32LE(0), digest.readUInt32LE(4)];
    const at = slotFor(this.#slots, first, second);
    if (this.#slots[at + 3] !== 0) return { file: (this.#slots[at + 3] ?? 1) - 1, line: this.#slots[at + 2] ?? 0 };
    if (this.isFull) return undefined;
    put(this.#slots, at, [first, second, line, file + 1]);
    this.#count += 1;
    if (this.#count * words > this.#slots.length * 0.7 && this.#slots.length < mostSlots * words) this.#grow();
    return undefined;
  }

  #grow(): void {
    const larger = new Uint32Array(this.#slots.length * 2);
    for (let at = 0; at < this.#slots.length; at += words) {
      const [first = 0, second = 0, line = 0, file = 0] = this.#slots.subarray(at, at + words);
      if (file !== 0) put(larger, slotFor(larger, first, second), [first, second, line, file]);
    }
    this.#slots = larger;
  }
}

function slotFor(slots: Uint32Array, first: number, second: number): number {
  const count = slots.length / words;
  for (let slot = first % count; ; slot = (slot + 1) % count) {
    const at = slot * words;
    if (slots[at + 3] === 0 || (slots[at] === first && slots[at + 1] === second)) return at;
  }
}

function put(slots: Uint32Array, at: number, values: readonly number[]): void {
  slots.set(values, at);
}

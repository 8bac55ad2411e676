import type { KeptIdentities, Seen } from '../../kept-identities.ts';

/** So many are simply kept; more are kept in little room, which takes a moment to get ready. */
const few = 500;

/** Remembers whose sheets have passed. */
export class SheetsSeen {
  #first: Map<string, Seen> | undefined = new Map();
  #kept: KeptIdentities | undefined;

  /** Whether there is no room for more. */
  get isFull(): boolean { return this.#kept?.isFull ?? false; }

  /** Where this sheet was seen before; `undefined` where it was not, and it is remembered now. */
  seenBefore(identity: string, place: Seen): Seen | undefined {
    if (this.#first === undefined) return this.#kept?.seenBefore(identity, place);
    const before = this.#first.get(identity);
    if (before === undefined) this.#first.set(identity, place);
    return before;
  }

  /** To be awaited now and then. */
  async makeRoom(): Promise<void> {
    if (this.#first === undefined || this.#first.size < few) return;
    const { KeptIdentities: Kept } = await import('../../kept-identities.ts');
    this.#kept = new Kept();
    for (const [identity, place] of this.#first) this.#kept.seenBefore(identity, place);
    this.#first = undefined;
  }
}

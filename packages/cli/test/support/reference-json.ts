/** What a document holds. Objects are maps, so that no name in them means anything to JavaScript. */
export type Held = string | number | boolean | null | readonly Held[] | ReadonlyMap<string, Held>;

class NoJson extends Error {}

/** Every name that an object has without having been given it. */
const inherited: ReadonlySet<string> = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);

/**
 * Reads JSON slowly and strictly, one character at a time: no key twice or with a meaning of its own, no half characters, no more than 64 levels,
 * and of numbers only whole ones that are held exactly, which is all that a sheet has. A byte order mark is passed over. `undefined` for all else.
 */
export function referenceJson(bytes: Uint8Array): Held | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const reader = new Reader(text);
    const value = reader.value(0);
    reader.space();
    return reader.isAtEnd ? value : undefined;
  } catch (error) {
    if (error instanceof NoJson || error instanceof TypeError) return undefined;
    throw error;
  }
}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) { this.#text = text; }

  get isAtEnd(): boolean { return this.#at === this.#text.length; }

  space(): void { while ([' ', '\t', '\n', '\r'].includes(this.#next)) this.#at += 1; }

  value(depth: number): Held {
    this.space();
    switch (this.#next) {
      case '{': return this.#object(depth);
      case '[': return this.#list(depth);
      case '"': return this.#string();
      case 't': return this.#word('true', true);
      case 'f': return this.#word('false', false);
      case 'n': return this.#word('null', null);
      default: return this.#number();
    }
  }

  get #next(): string { return this.#text.charAt(this.#at); }

  #expect(letter: string): void {
    if (this.#next !== letter) throw new NoJson();
    this.#at += 1;
  }

  #word<T>(word: string, value: T): T {
    for (const letter of word) this.#expect(letter);
    return value;
  }

  #object(depth: number): Held {
    const held = new Map<string, Held>();
    this.#entries(depth, '{', '}', () => {
      const key = this.#string();
      if (held.has(key) || inherited.has(key)) throw new NoJson();
      this.space();
      this.#expect(':');
      held.set(key, this.value(depth + 1));
    });
    return held;
  }

  #list(depth: number): Held {
    const held: Held[] = [];
    this.#entries(depth, '[', ']', () => { held.push(this.value(depth + 1)); });
    return held;
  }

  #entries(depth: number, open: string, close: string, entry: () => void): void {
    if (depth >= 64) throw new NoJson();
    this.#expect(open);
    this.space();
    if (this.#next === close) {
      this.#at += 1;
      return;
    }
    for (;;) {
      this.space();
      entry();
      this.space();
      if (this.#next === close) break;
      this.#expect(',');
    }
    this.#at += 1;
  }

  #string(): string {
    this.#expect('"');
    const letters: string[] = [];
    while (this.#next !== '"') {
      const letter = this.#next;
      if (letter < ' ') throw new NoJson();
      this.#at += 1;
      letters.push(letter === '\\' ? this.#escape() : letter);
    }
    this.#at += 1;
    const text = letters.join('');
    if (/\p{Surrogate}/u.test(text)) throw new NoJson();
    return text;
  }

  #escape(): string {
    const kind = this.#next;
    this.#at += 1;
    const simple = new Map([['"', '"'], ['\\', '\\'], ['/', '/'], ['b', '\b'], ['f', '\f'], ['n', '\n'], ['r', '\r'], ['t', '\t']]).get(kind);
    if (simple !== undefined) return simple;
    const digits = this.#text.slice(this.#at, this.#at + 4);
    if (kind !== 'u' || !/^[0-9a-f]{4}$/i.test(digits)) throw new NoJson();
    this.#at += 4;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  #number(): number {
    const [token = '', sign = '', whole = '', part = '', power = '0'] = /^(-?)(0|[1-9][0-9]*)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?/.exec(this.#text.slice(this.#at)) ?? [];
    if (token === '') throw new NoJson();
    this.#at += token.length;
    // Worked out in whole numbers of any length, so that nothing is rounded.
    const digits = BigInt(whole + part);
    if (digits === 0n) return 0;
    const shift = BigInt(power) - BigInt(part.length);
    if (shift > 20n || shift < -2000n) throw new NoJson();
    const exact = shift >= 0n ? digits * 10n ** shift : digits % 10n ** -shift === 0n ? digits / 10n ** -shift : undefined;
    if (exact === undefined || exact > BigInt(Number.MAX_SAFE_INTEGER)) throw new NoJson();
    return sign === '' ? Number(exact) : -Number(exact);
  }
}

import type { Finding } from '../errors/finding.ts';
import { pointerOf } from './json-pointer.ts';
import { isForbiddenKey } from './forbidden-keys.ts';
import { atMost, mostFindings } from './at-most.ts';
import { mistakeAt } from './json-mistakes.ts';
import { loneSurrogate } from './plain.ts';
import { placesIn } from './text-place.ts';
import type { TextPlace } from './text-place.ts';

/** How much is read before it is refused. */
export interface JsonLimits {
  /** Objects and arrays inside each other. Never more than 512, so that reading cannot run out of stack. */
  readonly depth: number;
  /** Keys in one object. */
  readonly keys: number;
  /** Entries in one array. */
  readonly items: number;
  /** UTF-16 units in one text. */
  readonly string: number;
  /** UTF-16 units in one key. */
  readonly key: number;
  /** UTF-16 units in the whole document. */
  readonly size: number;
}

const usual: JsonLimits = { depth: 64, keys: 100_000, items: 1_000_000, string: 2_000_000, key: 1_000, size: 200_000_000 };
const deepest = 512;

/** Thrown inside the reader when it cannot go on; what was wrong is already among its findings. */
export class Stopped extends Error {}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const escapes: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const quote = 0x22;
const backslash = 0x5c;

/** Reads one text, once. */
export class JsonReader {
  readonly #text: string;
  readonly #limits: JsonLimits;
  readonly #placeOf: (offset: number) => TextPlace;
  readonly #path: (string | number)[] = [];
  readonly #found: Finding[] = [];
  /** Findings that are only counted: there are too many to keep. */
  #uncounted = 0;
  /** What ended the reading. */
  #end: Finding | undefined;
  #at = 0;

  constructor(text: string, limits: Partial<JsonLimits>, firstLine?: number) {
    this.#text = text;
    this.#limits = { ...usual, ...limits };
    this.#placeOf = placesIn(text, firstLine);
  }

  /** In the order of the text. */
  get findings(): readonly Finding[] {
    const content = atMost(this.#found, this.#uncounted);
    return this.#end === undefined ? content : [...content, this.#end];
  }

  document(): unknown {
    const { size } = this.#limits;
    if (this.#text.length > size) this.#stop('E_LIMIT_SIZE', size, `a document holds at most ${shown(size)} characters`);
    this.#space();
    if (this.#at === this.#text.length) this.#stop('E_EMPTY', 0, 'there is nothing here; expected one JSON value');
    const value = this.#value(0);
    this.#space();
    if (this.#at < this.#text.length) this.#mistake('the end', 'there is more after the end of the value; where there are many, give each a line of its own in a .jsonl file');
    return value;
  }

  #value(depth: number): unknown {
    switch (this.#text[this.#at]) {
      case '{': return this.#object(depth + 1);
      case '[': return this.#array(depth + 1);
      case '"': return this.#string(this.#limits.string, 'text');
      case 't': return this.#word('true', true);
      case 'f': return this.#word('false', false);
      case 'n': return this.#word('null', null);
      default: return this.#number();
    }
  }

  #object(depth: number): unknown {
    this.#descend(depth);
    const object: Record<string, unknown> = {};
    const places = new Map<string, number>();
    if (this.#opens('}')) return object;
    for (;;) {
      const start = this.#at;
      if (this.#text[start] !== '"') this.#mistake('a key in double quotes');
      const key = this.#string(this.#limits.key, 'key');
      this.#space();
      // Until then it may be an answer whose key was left out, and no pointer names it.
      if (this.#text[this.#at] !== ':') this.#mistake('":" after the key');
      this.#path.push(key);
      const taken = this.#takesKey(key, start, places);
      this.#at++;
      this.#space();
      const value = this.#value(depth);
      // Forbidden keys never get here, so this can only make a property of the object's own.
      if (taken) object[key] = value;
      this.#path.pop();
      if (this.#closes('}')) return object;
    }
  }

  #takesKey(key: string, start: number, places: Map<string, number>): boolean {
    const first = places.get(key);
    if (first !== undefined) {
      const { line, column } = this.#placeOf(first);
      this.#report('E_KEY_DUPLICATE', start, `this key is given twice; the first is at line ${line}, column ${column}`, 'keep one of the two');
      return false;
    }
    places.set(key, start);
    const { keys } = this.#limits;
    if (places.size > keys) this.#stop('E_LIMIT_KEYS', start, `an object holds at most ${shown(keys)} keys`);
    if (!isForbiddenKey(key)) return true;
    this.#report('E_KEY_FORBIDDEN', start, 'this key means something to JavaScript itself and is never taken from a document', 'give it another name');
    return false;
  }

  #array(depth: number): unknown {
    this.#descend(depth);
    const array: unknown[] = [];
    if (this.#opens(']')) return array;
    const { items } = this.#limits;
    for (;;) {
      if (array.length >= items) this.#stop('E_LIMIT_ITEMS', this.#at, `a list holds at most ${shown(items)} entries`);
      this.#path.push(array.length);
      array.push(this.#value(depth));
      this.#path.pop();
      if (this.#closes(']')) return array;
    }
  }

  #descend(depth: number): void {
    const most = Math.min(this.#limits.depth, deepest);
    if (depth > most) this.#stop('E_DEPTH', this.#at, `objects and lists go at most ${most} deep`);
  }

  /** After the bracket that opens: whether the one that closes follows at once. */
  #opens(end: '}' | ']'): boolean {
    this.#at++;
    this.#space();
    if (this.#text[this.#at] !== end) return false;
    this.#at++;
    return true;
  }

  /** After a value: whether the object or list ends here; if not, a comma was read. */
  #closes(end: '}' | ']'): boolean {
    this.#space();
    const comma = this.#at;
    const here = this.#text[comma];
    if (here !== ',' && here !== end) this.#mistake(`"," or "${end}"`);
    this.#at++;
    if (here === end) return true;
    this.#space();
    if (this.#text[this.#at] === end) this.#stop('E_SYNTAX', comma, `there is a comma before "${end}", and nothing after it`, 'JSON has no comma after the last entry');
    return false;
  }

  #string(limit: number, what: 'key' | 'text'): string {
    const start = this.#at++;
    let text = '';
    let from = this.#at;
    let surrogates = false;
    for (;;) {
      const unit = this.#text.charCodeAt(this.#at);
      if (unit === quote) break;
      if (unit === backslash) {
        text += this.#text.slice(from, this.#at) + this.#escape();
        surrogates = true;
        from = this.#at;
      } else if (unit >= 0x20) {
        surrogates ||= unit >= 0xd800 && unit <= 0xdfff;
        this.#at++;
      } else {
        // Nothing more, or a control character; NaN is neither below nor above.
        this.#mistake('a closing double quote');
      }
      if (text.length + this.#at - from > limit) this.#stop('E_LIMIT_STRING', start, `a ${what} holds at most ${shown(limit)} characters`);
    }
    text += this.#text.slice(from, this.#at++);
    if (surrogates && loneSurrogate.test(text)) this.#report('E_TEXT_INVALID', start, `this ${what} holds half a character (a lone surrogate)`, 'write the text again; it was cut in the middle of a character');
    return text;
  }

  #escape(): string {
    const kind = this.#text[this.#at + 1] ?? '';
    const simple = Object.hasOwn(escapes, kind) ? escapes[kind] : undefined;
    if (simple !== undefined) {
      this.#at += 2;
      return simple;
    }
    const hex = this.#text.slice(this.#at + 2, this.#at + 6);
    if (kind !== 'u' || !/^[0-9a-fA-F]{4}$/.test(hex)) this.#mistake('an escape', 'a backslash begins one of \\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits; a backslash itself is written \\\\');
    this.#at += 6;
    return String.fromCharCode(Number.parseInt(hex, 16));
  }

  #word<T>(word: string, value: T): T {
    if (!this.#text.startsWith(word, this.#at) || /[\w$]/.test(this.#text.charAt(this.#at + word.length))) this.#mistake('a value');
    this.#at += word.length;
    return value;
  }

  #number(): number {
    const start = this.#at;
    number.lastIndex = start;
    const token = number.exec(this.#text)?.[0];
    if (token === undefined || /[\w.+-]/.test(this.#text.charAt(start + token.length))) this.#mistake('a value');
    this.#at += token.length;
    const value = Number(token);
    const [mantissa = '', exponent] = token.split(/[eE]/);
    if (!Number.isFinite(value) || (value === 0 && /[1-9]/.test(mantissa))) {
      this.#report('E_NUMBER_RANGE', start, 'this number is too large or too small to be held', 'numbers reach from about 5e-324 to 1.7e308');
    } else if (isRounded(value, mantissa, exponent)) {
      this.#report('E_NUMBER_PRECISION', start, 'this number is too long to be held exactly; whole numbers reach 9007199254740991', 'an id made of digits is a text: write it in double quotes');
    }
    // Minus zero is a zero.
    return value === 0 ? 0 : value;
  }

  #space(): void {
    for (;;) {
      const unit = this.#text.charCodeAt(this.#at);
      if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return;
      this.#at++;
    }
  }

  #mistake(expected: string, otherwise?: string): never {
    const { code, message, hint } = mistakeAt(this.#text, this.#at, expected, otherwise);
    this.#stop(code, this.#at, message, hint);
  }

  #report(code: string, offset: number, message: string, hint?: string): void {
    if (this.#found.length < mostFindings) this.#found.push(this.#finding(code, offset, message, hint));
    else this.#uncounted++;
  }

  #stop(code: string, offset: number, message: string, hint?: string): never {
    this.#end = this.#finding(code, offset, message, hint);
    throw new Stopped();
  }

  #finding(code: string, offset: number, message: string, hint: string | undefined): Finding {
    return { code, path: pointerOf(this.#path), message, ...(hint === undefined ? {} : { hint }), ...this.#placeOf(offset) };
  }
}

/** Whether a number meant more digits than it kept. Fractions are rounded by everybody, though not to whole numbers: those are ids, levels and counts. */
function isRounded(value: number, mantissa: string, exponent: string | undefined): boolean {
  if (exponent === undefined) return Math.abs(value) > Number.MAX_SAFE_INTEGER || (Number.isInteger(value) && /\.\d*[1-9]/.test(mantissa));
  return Number.isInteger(value) && mantissa.replaceAll(/[-.]/g, '').replaceAll(/^0+|0+$/g, '').length > 17;
}

function shown(count: number): string {
  return count.toLocaleString('en-GB');
}

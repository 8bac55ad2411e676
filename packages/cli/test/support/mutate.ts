/** Numbers from 0 up to 1, the same for the same seed. */
export type Chance = () => number;

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

export const upTo = (chance: Chance, most: number): number => Math.floor(chance() * most);

export function oneOf<T>(chance: Chance, some: readonly T[]): T {
  const one = some[upTo(chance, some.length)];
  if (one === undefined) throw new RangeError('nothing to choose from');
  return one;
}

/** JSON as text that need not be JSON: what stands for a value is written as it is. */
interface Raw { readonly raw: string }
export type Tree = string | number | boolean | null | Raw | Tree[] | Map<string, Tree>;

export function treeOf(value: unknown): Tree {
  if (Array.isArray(value)) return value.map(treeOf);
  if (typeof value === 'object' && value !== null) return new Map(Object.entries(value).map(([key, inner]) => [key, treeOf(inner)]));
  return value as Tree;
}

/** At the end of a name that is there already. */
const twice = '\u0001twice';

/** Writes a tree; names in it need not differ, where they end in a mark that is left out. */
export function textOf(tree: Tree): string {
  if (tree instanceof Map) return `{${[...tree].map(([key, value]) => `${JSON.stringify(key.endsWith(twice) ? key.slice(0, -twice.length) : key)}:${textOf(value)}`).join(',')}}`;
  if (Array.isArray(tree)) return `[${tree.map(textOf).join(',')}]`;
  return typeof tree === 'object' && tree !== null ? tree.raw : JSON.stringify(tree);
}

const nastyKeys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '', ' ', 'pr1 ', 'PR1', 'p\u200br1', 'rаters', 'null', '0', '-1', 'a/b', 'a~b', '\u202eid', 'k'.repeat(1100)];
const nastyTexts = ['', ' ', '\u200b', '\u00a0', 'x\u202ey', '\u0000', '\u001b[31m', '\ufeff', 'a\nb', '3', '3,5', 'NaN', 'null', 'true', '2026-02-30', '01/02/2026', '2024-02-29', '2026-13-01', '0000-01-01', '2026-3-2', '2026-03-02T00:00:00Z',
  '=1+1', '<script>', '${x}', 'notmyrole', 'notSeen', 'preferNotToSay', 'notMyRole', 'needToKnowMore', 'toDevelop', 'done', '1.0.0', '01.0.0', '9.9.9', 'Ångström', 'A\u030angstr\u00f6m', '👩‍👩‍👧', 'x'.repeat(201), 'y'.repeat(4001), 'z'.repeat(4000)];
const rawValues = ['0', '-0', '1', '2', '3', '4', '5', '6', '-1', '2.5', '3.0', '30e-1', '0.3e1', '3.0000000000000000000001', '1e999', '-1e999', '1e-999', '0e5', '9007199254740993', '9007199254740991', '12345678901234567890', '03', '+3', '.5', '5.', 'NaN', 'Infinity', 'undefined',
  'null', 'true', 'false', '{}', '[]', '[3]', '{"level":3}', '"\\ud800"', '"\\udc00\\ud800"', '"\\u0033"', '"\\x41"', '{"notMyRole":""}', '{"notMyRole":"so","notSeen":"so"}', '{"notSeen":"so"}', '{"notMyRole":3}', '{"__proto__":3}', '{"notMyRole":"so","notMyRole":"so"}', '{"preferNotToSay":" x "}', "'3'", '"', '{', ']'];

interface Place { readonly get: () => Tree; readonly set: (value: Tree) => void; readonly holder: Tree; readonly key: string | number }

function placesIn(tree: Tree): readonly Place[] {
  const inner = (holder: Tree): readonly Place[] => {
    const entries: Place[] = holder instanceof Map
      ? [...holder].map(([key, value]) => ({ holder, key, get: () => value, set: (next) => { holder.set(key, next); } }))
      : Array.isArray(holder) ? holder.map((value, key) => ({ holder, key, get: () => value, set: (next) => { holder[key] = next; } })) : [];
    return entries.flatMap((place) => [place, ...inner(place.get())]);
  };
  return inner(tree);
}

/** Changes one thing of what a document holds; names come from `ids` as well. */
export function bend(tree: Tree, chance: Chance, ids: readonly string[]): void {
  const places = placesIn(tree);
  if (places.length === 0) return;
  // Outer places are few and inner ones many; both matter.
  const outer = places.filter(({ holder }) => holder === tree);
  const { holder, key, get, set } = oneOf(chance, chance() < 0.4 && outer.length > 0 ? outer : places);
  const nameless = (): string => (chance() < 0.5 ? oneOf(chance, ids) : oneOf(chance, nastyKeys));
  switch (upTo(chance, 10)) {
    case 0: case 1: set({ raw: oneOf(chance, rawValues) }); break;
    case 2: set(oneOf(chance, nastyTexts)); break;
    case 3: if (holder instanceof Map) holder.delete(String(key)); else if (Array.isArray(holder)) holder.splice(Number(key), 1); break;
    case 4: if (holder instanceof Map) { const value = get(); holder.delete(String(key)); holder.set(nameless(), value); } break;
    case 5: if (holder instanceof Map) holder.set(nameless(), copyOf(get())); break;
    case 6: if (holder instanceof Map) holder.set(`${key}${twice}`, chance() < 0.5 ? copyOf(get()) : { raw: '1' }); else if (Array.isArray(holder)) holder.push(copyOf(get())); break;
    case 7: { const other = oneOf(chance, places); const [a, b] = [get(), other.get()]; if (isApart(a, b)) { set(b); other.set(a); } break; }
    case 8: set(oneOf(chance, ids)); break;
    default: set({ raw: chance() < 0.5 ? '['.repeat(1 + upTo(chance, 90)) : `${'{"a":'.repeat(70)}1${'}'.repeat(70)}` });
  }
}

/** A copy that shares nothing: what is in two places could come to hold itself. */
function copyOf(tree: Tree): Tree {
  if (tree instanceof Map) return new Map([...tree].map(([key, value]) => [key, copyOf(value)]));
  return Array.isArray(tree) ? tree.map(copyOf) : tree;
}

/** Neither is within the other: what holds itself cannot be written. */
function isApart(a: Tree, b: Tree): boolean {
  const holds = (outer: Tree, inner: Tree): boolean => outer === inner || placesIn(outer).some((place) => place.get() === inner);
  return typeof a !== 'object' || typeof b !== 'object' || !(holds(a, b) || holds(b, a));
}

/** Changes how a document is written, byte by byte; never into two lines. */
export function spoil(text: string, chance: Chance): Buffer {
  const bytes = Buffer.from(text);
  const at = upTo(chance, bytes.length);
  switch (upTo(chance, 9)) {
    case 0: return bytes.subarray(0, Math.max(1, at));
    case 1: bytes[at] = (bytes[at] ?? 0) ^ (1 << upTo(chance, 8)); return onOneLine(bytes);
    case 2: bytes[at] = upTo(chance, 256); return onOneLine(bytes);
    case 3: return Buffer.concat([bytes.subarray(0, at), Buffer.from(oneOf(chance, ['\0', '\u0007', '\u001b', '\u202e', '\u200b', '\ufeff', '\u2028', '\u00a0', ',', '}', '"', '\\', '//x', '\t', ' '])), bytes.subarray(at)]);
    case 4: return Buffer.concat([bytes, Buffer.from(oneOf(chance, [',', ' {}', ' // so', '\0', '}', ' ', '\t', '\u00a0']))]);
    case 5: return Buffer.from(text.replaceAll(',', ' ,\t').replaceAll(':', ' : '));
    case 6: return Buffer.from(text.replace(/"([a-z])/, (_, letter: string) => `"\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`));
    case 7: return Buffer.concat([bytes.subarray(0, at), Buffer.from(oneOf(chance, [[0xff], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf5], [0xe2, 0x82]])), bytes.subarray(at)]);
    default: { const to = at + upTo(chance, 40); return Buffer.concat([bytes.subarray(0, to), bytes.subarray(at)]); }
  }
}

function onOneLine(bytes: Buffer): Buffer {
  return Buffer.from(bytes.map((byte) => (byte === 0x0a || byte === 0x0d ? 0x0b : byte)));
}

import { stepsOf } from './json-pointer.ts';
import { placesIn } from './text-place.ts';
import type { TextPlace } from './text-place.ts';

/**
 * Where a JSON pointer leads in the text it was read from: to the value there, or to its key.
 *
 * What is missing is placed where it would have to be: at the nearest thing that holds it. Nothing is kept for this beforehand,
 * so a document with nothing wrong pays nothing; what an object or a list holds is looked up once, so a flood of findings costs one pass.
 */
export type PositionOf = (pointer: string, of?: 'value' | 'key') => TextPlace;

/** The places of everything in a text that is already known to be JSON. */
export function positionsIn(text: string, firstLine = 1): PositionOf {
  const placeOf = placesIn(text, firstLine);
  const inside = new Map<number, Inside>();
  const insideOf = (container: number): Inside => {
    const before = inside.get(container);
    if (before !== undefined) return before;
    const now = text[container] === '{' ? membersIn(text, container) : text[container] === '[' ? entriesIn(text, container) : none;
    inside.set(container, now);
    return now;
  };
  return (pointer, of = 'value') => {
    const root = afterSpace(text, 0);
    let found: Offsets = { key: root, value: root };
    for (const step of stepsOf(pointer)) {
      const inner = insideOf(found.value).get(step);
      if (inner === undefined) break;
      found = inner;
    }
    return placeOf(found[of]);
  };
}

interface Offsets { readonly key: number; readonly value: number }

/** What an object or a list holds, by key or by index. */
type Inside = ReadonlyMap<string, Offsets>;

const none: Inside = new Map();

/** Of a key that is given twice, the first. */
function membersIn(text: string, object: number): Inside {
  const members = new Map<string, Offsets>();
  let at = afterSpace(text, object + 1);
  while (text[at] === '"') {
    const end = afterString(text, at);
    const value = afterSpace(text, afterSpace(text, end) + 1);
    const key = JSON.parse(text.slice(at, end)) as string;
    if (!members.has(key)) members.set(key, { key: at, value });
    at = afterSpace(text, afterSpace(text, afterValue(text, value)) + 1);
  }
  return members;
}

function entriesIn(text: string, array: number): Inside {
  const entries = new Map<string, Offsets>();
  let at = afterSpace(text, array + 1);
  while (text[at] !== ']' && at < text.length) {
    entries.set(String(entries.size), { key: at, value: at });
    const end = afterSpace(text, afterValue(text, at));
    if (text[end] !== ',') break;
    at = afterSpace(text, end + 1);
  }
  return entries;
}

function afterSpace(text: string, at: number): number {
  while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at++;
  return at;
}

function afterString(text: string, quote: number): number {
  for (let end = text.indexOf('"', quote + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return end + 1;
  }
  return text.length;
}

function afterValue(text: string, at: number): number {
  let depth = 0;
  do {
    const first = text[at];
    if (first === '"') at = afterString(text, at);
    else {
      if (first === '{' || first === '[') depth++;
      if (first === '}' || first === ']') depth--;
      at++;
    }
  } while (at < text.length && (depth > 0 || !' \t\n\r,]}'.includes(text.charAt(at))));
  return at;
}

import type { Finding } from '../errors/finding.ts';
import { atMost, mostFindings } from './at-most.ts';
import { isForbiddenKey } from './forbidden-keys.ts';
import { pointerOf } from './json-pointer.ts';
import { isPlainObject, loneSurrogate } from './plain.ts';

const deepest = 64;

/**
 * What keeps a value from being JSON of the kind `parseJson` gives. Schemas come after it: they can run out of stack on what is deep
 * or circular, and take inherited properties for given ones.
 */
export function plainDataFindings(value: unknown): readonly Finding[] {
  const found: Finding[] = [];
  visit(value, [], found);
  return atMost(found);
}

function visit(value: unknown, path: (string | number)[], found: Finding[]): void {
  if (found.length > mostFindings) return;
  const refuse = (code: string, message: string): void => { found.push({ code, path: pointerOf(path), message }); };
  if (typeof value === 'string') {
    if (loneSurrogate.test(value)) refuse('E_TEXT_INVALID', 'this text holds half a character (a lone surrogate)');
  } else if (typeof value === 'number') {
    if (!Number.isFinite(value)) refuse('E_NUMBER_RANGE', 'this is not a number that JSON can hold');
  } else if (typeof value === 'object' && value !== null) {
    if (path.length >= deepest) refuse('E_DEPTH', `objects and lists go at most ${deepest} deep`);
    else if (Array.isArray(value)) visitEntries(value, path, found);
    else if (isPlainObject(value)) visitKeys(value, path, found, refuse);
    else refuse('E_TYPE', 'this is not plain data');
  } else if (value !== null && typeof value !== 'boolean') {
    refuse('E_TYPE', value === undefined ? 'undefined is not JSON; leave the key out' : 'this is not plain data');
  }
}

function visitEntries(array: readonly unknown[], path: (string | number)[], found: Finding[]): void {
  // By index, so that a hole is seen: it is undefined.
  for (let i = 0; i < array.length; i++) within(array[i], i, path, found);
}

function visitKeys(object: Readonly<Record<string, unknown>>, path: (string | number)[], found: Finding[], refuse: (code: string, message: string) => void): void {
  for (const key of Object.keys(object)) {
    if (isForbiddenKey(key)) {
      path.push(key);
      refuse('E_KEY_FORBIDDEN', 'this key means something to JavaScript itself and is never taken from a document');
      path.pop();
    } else {
      within(object[key], key, path, found);
    }
  }
}

function within(value: unknown, step: string | number, path: (string | number)[], found: Finding[]): void {
  path.push(step);
  visit(value, path, found);
  path.pop();
}

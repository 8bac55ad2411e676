import { AssessmentError } from '../errors/errors.ts';
import { pointerOf } from './json-pointer.ts';
import { isPlainObject, loneSurrogate } from './plain.ts';

/** Deeper than anything of ours; a value that refers to itself ends here instead of never. */
const deepest = 1000;

/**
 * The one JSON text of a value (RFC 8785): keys sorted by UTF-16, no spaces, numbers as JavaScript writes them, `-0` as `0`.
 *
 * It refuses what JSON would quietly change or drop: `undefined`, `NaN`, dates, maps, class instances, half characters.
 *
 * @example canonicalJson({ b: [1, 2.50], a: 'é' }); // '{"a":"é","b":[1,2.5]}'
 * @throws {AssessmentError} `E_CANONICAL`, with the place.
 */
export function canonicalJson(value: unknown): string {
  return write(value, []);
}

function write(value: unknown, path: (string | number)[]): string {
  switch (typeof value) {
    case 'string': return writeString(value, path);
    case 'boolean': return value ? 'true' : 'false';
    case 'number':
      if (!Number.isFinite(value)) refuse(path, 'a number that JSON cannot hold');
      return String(value);
    case 'object':
      if (value === null) return 'null';
      if (path.length >= deepest) refuse([], 'it goes too deep, or refers to itself');
      if (Array.isArray(value)) return writeArray(value, path);
      if (isPlainObject(value)) return writeObject(value, path);
      return refuse(path, 'an object that is not plain data, such as a date or a map');
    default: return refuse(path, `${typeof value} is not JSON`);
  }
}

function writeArray(values: readonly unknown[], path: (string | number)[]): string {
  let text = '[';
  for (let i = 0; i < values.length; i++) {
    path.push(i);
    text += (i === 0 ? '' : ',') + write(values[i], path);
    path.pop();
  }
  return `${text}]`;
}

function writeObject(object: Readonly<Record<string, unknown>>, path: (string | number)[]): string {
  if (Object.getOwnPropertySymbols(object).length > 0) refuse(path, 'a key that is a symbol is not JSON');
  let text = '{';
  for (const key of Object.keys(object).sort()) {
    // Before the step is taken: a pointer that holds half a character could not be shown.
    text += `${text === '{' ? '' : ','}${writeString(key, path)}:`;
    path.push(key);
    text += write(object[key], path);
    path.pop();
  }
  return `${text}}`;
}

/** Letters and signs that are written as they are. */
const plain = /^[ !#-[\]-~]*$/;

function writeString(text: string, path: readonly (string | number)[]): string {
  if (plain.test(text)) return `"${text}"`;
  if (loneSurrogate.test(text)) refuse(path, 'half a character (a lone surrogate) cannot be written as UTF-8');
  return JSON.stringify(text);
}

function refuse(path: readonly (string | number)[], message: string): never {
  throw new AssessmentError('E_CANONICAL', 'This value has no canonical JSON:', [{ code: 'E_CANONICAL', path: pointerOf(path), message }]);
}

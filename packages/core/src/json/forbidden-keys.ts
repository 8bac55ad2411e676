// Every name an object answers to without having been given it. Listed rather than asked of `Object.prototype`, which a page may have
// changed, and so that a document is judged the same everywhere.
const forbidden: ReadonlySet<string> = new Set([
  '__proto__', 'prototype', 'constructor', '__defineGetter__', '__defineSetter__', '__lookupGetter__', '__lookupSetter__',
  'hasOwnProperty', 'isPrototypeOf', 'propertyIsEnumerable', 'toLocaleString', 'toString', 'valueOf',
]);

/** Whether a key is never taken from a document, because reading or writing it can reach JavaScript's own machinery. */
export function isForbiddenKey(key: string): boolean {
  return forbidden.has(key);
}

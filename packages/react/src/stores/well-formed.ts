/** The same data, with a mark in place of each half of a character: a half cannot be written as UTF-8, nor sealed. */
export function wellFormed<T>(value: T): T;
export function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
  if (Array.isArray(value)) return value.map((each: unknown) => wellFormed(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]: [string, unknown]) => [key, wellFormed(each)]));
}

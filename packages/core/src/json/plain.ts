/** Half of a character beyond the first 65,536, standing without its other half. */
export const loneSurrogate = /\p{Surrogate}/u;

/** Whether something is an object made of data alone: written as a literal, or with no prototype. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // An object of another window or realm has that realm's Object.prototype, whose own prototype is null.
  return prototype === null || (typeof prototype === 'object' && Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'hasOwnProperty'));
}

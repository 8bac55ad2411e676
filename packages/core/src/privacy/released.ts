import { PrivacyError } from '../errors/errors.ts';
import { rules } from './rules.ts';

declare const brand: unique symbol;

/**
 * Something that has passed a release, and nothing else: only this room makes it. Formats take nothing but this, so that what was not
 * released cannot be printed, by a program in TypeScript at compile time and by any other when it runs (`assertReleased`).
 */
export type Released<T> = T & { readonly [brand]: true };

/** Kept here, out of reach: a field on the object could be copied onto another, or written by hand. */
const passed = new WeakSet<object>();

/**
 * Marks something as released, and freezes it through and through, so that nothing can be written into it afterwards.
 * Only for this room; others carry the mark over with `derive`.
 */
export function markReleased<T extends object>(figures: T): Released<T> {
  passed.add(frozen(figures));
  return figures as Released<T>;
}

/**
 * Whether this very object came out of a release. A copy did not, and neither did what was read from a file.
 *
 * @example
 * isReleased({ people: 40, questions: [] }) // → false
 */
export function isReleased<T>(figures: T): figures is Released<T> {
  return typeof figures === 'object' && figures !== null && passed.has(figures);
}

/**
 * Stands at the door of every format.
 *
 * @throws PrivacyError `unreleased`, for anything that did not come out of a release
 */
export function assertReleased<T>(figures: T): asserts figures is Released<T> {
  if (!isReleased(figures)) throw new PrivacyError('unreleased', rules.unreleased.says);
}

function frozen<T extends object>(value: T): T {
  if (!Object.isFrozen(value)) Object.freeze(value);
  for (const part of Object.values(value) as readonly unknown[]) if (typeof part === 'object' && part !== null && !Object.isFrozen(part)) frozen(part);
  return value;
}

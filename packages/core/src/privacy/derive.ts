import { assertReleased, markReleased, type Released } from './released.ts';

/**
 * Makes one thing that may be shown out of another: what follows from released figures alone tells no more than they do.
 *
 * Not published: a function could take in what was never released. Whoever calls it inside the core passes one that stands in a file of its
 * own and takes nothing but the released figures and what is public anyway, such as the framework.
 *
 * @throws PrivacyError `unreleased`
 */
export function derive<From extends object, To extends object>(released: Released<From>, make: (figures: From) => To): Released<To> {
  assertReleased(released);
  return markReleased(make(released));
}

import { hashOf } from '../json/hash.ts';
import type { Framework } from './framework.ts';

const known = new WeakMap<Framework, string>();

/** The framework that one in another language was made from. */
const originals = new WeakMap<Framework, Framework>();

/** Says that a framework asks what another asks, in another language: their hashes are one. */
export function sameContentAs(localised: Framework, original: Framework): void {
  originals.set(localised, original);
}

/** The hash of a framework's content: `sha256:<hex>` of its canonical JSON, translations left out, worked out once. In another language it is the same. */
export function frameworkHashOf(framework: Framework): string {
  const before = known.get(framework);
  if (before !== undefined) return before;
  const original = originals.get(framework);
  if (original !== undefined) return frameworkHashOf(original);
  // A translation that is added or reviewed does not change what was asked.
  const { translations: _translations, ...content } = framework;
  const hash = hashOf(content);
  known.set(framework, hash);
  return hash;
}

/** Says what a framework's hash is, where it was worked out before: a program that is built with it need not do that again. */
export function withKnownHash(framework: Framework, hash: string): Framework {
  known.set(framework, hash);
  return framework;
}

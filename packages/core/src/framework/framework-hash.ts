import { hashOf } from '../json/hash.ts';
import type { Framework } from './framework.ts';

const known = new WeakMap<Framework, string>();

/** The hash of a framework's content: `sha256:<hex>` of its canonical JSON, translations left out, worked out once. */
export function frameworkHashOf(framework: Framework): string {
  const before = known.get(framework);
  if (before !== undefined) return before;
  // A translation that is added or reviewed does not change what was asked.
  const { translations: _translations, ...content } = framework;
  const hash = hashOf(content);
  known.set(framework, hash);
  return hash;
}

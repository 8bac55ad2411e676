import type { Framework } from '../framework/framework.ts';
import { frameworkHashOf } from '../framework/framework-hash.ts';
import type { Manifest } from './manifest.ts';

/** Which framework was used, to the letter. */
export function frameworkUsed(framework: Framework): Omit<Manifest['frameworks'][number], 'sheets'> {
  return { id: framework.id, version: framework.version, hash: frameworkHashOf(framework) };
}

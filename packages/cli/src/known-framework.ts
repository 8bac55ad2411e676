import type { Framework } from '@guildhall/core';
import { nearest } from '@guildhall/core/json';
import { ended } from './exit.ts';
import { frameworkCalled, knownFrameworks, type Brought } from './frameworks/known-frameworks.ts';

/**
 * The framework that `ID` or `ID@VERSION` names; without a version, the newest.
 *
 * @param file the file that names it, where it was not typed.
 * @throws {Ended} `E_UNKNOWN_FRAMEWORK` (exit 1), `E_VERSION` (exit 5).
 */
export function knownFramework(known: Brought, name: string, file?: string): Framework {
  const [id = '', version] = name.split('@', 2);
  const framework = frameworkCalled(known, id, version);
  if (framework) return framework;
  const place = file === undefined ? {} : { file };
  const all = knownFrameworks(known);
  const ids = [...new Set(all.map((each) => each.id))];
  const versions = all.filter((each) => each.id === id).map((each) => each.version);
  if (versions.length > 0) throw ended('E_VERSION', `this version of ${id} is not known here`, { ...place, hint: `known: ${versions.join(', ')}` });
  const meant = nearest(id, ids);
  throw ended('E_UNKNOWN_FRAMEWORK', 'no framework of that name is known here', { ...place, hint: meant === undefined ? `known: ${ids.join(', ')}` : `did you mean "${meant}"?` });
}

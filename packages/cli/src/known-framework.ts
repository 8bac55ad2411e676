import type { Framework } from '@guildhall/core';
import { frameworkById, frameworks } from '@guildhall/core/frameworks';
import { nearest } from '@guildhall/core/json';
import { ended } from './exit.ts';

/**
 * The framework that `ID` or `ID@VERSION` names; without a version, the newest.
 *
 * @param file the file that names it, where it was not typed.
 * @throws {Ended} `E_UNKNOWN_FRAMEWORK` (exit 1), `E_VERSION` (exit 5).
 */
export function knownFramework(name: string, file?: string): Framework {
  const [id = '', version] = name.split('@', 2);
  const framework = frameworkById(id, version);
  if (framework) return framework;
  const place = file === undefined ? {} : { file };
  const ids = [...new Set(frameworks.map((known) => known.id))];
  const versions = frameworks.filter((known) => known.id === id).map((known) => known.version);
  if (versions.length > 0) throw ended('E_VERSION', `this version of ${id} is not known here`, { ...place, hint: `known: ${versions.join(', ')}` });
  const meant = nearest(id, ids);
  throw ended('E_UNKNOWN_FRAMEWORK', 'no framework of that name is known here', { ...place, hint: meant === undefined ? `known: ${ids.join(', ')}` : `did you mean "${meant}"?` });
}

import type { Finding } from '../errors/finding.ts';
import { pointerOf } from '../json/json-pointer.ts';

/** What a schema complains of, as far as it is read here; a subset of zod's issue. */
interface Misfit { readonly path: readonly PropertyKey[]; readonly message: string; readonly keys?: readonly string[] }

/**
 * Where something is not what an attempt takes. Programs write attempts, and people write frameworks and sheets: those are told what
 * would be right as well, which every page that runs an attempt would have to carry.
 */
export function misfits(issues: readonly Misfit[]): readonly Finding[] {
  return issues.slice(0, 100).map(({ path, message, keys }) => ({
    code: 'E_SHAPE',
    path: pointerOf(path.map(String)),
    message: keys === undefined ? (message.startsWith('Invalid input') ? 'this is missing, or not of the kind that belongs here' : message) : `not known here: ${keys.map((key) => JSON.stringify(key.slice(0, 40))).join(', ')}`,
  }));
}

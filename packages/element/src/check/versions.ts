import { versionsName } from './checked.ts';
import type { Outcome } from './outcome.ts';

/** @param ran the version of each script of ours that ran. Several of one version are well: each brings questions of its own. */
export function judgeVersions(ran: readonly string[]): readonly Outcome[] {
  const versions = [...new Set(ran)];
  return versions.length < 2 ? [] : [{ state: 'limited', found: 'twice', list: versions }];
}

export function versionsHere(): readonly string[] {
  const ran: unknown = Reflect.get(globalThis, versionsName);
  return Array.isArray(ran) ? ran.map(String) : [];
}

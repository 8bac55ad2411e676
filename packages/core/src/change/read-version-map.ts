import type { Finding } from '../errors/finding.ts';
import { findingsOf } from '../json/findings-of.ts';
import type { PositionOf } from '../json/json-place.ts';
import { located } from '../json/located.ts';
import { plainDataFindings } from '../json/plain-data.ts';
import { versionMapSchema } from './schema.ts';
import type { VersionMap } from './version-map.ts';

/** A version map, or everything that is wrong with its form. */
export type ReadVersionMap =
  | { readonly ok: true; readonly map: VersionMap }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Reads a version map from a file. Whether it fits the two versions is settled where it is used, or by `versionMapFindings`.
 *
 * @param value parsed JSON; from text, by `parseJson`.
 * @example readVersionMap({ framework: 'village-green', from: '1.0.0', to: '1.1.0', items: { li1: null } });
 * // { ok: false, findings: [{ code: 'E_MISSING', path: '/why', message: 'this is missing; give a text' }] }
 */
export function readVersionMap(value: unknown, positionOf?: PositionOf): ReadVersionMap {
  const unplain = plainDataFindings(value);
  if (unplain.length > 0) return { ok: false, findings: located(unplain, positionOf) };
  const parsed = versionMapSchema.safeParse(value);
  if (!parsed.success) return { ok: false, findings: located(findingsOf(parsed.error.issues, value, ['framework', 'from', 'to', 'items', 'why']), positionOf) };
  return { ok: true, map: parsed.data };
}

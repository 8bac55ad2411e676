import type { Finding } from '../errors/finding.ts';
import { findingsOf } from '../json/findings-of.ts';
import type { PositionOf } from '../json/json-place.ts';
import { located } from '../json/located.ts';
import { plainDataFindings } from '../json/plain-data.ts';
import type { Norms } from './norms.ts';
import { normsSchema } from './schema.ts';

/** Norms, or everything that is wrong with them. */
export type ReadNorms =
  | { readonly ok: true; readonly norms: Norms }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Reads norms from a file: ours, or figures from a manual or a study, written down by hand.
 *
 * @param value parsed JSON; from text, by `parseJson`.
 * @example
 * readNorms({
 *   format: 'guildhall/norms@1', framework: { id: 'village-green', version: '1.1.0' }, competencies: { listening: { sd: 0.6, reliability: 1 } },
 * }); // { ok: false, findings: [{ code: 'E_RANGE', path: '/competencies/listening/reliability', message: 'a reliability is below 1' }] }
 */
export function readNorms(value: unknown, positionOf?: PositionOf): ReadNorms {
  const unplain = plainDataFindings(value);
  if (unplain.length > 0) return { ok: false, findings: located(unplain, positionOf) };
  const parsed = normsSchema.safeParse(value);
  if (!parsed.success) {
    return { ok: false, findings: located(findingsOf(parsed.error.issues, value, ['format', 'framework', 'competencies', 'without', 'sd', 'reliability']), positionOf) };
  }
  return { ok: true, norms: parsed.data };
}

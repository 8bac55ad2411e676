import { misfits } from '../attempt/misfits.ts';
import type { Finding } from '../errors/finding.ts';
import { frameworkHashOf } from '../framework/framework-hash.ts';
import type { Framework } from '../framework/framework.ts';
import { whyNotKnown } from '../framework/version.ts';
import { hashOf } from '../json/hash.ts';
import { isPlainObject } from '../json/plain.ts';
import { plainDataFindings } from '../json/plain-data.ts';
import type { GroupRecord } from './group-record.ts';
import { groupRecordSchema } from './schema.ts';
import { planFindings, type SessionPlan } from './session-plan.ts';

export type ReadGroupRecord =
  | { readonly ok: true; readonly record: GroupRecord; readonly plan: SessionPlan }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Checks that something stored is a whole and undamaged session, of questions that are known here. Whether it could have happened is found
 * out by letting it happen again.
 */
export function readGroupRecord(frameworks: readonly Framework[], stored: unknown): ReadGroupRecord {
  const refused = (code: string, path: string, message: string): ReadGroupRecord => ({ ok: false, findings: [{ code, path, message }] });
  const unplain = plainDataFindings(stored);
  if (unplain.length > 0) return { ok: false, findings: unplain };
  const said = isPlainObject(stored) ? stored['format'] : undefined;
  const [, number] = typeof said === 'string' ? /^guildhall\/group-session@(\d{1,9})$/.exec(said) ?? [] : [];
  if (!isPlainObject(stored) || number === undefined) {
    return refused('E_FORMAT', '/format', 'this is not a saved session: its "format" would be "guildhall/group-session@1"');
  }
  if (Number(number) > 1) return refused('E_NEWER', '/format', `this was saved by a newer program, in format ${Number(number)}; this one reads format 1`);
  const { seal, ...unsealed } = stored;
  if (seal !== hashOf(unsealed)) return refused('E_DAMAGED', '/seal', 'this is damaged, or was changed: its seal does not match what it holds');
  const parsed = groupRecordSchema.safeParse(stored);
  if (!parsed.success) return { ok: false, findings: misfits(parsed.error.issues) };
  const { framework: { id, version, hash }, body } = parsed.data;
  const versions = frameworks.filter((framework) => framework.id === id);
  if (versions.length === 0) return refused('E_UNKNOWN_FRAMEWORK', '/framework/id', 'no question set of that name is known here');
  const framework = versions.find((candidate) => candidate.version === version);
  if (framework === undefined) {
    return whyNotKnown(versions, { id, version }) === 'E_NEWER'
      ? refused('E_NEWER', '/framework/version', `this was made with version ${version} of the question set, which is newer than those here`)
      : refused('E_VERSION', '/framework/version', 'this version of the question set is not known here');
  }
  if (hash !== frameworkHashOf(framework)) return refused('E_CONTENT_OTHER', '/framework/hash', 'the content of that version was different when this was made');
  const plan = { framework, competencies: body.competencies, tag: body.tag };
  const wrong = planFindings(plan).map((finding) => ({ ...finding, path: `/body${finding.path}` }));
  return wrong.length > 0 ? { ok: false, findings: wrong } : { ok: true, record: parsed.data, plan };
}

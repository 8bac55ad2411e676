import { AssessmentError } from '../errors/errors.ts';
import { canonicalJson } from '../json/canonical-json.ts';
import { parseJson } from '../json/parse-json.ts';
import { isPlainObject } from '../json/plain.ts';
import { grouped } from './crockford.ts';
import { readHandInCode, type ReadHandIn } from './hand-in-code.ts';
import type { SessionPlan } from './session-plan.ts';

const format = 'guildhall/hand-in@1';
const noFile = refused('E_FILE', 'this is not a file to hand in with, or it is damaged');

/**
 * A file to hand in with. It holds the code and nothing more: neither a name nor a date.
 *
 * @example toHandInFile(plan, code); // '{"code":"XXXX-XXXX-XXXX","format":"guildhall/hand-in@1"}'
 *
 * @throws {AssessmentError} `E_CODE` for what is no code of this session.
 */
export function toHandInFile(plan: SessionPlan, code: string): string {
  const read = readHandInCode(plan, code);
  if (!read.ok) throw new AssessmentError('E_CODE', 'This is no code of this session:', read.findings);
  return canonicalJson({ format, code: grouped(read.handedIn.id) });
}

/** Reads a file to hand in with. Nobody types it, so it must be exactly as it was written: anything else is damage. */
export function readHandInFile(plan: SessionPlan, text: string): ReadHandIn {
  const parsed = parseJson(text, { size: 10_000 });
  if (!parsed.ok) return noFile;
  const { value } = parsed;
  const said = isPlainObject(value) ? value['format'] : undefined;
  const [, number] = typeof said === 'string' ? /^guildhall\/hand-in@(\d{1,9})$/.exec(said) ?? [] : [];
  if (Number(number) > 1) return refused('E_NEWER', 'this was made by a newer program');
  const code = isPlainObject(value) ? value['code'] : undefined;
  if (typeof code !== 'string' || said !== format || text.trim() !== canonicalJson({ format, code })) return noFile;
  const read = readHandInCode(plan, code);
  return read.ok && code !== grouped(read.handedIn.id) ? noFile : read;
}

function refused(code: string, message: string): ReadHandIn {
  return { ok: false, findings: [{ code, path: '', message }] };
}

import { AssessmentError } from '../errors/errors.ts';
import type { Finding } from '../errors/finding.ts';
import { frameworkHashOf } from '../framework/framework-hash.ts';
import type { Framework } from '../framework/framework.ts';
import { checkedByOne, checkedByTwo, withOneCheck } from './check-symbols.ts';
import { numberOf, plainCode, spelt, symbolsIn, symbolsOf } from './crockford.ts';
import { competenciesOffered, planFindings, tags, type SessionPlan } from './session-plan.ts';

/** Symbols that say something; one more checks them. */
const symbols = 6;
/** What is left of them for set and competencies. */
const room = 32 ** symbols / tags;
/** A hand-in code has so many. */
const handInLength = 12;

/** A plan, or everything that keeps a text from being the code of one. */
export type ReadSessionCode = { readonly ok: true; readonly plan: SessionPlan } | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * What people type to join: which question set, which skills of it, and the tag. Seven letters and digits, of which one checks the others.
 *
 * The set is in it by its content, so that a device with another version of it says so instead of asking other questions.
 *
 * @example grouped(sessionCodeOf({ framework: councillorQuickScan, competencies: ['brokering'], tag: 5 })); // 'XXXX-XXX'
 *
 * @throws {AssessmentError} `E_PLAN` with every finding.
 */
export function sessionCodeOf(plan: SessionPlan): string {
  const findings = planFindings(plan);
  if (findings.length > 0) throw new AssessmentError('E_PLAN', 'A session cannot be about this:', findings);
  const { framework, competencies, tag } = plan;
  const mask = competenciesOffered(framework).reduce((bits, id, i) => (competencies.includes(id) ? bits + 2 ** i : bits), 0);
  const said = tag * room + fingerprintOf(framework) * 2 ** competenciesOffered(framework).length + mask;
  return spelt(withOneCheck(symbolsOf(said, symbols)));
}

/**
 * Reads what somebody typed: case, spaces and hyphens do not matter, O is 0, and I and L are 1.
 *
 * @param frameworks those that may be meant.
 */
export function readSessionCode(frameworks: readonly Framework[], text: string): ReadSessionCode {
  const code = plainCode(text);
  const typed = symbolsIn(code);
  const refused = (code: string, message: string): ReadSessionCode => ({ ok: false, findings: [{ code, path: '', message }] });
  if (typed.length === 0) return refused('E_CODE_NONE', 'there is no code');
  if (typed.includes(-1)) return { ok: false, findings: [letterFinding(typed)] };
  if (typed.length === handInLength && checkedByTwo(typed) === true) return refused('E_CODE_IS_HAND_IN', 'this is a code to hand in with, and not the code of a session');
  const length = lengthFinding(typed.length, symbols + 1);
  if (length !== null) return { ok: false, findings: [length] };
  if (!checkedByOne(typed)) return refused('E_CODE_MISTYPED', 'this code is mistyped: its check does not match');
  const said = numberOf(typed.slice(0, symbols));
  const [tag, rest] = [Math.floor(said / room), said % room];
  const plans = frameworks.flatMap((framework): readonly SessionPlan[] => {
    const offered = competenciesOffered(framework);
    if (offered.length === 0 || Math.floor(rest / 2 ** offered.length) !== fingerprintOf(framework)) return [];
    const plan = { framework, competencies: offered.filter((_, i) => Math.floor(rest / 2 ** i) % 2 === 1), tag };
    return planFindings(plan).length === 0 ? [plan] : [];
  });
  const [plan, another] = plans;
  // Two sets that look alike to a code: neither is guessed at.
  if (plan === undefined || (another !== undefined && frameworkHashOf(another.framework) !== frameworkHashOf(plan.framework))) {
    return refused('E_CODE_UNKNOWN_SET', 'this code is of a question set, or a version of one, that is not known here');
  }
  return { ok: true, plan };
}

/** As much of the hash of a set's content as there is room for beside its competencies. */
function fingerprintOf(framework: Framework): number {
  return Number.parseInt(frameworkHashOf(framework).slice(-12), 16) % Math.floor(room / 2 ** competenciesOffered(framework).length);
}

/** A sign no code uses, and in which group of four it stands, from 0. */
export function letterFinding(typed: readonly number[]): Finding {
  const path = `/${Math.floor(typed.indexOf(-1) / 4)}`;
  return { code: 'E_CODE_LETTER', path, message: 'there is a sign in this code that no code uses', hint: 'codes use digits and capital letters without I, L, O and U' };
}

export function lengthFinding(length: number, right: number): Finding | null {
  if (length === right) return null;
  return length < right
    ? { code: 'E_CODE_SHORT', path: '', message: 'this code is too short', hint: `it has ${right} letters and digits` }
    : { code: 'E_CODE_LONG', path: '', message: 'this code is too long', hint: `it has ${right} letters and digits` };
}

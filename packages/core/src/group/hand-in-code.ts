import type { Answers } from '../attempt/answers.ts';
import { AssessmentError } from '../errors/errors.ts';
import type { Finding } from '../errors/finding.ts';
import { bandsOffered, roomForNonces, roomOfCode, symbolOf } from './band-symbols.ts';
import { bandsIn } from './bands-in.ts';
import { checkedByOne, checkedByTwo, withTwoChecks } from './check-symbols.ts';
import { grouped, numberOf, plainCode, spelt, symbolsIn, symbolsOf } from './crockford.ts';
import type { HandedBand, HandedIn } from './handed-in.ts';
import { letterFinding, lengthFinding } from './session-code.ts';
import { inOrder, planFindings, type SessionPlan } from './session-plan.ts';

/** Symbols that say something; two more check them. */
const symbols = 10;
/** A session code has so many. */
const sessionCodeLength = 7;

/** What was handed in, or everything that keeps a text from being a code of this session. */
export type ReadHandIn = { readonly ok: true; readonly handedIn: HandedIn } | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * What a person hands in: twelve letters and digits in groups of four, which say the session's tag, a band for each of its skills and a
 * number that tells two sheets with the same answers apart. Two of the twelve check the others: any two that are wrong are found.
 *
 * It holds bands and nothing else: no answer to a single question, and never anything about integrity.
 *
 * @param nonce a whole number from 0, drawn by the host at random for each sheet, as large as its chance allows; what is left over is dropped.
 *
 * @example handInCodeOf(plan, answers, 20_260_302); // 'XXXX-XXXX-XXXX'
 *
 * @throws {AssessmentError} `E_PLAN`, and `E_NONCE` for what is no whole number from 0.
 */
export function handInCodeOf(plan: SessionPlan, answers: Answers, nonce: number): string {
  return grouped(handedInOf(plan, answers, nonce).id);
}

/** The same as `handInCodeOf` and `readHandInCode` one after the other, for a sheet that is handed in on the trainer's own device. */
export function handedInOf(plan: SessionPlan, answers: Answers, nonce: number): HandedIn {
  const bands = bandsIn(plan, answers);
  return { id: codeOf(plan, bands, nonce), bands };
}

/** The code of these bands, without its hyphens. */
export function codeOf(plan: SessionPlan, bands: Readonly<Record<string, HandedBand>>, nonce: number): string {
  const findings = planFindings(plan);
  if (findings.length > 0) throw new AssessmentError('E_PLAN', 'A session cannot be about this:', findings);
  if (!Number.isSafeInteger(nonce) || nonce < 0) throw new AssessmentError('E_NONCE', 'A code to hand in with takes a whole number from 0 that tells it from others.');
  const { framework, competencies, tag } = plan;
  const radix = bandsOffered(framework).length + 1;
  const said = inOrder(plan).map((id) => symbolOf(framework, bands[id]));
  if (said.includes(-1)) throw new AssessmentError('E_BAND', 'This holds a choice or a band that is not offered here.');
  const values = said.reduce((value, symbol) => value * radix + symbol, 0);
  const rest = (nonce % roomForNonces(framework, competencies.length)) * radix ** competencies.length + values;
  return spelt(withTwoChecks(symbolsOf(tag * roomOfCode + rest, symbols)));
}

/**
 * Reads what somebody typed or scanned: case, spaces and hyphens do not matter, O is 0, and I and L are 1.
 *
 * A finding says in which group of four to look, where that can be told: `path` is `/0`, `/1` or `/2` then.
 *
 * @example
 * readHandInCode(plan, 'ABCD-EFGH');
 * // { ok: false, findings: [{ code: 'E_CODE_SHORT', path: '', message: 'this code is too short', hint: 'it has 12 letters and digits' }] }
 */
export function readHandInCode(plan: SessionPlan, text: string): ReadHandIn {
  const code = plainCode(text);
  const typed = symbolsIn(code);
  const refused = (code: string, message: string, path = ''): ReadHandIn => ({ ok: false, findings: [{ code, path, message }] });
  if (typed.length === 0) return refused('E_CODE_NONE', 'there is no code');
  if (typed.includes(-1)) return { ok: false, findings: [letterFinding(typed)] };
  if (typed.length === sessionCodeLength && checkedByOne(typed)) {
    return refused('E_CODE_IS_SESSION', 'this is the code of a session, and not one to hand in with');
  }
  const length = lengthFinding(typed.length, symbols + 2);
  if (length !== null) return { ok: false, findings: [length] };
  const checked = checkedByTwo(typed);
  if (checked !== true) {
    return refused('E_CODE_MISTYPED', 'this code is mistyped: its check does not match', checked === false ? '' : `/${Math.floor(checked / 4)}`);
  }
  const said = numberOf(typed.slice(0, symbols));
  if (Math.floor(said / roomOfCode) !== plan.tag) return refused('E_CODE_OTHER_SESSION', 'this code is of another session');
  const bands = bandsSaid(plan, said % roomOfCode);
  if (bands === null) return refused('E_CODE_OTHER_SET', 'this code is of another question set, or of other competencies');
  return { ok: true, handedIn: { id: code, bands } };
}

/** What the number in a code says; `null` where no sheet of this plan has it. */
function bandsSaid(plan: SessionPlan, rest: number): Readonly<Record<string, HandedBand>> | null {
  const { framework, competencies } = plan;
  const offered = bandsOffered(framework);
  const radix = offered.length + 1;
  const all = radix ** competencies.length;
  if (Math.floor(rest / all) >= roomForNonces(framework, competencies.length)) return null;
  let left = rest % all;
  const said = [...inOrder(plan)].reverse().map((id): readonly [string, HandedBand | undefined] => {
    const symbol = left % radix;
    left = Math.floor(left / radix);
    return [id, offered[symbol - 1]];
  });
  return Object.fromEntries(said.reverse().flatMap(([id, band]) => (band === undefined ? [] : [[id, band]])));
}

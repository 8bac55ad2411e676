import type { Answers } from '../attempt/answers.ts';
import type { Finding } from '../errors/finding.ts';
import { fieldNames } from '../framework/field-names.ts';
import type { Framework } from '../framework/framework.ts';
import { atMost } from '../json/at-most.ts';
import { allFindingsOf } from '../json/findings-of.ts';
import type { PositionOf } from '../json/json-place.ts';
import { located } from '../json/located.ts';
import { isPlainObject } from '../json/plain.ts';
import { plainDataFindings } from '../json/plain-data.ts';
import type { AnswerSheet } from './answer-sheet.ts';
import { answersIn } from './answers-in.ts';
import { contentFindings, contentWarnings } from './check-content.ts';
import { frameworkOf } from './framework-of.ts';
import { answerSheetSchema } from './schema.ts';

/** A sheet ready to be scored, or everything that is wrong with it. */
export type ReadSheet =
  | { readonly ok: true; readonly sheet: AnswerSheet; readonly framework: Framework; readonly answers: Answers; readonly warnings: readonly Finding[] }
  | {
    readonly ok: false;
    readonly findings: readonly Finding[];
    /** The framework is known, and this version of it is not: another program may read the sheet. */
    readonly unknownVersion?: boolean;
  };

/**
 * Reads one answer sheet: finds its framework, and checks every name, level and date against it.
 *
 * Nothing is coerced, dropped or guessed, and no message repeats an answer. Warnings never refuse a sheet.
 *
 * @param value parsed JSON; from text, by `parseJson`.
 * @param frameworks those that may be meant, in any order.
 * @param positionOf where things stand in the text, as `parseJson` gives it; findings then carry line and column.
 * @example
 * readSheet({ framework: 'councillor-roles', respondent: 'm-1', answers: { pr1: 6 } }, frameworks);
 * // { ok: false, findings: [{ code: 'E_LEVEL_RANGE', path: '/answers/pr1', message: 'levels here are 1, 2, 3, 4, 5' }] }
 */
export function readSheet(value: unknown, frameworks: readonly Framework[], positionOf?: PositionOf): ReadSheet {
  const unplain = plainDataFindings(value);
  // Nothing else can be asked of what is no data at all, or goes on for ever.
  if (unplain.some(({ code, path }) => code === 'E_DEPTH' || path === '')) return { ok: false, findings: located(unplain, positionOf) };
  const parsed = answerSheetSchema.safeParse(value);
  const told = new Set(unplain.map(({ path }) => path));
  const shape = [...unplain, ...(parsed.success ? [] : allFindingsOf(parsed.error.issues, value, names).filter(({ path }) => !told.has(path)))];
  if (!isPlainObject(value)) return { ok: false, findings: atMost(located(shape, positionOf)) };
  const { framework, findings: identity, warnings } = frameworkOf(value, frameworks);
  const content = [...identity, ...(framework === undefined ? [] : contentFindings(framework, value))];
  const findings = [...shape, ...content.filter(({ path }) => !told.has(path))];
  if (findings.length > 0 || framework === undefined || !parsed.success) {
    const unknownVersion = identity.some(({ code }) => code === 'E_VERSION');
    return { ok: false, findings: atMost(inOrder(located(findings, positionOf))), ...(unknownVersion ? { unknownVersion } : {}) };
  }
  const all = [...warnings, ...contentWarnings(framework, value)];
  return { ok: true, sheet: parsed.data, framework, answers: answersIn(framework, parsed.data), warnings: inOrder(located(all, positionOf)) };
}

const names = fieldNames(answerSheetSchema);

/** In the order of the text, where it is known. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

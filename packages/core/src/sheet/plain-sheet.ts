import type { Answers } from '../attempt/answers.ts';
import type { Framework } from '../framework/framework.ts';
import { isPlainObject } from '../json/plain.ts';
import type { AnswerSheet } from './answer-sheet.ts';
import { answersIn } from './answers-in.ts';
import { contentFindings, contentWarnings } from './check-content.ts';
import { isDay } from './is-day.ts';

/** A sheet of which there is nothing to say. */
export interface PlainSheet { readonly ok: true; readonly sheet: AnswerSheet; readonly framework: Framework; readonly answers: Answers; readonly warnings: readonly [] }

/** Longer texts are read exactly. */
const longest = 1_000_000;

/** Letters and signs that are written without an escape, are seen, and take one unit each. */
const plainText = /^[\t\n\r !-[\]-~\u00a1-\u00ac\u00ae-\u024f\u2013\u2014\u2018-\u201d\u2026\u20ac]*$/;

/**
 * Reads the text of a plain sheet in a small part of the time that `parseJson` and `readSheet` take. What it gives is what they would give;
 * `undefined` says nothing at all: the text has to be read by them.
 *
 * A key given twice, a number that is rounded, `-0` or an escape is gone once `JSON.parse` has read it, so what it gives is written again and must
 * come to the same text but for the spaces between. The rest is checked as `readSheet` checks it, without a schema.
 *
 * @param frameworkOf the framework of this id and version, if there is one.
 * @example readPlainSheet('{"framework":"councillor-roles","version":"1.0.0","respondent":"m-1"}', frameworkById)?.sheet.respondent; // 'm-1'
 */
export function readPlainSheet(text: string, frameworkOf: (id: string, version: string) => Framework | undefined): PlainSheet | undefined {
  if (text.length > longest || !plainText.test(text)) return undefined;
  const value = parsed(text);
  if (!isPlainObject(value) || !isSameText(text, JSON.stringify(value)) || !isOfShape(value)) return undefined;
  const framework = frameworkOf(value.framework, value.version);
  if (framework === undefined || contentFindings(framework, value).length > 0 || contentWarnings(framework, value).length > 0) return undefined;
  return { ok: true, sheet: value, framework, answers: answersIn(framework, value), warnings: [] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether two texts differ in nothing but white space outside of strings. `tight` has none there, and neither has an escape. */
function isSameText(text: string, tight: string): boolean {
  if (text === tight) return true;
  let isInside = false;
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!isInside && (unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09)) continue;
    if (unit !== tight.charCodeAt(at)) return false;
    if (unit === 0x22) isInside = !isInside;
    at += 1;
  }
  return at === tight.length;
}

type IsOfShape = (value: unknown) => boolean;

const isName: IsOfShape = (value) => typeof value === 'string' && value.length <= 200;
const isNumber: IsOfShape = (value) => typeof value === 'number';
/** Of plain text, so that nothing in it is invisible and only spaces are blank. */
const isId: IsOfShape = (value) => typeof value === 'string' && value.length > 0 && value.length <= 200 && !value.startsWith(' ') && !value.endsWith(' ');
const isReason: IsOfShape = (value) => typeof value === 'string' && value.length <= 4000 && value.trim() !== '';

/** An object of names and values, all of this shape. */
function recordOf(isRight: IsOfShape): IsOfShape {
  return (value) => {
    if (!isPlainObject(value)) return false;
    for (const name in value) if (!isName(name) || !isRight(value[name])) return false;
    return true;
  };
}

function listOf(isRight: IsOfShape, most = Infinity): IsOfShape {
  return (value) => Array.isArray(value) && value.length <= most && value.every(isRight);
}

/** An object with all of the first keys, and any of the others, and no more. */
function objectWith(needed: Readonly<Record<string, IsOfShape>>, others: Readonly<Record<string, IsOfShape>> = {}): IsOfShape {
  const rules = new Map(Object.entries({ ...needed, ...others }));
  const names = Object.keys(needed);
  return (value) => {
    if (!isPlainObject(value)) return false;
    for (const name in value) if (rules.get(name)?.(value[name]) !== true) return false;
    return names.every((name) => Object.hasOwn(value, name));
  };
}

const isReasoned = ['notMyRole', 'notSeen', 'needToKnowMore', 'preferNotToSay'].map((none) => objectWith({ [none]: isReason }));
const isAnswers = recordOf((answer) => typeof answer === 'number' || isName(answer) || isReasoned.some((isRight) => isRight(answer)));
const isUnneeded = objectWith({ notNeeded: isReason });
const groups: readonly unknown[] = ['assessor', 'manager', 'fellow-councillors', 'officers', 'community'];

/** As the schema has it, by hand: what comes through here, comes through there. A version is needed, for without one there is a warning. */
const isSheetShape = objectWith({ framework: isName, version: isName, respondent: isId }, {
  council: isId,
  answeredOn: (value) => typeof value === 'string' && isDay(value),
  source: isId,
  facts: recordOf((value) => isName(value) || isNumber(value)),
  answers: isAnswers,
  raters: listOf(objectWith({ id: isId, group: (value) => groups.includes(value), answers: isAnswers }), 500),
  checks: recordOf((value) => value === 'done' || value === 'notNeeded' || isUnneeded(value)),
  scenarios: recordOf(recordOf(isNumber)),
  causes: recordOf(isName),
  discussedFlags: listOf(isName),
});

function isOfShape(value: object): value is AnswerSheet & Readonly<Record<string, unknown>> & { readonly version: string } {
  return isSheetShape(value);
}

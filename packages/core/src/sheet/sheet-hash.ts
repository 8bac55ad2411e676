import type { Framework } from '../framework/framework.ts';
import { hashOf } from '../json/hash.ts';
import type { Hash } from '../json/hash.ts';
import type { AnswerSheet, SheetAnswers, SheetCheck } from './answer-sheet.ts';

/**
 * Tells one sheet from another in a result: the hash of the sheet without integrity ratings and without reasons.
 *
 * Both are left out because a hash of so few possible answers can be guessed back.
 */
export function sheetHash(framework: Framework, sheet: AnswerSheet): Hash {
  const alone = new Set(framework.competencies.filter(({ integrity }) => integrity === 'alone').flatMap(({ indicators }) => indicators.map(({ id }) => id)));
  const { answers, raters, checks } = sheet;
  return hashOf({
    ...sheet,
    ...(answers === undefined ? {} : { answers: bare(answers, alone) }),
    ...(raters === undefined ? {} : { raters: raters.map((rater) => ({ ...rater, answers: bare(rater.answers, alone) })) }),
    ...(checks === undefined ? {} : { checks: Object.fromEntries(Object.entries(checks).map(([id, state]) => [id, checkState(state)])) }),
  });
}

function bare(answers: SheetAnswers, alone: ReadonlySet<string>): SheetAnswers {
  return Object.fromEntries(Object.entries(answers)
    .filter(([id]) => !alone.has(id))
    .map(([id, answer]) => [id, typeof answer === 'object' ? Object.keys(answer)[0] ?? '' : answer]));
}

function checkState(state: SheetCheck): string {
  return typeof state === 'string' ? state : 'notNeeded';
}

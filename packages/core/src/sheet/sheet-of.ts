import type { Answers } from '../attempt/answers.ts';
import type { Response } from '../attempt/events.ts';
import type { Framework } from '../framework/framework.ts';
import type { AnswerSheet, ReasonedNonAnswer, SheetAnswer, SheetAnswers, SheetCheck } from './answer-sheet.ts';

/** What a sheet says beside the answers: whose it is. */
export type SheetIdentity = Pick<AnswerSheet, 'respondent' | 'council' | 'answeredOn' | 'source'>;

/**
 * Writes answers as a sheet that `readSheet` reads back to the same answers.
 *
 * A sheet has no room for notes and for what was written about a prompt: they stay behind, and so does an area that was chosen and
 * in which nothing was answered. It does hold integrity ratings: send it only where the person was told so.
 *
 * @example sheetOf(councillorRoles, answers, { respondent: 'm-1' }); // { framework: 'councillor-roles', version: '1.0.0', respondent: 'm-1', … }
 */
export function sheetOf(framework: Framework, answers: Answers, { respondent, council, answeredOn, source }: SheetIdentity): AnswerSheet {
  return {
    framework: framework.id,
    version: framework.version,
    ...(council === undefined ? {} : { council }),
    respondent,
    ...(answeredOn === undefined ? {} : { answeredOn }),
    ...(source === undefined ? {} : { source }),
    ...filled('facts', answers.facts),
    ...filled('answers', answersOf(answers.responses)),
    ...(answers.raters.length === 0 ? {} : { raters: answers.raters.map(({ id, group, responses }) => ({ id, group, answers: answersOf(responses) })) }),
    ...filled('checks', checksOf(answers.checks)),
    ...filled('scenarios', answers.scenarios),
    ...filled('causes', answers.causes),
    ...(answers.discussedFlags.length === 0 ? {} : { discussedFlags: answers.discussedFlags }),
  };
}

/** A part of the sheet, unless there is nothing in it. */
function filled<K extends keyof AnswerSheet>(key: K, value: NonNullable<AnswerSheet[K]>): Pick<AnswerSheet, K> | object {
  return Object.keys(value).length === 0 ? {} : { [key]: value };
}

function answersOf(responses: Readonly<Record<string, Response>>): SheetAnswers {
  return Object.fromEntries(Object.entries(responses).flatMap(([id, response]) => {
    const answer = answerOf(response);
    return answer === undefined ? [] : [[id, answer] as const];
  }));
}

function answerOf(response: Response): SheetAnswer | undefined {
  if ('level' in response) return response.level;
  if ('choice' in response) return response.choice;
  if ('text' in response) return undefined;
  return response.reason === undefined || response.reason === '' ? response.none : { [response.none]: response.reason } as ReasonedNonAnswer;
}

function checksOf(checks: Answers['checks']): Readonly<Record<string, SheetCheck>> {
  return Object.fromEntries(Object.entries(checks).flatMap(([id, { as, reason }]): (readonly [string, SheetCheck])[] => {
    if (as === 'open') return [];
    return [[id, as === 'done' || reason === undefined || reason === '' ? as : { notNeeded: reason }]];
  }));
}

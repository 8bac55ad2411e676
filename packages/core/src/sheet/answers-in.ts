import type { Answers } from '../attempt/answers.ts';
import type { Response } from '../attempt/events.ts';
import { factsWithDefaults } from '../framework/facts.ts';
import type { Framework, NonAnswer } from '../framework/framework.ts';
import type { AnswerSheet, SheetAnswer, SheetAnswers, SheetCheck } from './answer-sheet.ts';
import { knownTo } from './known.ts';

/** The answers of a sheet that has been checked, ready to be scored. */
export function answersIn(framework: Framework, sheet: AnswerSheet): Answers {
  const answers = sheet.answers ?? {};
  const chosen = chosenIn(framework, answers);
  return {
    facts: factsWithDefaults(framework, sheet.facts ?? {}),
    ...(chosen === undefined ? {} : { chosen }),
    responses: responsesIn(framework, answers),
    raters: (sheet.raters ?? []).map(({ id, group, answers: given }) => ({ id, group, responses: responsesIn(framework, given) })),
    checks: mapped(sheet.checks ?? {}, checkIn),
    scenarios: sheet.scenarios ?? {},
    causes: sheet.causes ?? {},
    discussedFlags: sheet.discussedFlags ?? [],
  };
}

function chosenIn(framework: Framework, answers: SheetAnswers): ReadonlySet<string> | undefined {
  const { chosen, always, indicators } = knownTo(framework);
  if (!chosen) return undefined;
  return new Set([...always, ...Object.keys(answers).flatMap((id) => indicators.get(id)?.competency ?? [])]);
}

function responsesIn(framework: Framework, answers: SheetAnswers): Readonly<Record<string, Response>> {
  const { choices } = knownTo(framework);
  return mapped(answers, (answer) => responseIn(answer, choices));
}

function responseIn(answer: SheetAnswer, choices: readonly string[]): Response {
  if (typeof answer === 'number') return { level: answer };
  // Checked before: what is no choice is a non-answer that is allowed here.
  if (typeof answer === 'string') return choices.includes(answer) ? { choice: answer } : { none: answer as NonAnswer };
  const [[none, reason]] = Object.entries(answer) as [[NonAnswer, string]];
  return { none, reason };
}

function checkIn(state: SheetCheck): Answers['checks'][string] {
  return typeof state === 'string' ? { as: state } : { as: 'notNeeded', reason: state.notNeeded };
}

function mapped<T, U>(record: Readonly<Record<string, T>>, to: (value: T) => U): Readonly<Record<string, U>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));
}

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
  const all = new Set(always);
  let last: string | undefined;
  for (const id of Object.keys(answers)) {
    const competency = indicators.get(id)?.competency;
    // Those of one competency nearly always stand together.
    if (competency !== undefined && competency !== last) all.add(competency);
    last = competency;
  }
  return all;
}

function responsesIn(framework: Framework, answers: SheetAnswers): Readonly<Record<string, Response>> {
  const { choices } = knownTo(framework);
  return mapped(answers, (answer) => responseIn(answer, choices));
}

/** Levels of nearly every scale: the same level is one object, whoever gave it. */
const levels: readonly Response[] = Array.from({ length: 11 }, (_, level) => Object.freeze({ level }));

function responseIn(answer: SheetAnswer, choices: readonly string[]): Response {
  if (typeof answer === 'number') return levels[answer] ?? { level: answer };
  // Checked before: what is no choice is a non-answer that is allowed here.
  if (typeof answer === 'string') return choices.includes(answer) ? { choice: answer } : { none: answer as NonAnswer };
  const [[none, reason]] = Object.entries(answer) as [[NonAnswer, string]];
  return { none, reason };
}

function checkIn(state: SheetCheck): Answers['checks'][string] {
  return typeof state === 'string' ? { as: state } : { as: 'notNeeded', reason: state.notNeeded };
}

function mapped<T, U>(record: Readonly<Record<string, T>>, to: (value: T) => U): Readonly<Record<string, U>> {
  // A copy has room for all of them at once. Its names are a framework's; none of them means anything to an object.
  const all: Record<string, T | U> = { ...record };
  for (const key of Object.keys(record)) all[key] = to(record[key] as T);
  return all as Record<string, U>;
}

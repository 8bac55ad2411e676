import type { Answers, RaterAnswers, RaterGroup } from '../attempt/answers.ts';
import type { Response } from '../attempt/events.ts';
import type { Framework } from '../framework/framework.ts';

/** Answers for tests: what is not given is nothing. */
export function answersOf(given: Partial<Answers>): Answers {
  return { facts: {}, responses: {}, raters: [], checks: {}, scenarios: {}, causes: {}, discussedFlags: [], ...given };
}

/** What an item was given, in short: a level, a non-answer, a choice in front of `=`, or `null` for blank. */
export type Short = number | 'notMyRole' | 'notSeen' | 'needToKnowMore' | 'preferNotToSay' | `=${string}` | null;

/** Responses by item, from their short forms. */
export function responsesOf(given: Readonly<Record<string, Short>>): Record<string, Response> {
  return Object.fromEntries(Object.entries(given).flatMap(([item, short]) => (short === null ? [] : [[item, responseOf(short)]])));
}

function responseOf(short: Exclude<Short, null>): Response {
  if (typeof short === 'number') return { level: short };
  if (short === 'notMyRole' || short === 'notSeen' || short === 'needToKnowMore' || short === 'preferNotToSay') return { none: short };
  return { choice: short.slice(1) };
}

/** What one rater saw, by competency: one level for all its indicators, or one short form for each. */
export function watched(
  framework: Framework, seen: Readonly<Record<string, number | readonly Short[]>>, id = 'a-1', group: RaterGroup = 'assessor',
): RaterAnswers {
  const given = framework.competencies.flatMap(({ id: competency, indicators }) => indicators.map(({ id: item }, i): [string, Short] => {
    const levels = seen[competency];
    return [item, typeof levels === 'number' ? levels : levels?.[i] ?? null];
  }));
  return { id, group, responses: responsesOf(Object.fromEntries(given)) };
}

import type { Answers } from '../../../attempt/answers.ts';
import type { Response } from '../../../attempt/events.ts';
import type { Framework } from '../../../framework/framework.ts';
import { answersOf } from '../../../scoring/made-up-answers.ts';

/** Somebody with strengths, things to work on and questions left out: one skill after another, always the same. For tests of this room. */
export function answersIn({ competencies, scale, readiness }: Framework): Answers {
  const values = scale.kind === 'levels' ? scale.levels.map(({ value }) => value) : [];
  const response = (skill: number, question: number): Response => {
    if (scale.kind === 'choices') return { choice: scale.choices[skill % scale.choices.length]?.id ?? '' };
    if (skill === 4 && question > 0) return { none: 'needToKnowMore' };
    return { level: values[[2, 3, 1, 0][(skill + Math.floor(question / 2)) % 4] ?? 0] ?? 1 };
  };
  const responses = Object.fromEntries(competencies.flatMap(({ indicators }, skill) => indicators.map(({ id }, question) => [id, response(skill, question)])));
  return answersOf({ responses, raters: readiness === undefined ? [] : [{ id: 'a-1', group: 'assessor', responses }] });
}

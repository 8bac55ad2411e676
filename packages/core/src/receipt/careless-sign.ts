import type { Framework } from '../framework/framework.ts';
import type { AnswerSheet } from '../sheet/answer-sheet.ts';
import type { CarelessSign } from './manifest.ts';

/** Fewer answers are no pattern. */
const [fewest, fewestForNearly, nearly] = [10, 20, 0.95];
const noAnswers: ReadonlySet<unknown> = new Set(['notMyRole', 'needToKnowMore', 'preferNotToSay', 'notSeen']);

/**
 * Whether a sheet looks as if nobody had read the questions: ten levels or choices or more that are all the same, or twenty or more of which 95 in
 * 100 are. It is a reason to look, and no verdict: somebody may well see themselves so. Reasons why there is no answer do not count, nor does what
 * others said. Answers given at random look like any others, and a sheet does not say how long it took; nothing is said of either.
 *
 * @example carelessSign(councillorRoles, { framework: 'councillor-roles', respondent: 'm-1', answers: allThree }); // 'one-answer'
 */
export function carelessSign({ competencies }: Pick<Framework, 'competencies'>, { answers = {} }: Pick<AnswerSheet, 'answers'>): CarelessSign | undefined {
  const counts = new Map<unknown, number>();
  let [all, most] = [0, 0];
  for (const { indicators } of competencies) {
    for (const { id } of indicators) {
      const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
      if (answer === undefined || typeof answer === 'object' || noAnswers.has(answer)) continue;
      const count = (counts.get(answer) ?? 0) + 1;
      counts.set(answer, count);
      all += 1;
      most = Math.max(most, count);
    }
  }
  if (all >= fewest && most === all) return 'one-answer';
  return all >= fewestForNearly && most >= nearly * all ? 'nearly-one-answer' : undefined;
}

import type { Answers } from '../attempt/answers.ts';
import { isBelow } from '../scoring/noise.ts';
import { scoreAttempt } from '../scoring/score-attempt.ts';
import type { HandedBand } from './handed-in.ts';
import type { SessionPlan } from './session-plan.ts';

/** What a person's answers come to for a session: one band, or one choice, for each of its skills that has one. */
export function bandsIn({ framework, competencies }: SessionPlan, answers: Answers): Readonly<Record<string, HandedBand>> {
  const scores = scoreAttempt(framework, answers, { only: competencies });
  return Object.fromEntries(scores.flatMap(({ id, level, band, choice }): (readonly [string, HandedBand])[] => {
    if (choice !== undefined) return [[id, { choice }]];
    return level === null || band === null ? [] : [[id, { band, reaches: !isBelow(level, framework.target) }]];
  }));
}

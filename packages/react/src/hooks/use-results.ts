import { draftPlan, findGaps, targetsFor, type Answers, type DraftPlan, type Framework, type Gap } from '@guildhall/core';
import { answersOf } from '@guildhall/core/flow';
import { scoreAttempt, type CompetencyScore } from '@guildhall/core/scoring';
import { useMemo } from 'react';
import { useHere } from './use-here.ts';

/** What the answers come to, worked out again whenever something has happened. */
export interface Results {
  readonly answers: Answers;
  readonly scores: readonly CompetencyScore[];
  readonly gaps: readonly Gap[];
  readonly draft: DraftPlan;
}

/**
 * What the answers that are open come to. Answers about honesty are shown to the person alone: with anybody else at the device they are left out.
 *
 * @throws {Error} where no attempt is around it.
 * @example const { gaps } = useResults(); // [{ competency: 'action-planning', kind: 'short', level: 2.5, target: 3 }]
 */
export function useResults(): Results {
  const { view, framework, state } = useHere();
  const own = state.guest === null;
  return useMemo(() => resultsOf(framework, answersOf(framework, view.memory), own), [framework, view, own]);
}

function resultsOf(framework: Framework, answers: Answers, includeIntegrity: boolean): Results {
  const scores = scoreAttempt(framework, answers, { includeIntegrity });
  const gaps = findGaps(scores, targetsFor(framework));
  return { answers, scores, gaps, draft: draftPlan(framework, gaps, answers.causes) };
}

import type { Answers } from '../attempt/answers.ts';
import type { Framework, Scenario } from '../framework/framework.ts';
import { bestConstant } from './best-constant.ts';
import { flagsOf } from './flags-of.ts';
import { markOf, mostPerOption } from './mark-of.ts';

/** How near a person's ratings come to the panel's. They measure knowing good practice, and never replace watching it. */
export interface ScenarioMarks {
  readonly marks: number;
  /** The most that could be had in the scenarios that count. */
  readonly of: number;
  readonly percent: number;
  /** Options to talk over, as `sj1.c`. */
  readonly flags: readonly string[];
  /** The share of the marks, 0 to 1, above what answering the same thing throughout would have brought; `null` where that brings them all. */
  readonly adjusted: number | null;
}

/**
 * Marks the scenarios whose options were all rated; `undefined` where none was.
 *
 * A rating that is exact brings 4, one step away 2, anything else nothing: with finer marks the safe middle answer would
 * bring two thirds of them.
 */
export function markScenarios(framework: Framework, answers: Pick<Answers, 'scenarios' | 'discussedFlags'>): ScenarioMarks | undefined {
  const complete = framework.scenarios.filter((scenario) => isComplete(scenario, answers.scenarios[scenario.id]));
  if (complete.length === 0) return undefined;
  const options = complete.flatMap((scenario) => scenario.options.map(({ id, key }) => ({ key, rating: answers.scenarios[scenario.id]?.[id] })));
  const marks = options.reduce((sum, { key, rating }) => sum + (rating === undefined ? 0 : markOf(key, rating)), 0);
  const of = mostPerOption * options.length;
  return {
    marks, of, percent: (100 * marks) / of, flags: flagsOf(framework, answers), adjusted: adjustedShare(marks / of, bestConstant(complete).share),
  };
}

/**
 * The share of what was left to gain beyond the best constant answer.
 *
 * @example adjustedShare(0.75, 0.51); // 0.489796
 */
export function adjustedShare(share: number, constant: number): number | null {
  return constant === 1 ? null : (share - constant) / (1 - constant);
}

function isComplete({ options }: Scenario, ratings: Readonly<Record<string, number>> | undefined): boolean {
  return ratings !== undefined && options.every(({ id }) => ratings[id] !== undefined);
}

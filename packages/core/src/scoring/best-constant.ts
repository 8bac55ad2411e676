import type { Scenario } from '../framework/framework.ts';
import { markOf, mostPerOption } from './mark-of.ts';

/** What somebody gets who rates every option the same. */
export interface ConstantAnswer {
  readonly rating: number;
  readonly marks: number;
  readonly of: number;
  /** 0 to 1. */
  readonly share: number;
}

const ratings = [1, 2, 3, 4] as const;

/** What each constant rating brings in a bank of scenarios, from 1 to 4. */
export function constantAnswers(scenarios: readonly Pick<Scenario, 'options'>[]): readonly ConstantAnswer[] {
  const keys = scenarios.flatMap(({ options }) => options.map(({ key }) => key));
  const of = mostPerOption * keys.length;
  return ratings.map((rating) => {
    const marks = keys.reduce((sum, key) => sum + markOf(key, rating), 0);
    return { rating, marks, of, share: of === 0 ? 0 : marks / of };
  });
}

/** The constant rating that brings most, the lower one on a tie: what a bank gives away to somebody who reads nothing. */
export function bestConstant(scenarios: readonly Pick<Scenario, 'options'>[]): ConstantAnswer {
  return constantAnswers(scenarios).reduce((best, next) => (next.marks > best.marks ? next : best));
}

/** The pass mark where nobody has set one, 0 to 1. */
export const usualPassMark = 0.75;

/** Whether a pass mark asks for clearly more than answering without reading: at least 20 points above the best constant answer. */
export function isFairPassMark(scenarios: readonly Pick<Scenario, 'options'>[], passMark = usualPassMark): boolean {
  return passMark >= bestConstant(scenarios).share + 0.2 - 1e-9;
}

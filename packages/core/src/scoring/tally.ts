import type { Response } from '../attempt/events.ts';
import { isAsked, type CompiledCompetency, type Facts } from './compiled.ts';

export type Responses = Readonly<Record<string, Response>>;

/** What one rater gave to the items of one competency, counted. */
export interface Tally {
  /** Items put to the person. */
  readonly asked: number;
  /** Of those, the ones that are part of their role. Everything else that is not a level stays in: it is missing, not zero. */
  readonly applicable: number;
  /** Levels, or choices, given. */
  readonly answered: number;
  readonly sum: number;
  /** The highest of the scale where no level was given. */
  readonly lowest: number;
}

/** Counts what one rater gave to one competency. */
export function tallyOf({ items, rule: { max } }: Pick<CompiledCompetency, 'items' | 'rule'>, facts: Facts, responses: Responses): Tally {
  let asked = 0;
  let notMyRole = 0;
  let answered = 0;
  let sum = 0;
  let lowest = max;
  for (const item of items) {
    if (!isAsked(item, facts)) continue;
    asked += 1;
    const response = responses[item.id];
    if (response === undefined) continue;
    if ('level' in response) {
      answered += 1;
      sum += response.level;
      if (response.level < lowest) lowest = response.level;
    } else if ('choice' in response) answered += 1;
    else if ('none' in response && response.none === 'notMyRole') notMyRole += 1;
  }
  return { asked, applicable: asked - notMyRole, answered, sum, lowest };
}

import type { RaterAnswers } from '../attempt/answers.ts';
import type { Response } from '../attempt/events.ts';
import type { CompiledCompetency, Facts, Rule } from './compiled.ts';
import type { Bounds } from './competency-score.ts';
import { boundsOf, levelOf } from './score-competency.ts';
import { tallyOf, type Tally } from './tally.ts';

/** What the assessors of one person come to for one competency. Nobody else's ratings are evidence, the person's own least of all. */
export interface Assessed {
  readonly level: number | null;
  readonly bounds: Bounds | null;
  /** Each assessor's own level, in the order of the sheet; `null` where they saw too little. */
  readonly levels: readonly (number | null)[];
  /** All assessors together: an item counts as seen by any of them once. */
  readonly tally: Tally;
}

/**
 * Several assessors: the lowest of their levels where the competency is critical, the mean of them elsewhere.
 * One who saw too little has no level and does not count; bounds rest on those who do, or, where none does, on what was seen.
 */
export function assessedOf(compiled: CompiledCompetency, facts: Facts, assessors: readonly RaterAnswers[]): Assessed {
  const { rule } = compiled;
  const tallies = assessors.map(({ responses }) => tallyOf(compiled, facts, responses));
  const levels = tallies.map((tally) => levelOf(rule, tally));
  const tally = tallyOf(compiled, facts, together(compiled, assessors));
  const counting = tallies.filter((_, i) => levels[i] !== null);
  const seen = counting.length > 0 ? counting : tallies.filter(({ answered }) => answered > 0);
  const bounds = (seen.length > 0 ? seen : [tally]).map((each) => boundsOf(rule, each)).filter((each) => each !== null);
  return {
    level: counting.length === 0 ? null : combined(rule, levels.filter((level) => level !== null)),
    bounds: bounds.length === 0 ? null : [combined(rule, bounds.map(([low]) => low)), combined(rule, bounds.map(([, high]) => high))],
    levels,
    tally,
  };
}

/** How far the highest assessor's level lies above the lowest; 0 where there is none or one. */
export function spreadOf({ levels }: Pick<Assessed, 'levels'>): number {
  const given = levels.filter((level) => level !== null);
  return given.length === 0 ? 0 : Math.max(...given) - Math.min(...given);
}

/** For each item the lowest level any assessor gave, whoever of them stands first; else that it is not part of the role, else nothing. */
function together({ items }: CompiledCompetency, assessors: readonly RaterAnswers[]): Record<string, Response> {
  const responses: Record<string, Response> = {};
  for (const { id } of items) {
    const given = assessors.map((assessor) => assessor.responses[id]).filter((response) => response !== undefined);
    const levels = given.flatMap((each) => ('level' in each ? [each.level] : []));
    if (levels.length > 0) responses[id] = { level: Math.min(...levels) };
    else if (given.some((each) => 'none' in each && each.none === 'notMyRole')) responses[id] = { none: 'notMyRole' };
  }
  return responses;
}

function combined({ by }: Rule, levels: readonly number[]): number {
  return by === 'lowest' ? Math.min(...levels) : levels.reduce((sum, level) => sum + level, 0) / levels.length;
}

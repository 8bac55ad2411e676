import type { RaterAnswers } from '../attempt/answers.ts';
import { isAsked, type CompiledCompetency, type Facts, type Rule } from '../scoring/compiled.ts';
import { tallyOf, type Responses } from '../scoring/tally.ts';
import type { Cell, RaterCells } from './ways.ts';
import type { Step } from './what-if.ts';

/** What one rater said of one competency, free to be higher; and, where `watchedAt` is given, what was not watched free to be at that level or above. */
export function cellsOf(compiled: CompiledCompetency, facts: Facts, responses: Responses, watchedAt?: number): Omit<RaterCells, 'rater'> {
  const { asked, applicable } = tallyOf(compiled, facts, responses);
  const cells = compiled.items.filter((item) => isAsked(item, facts)).flatMap(({ id: item }): Cell[] => {
    const response = responses[item];
    if (response !== undefined && 'level' in response) return [{ item, from: response.level, options: upFrom(compiled.rule, response.level + 1, 1) }];
    const free = watchedAt !== undefined && !(response !== undefined && 'none' in response && response.none === 'notMyRole');
    return free ? [{ item, from: null, options: upFrom(compiled.rule, watchedAt, 1) }] : [];
  });
  return { cells, asked, applicable };
}

/** The same for all assessors, in the order of the sheet; where there is none, for one who is still to be found. */
export function assessorsCells(compiled: CompiledCompetency, facts: Facts, assessors: readonly RaterAnswers[], watchedAt?: number): readonly RaterCells[] {
  if (assessors.length === 0) return watchedAt === undefined ? [] : [cellsOf(compiled, facts, {}, watchedAt)];
  return assessors.map(({ id, responses }) => ({ rater: id, ...cellsOf(compiled, facts, responses, watchedAt) }));
}

/** A change of one cell, from nothing where it was not watched. */
export interface CellChange extends Omit<Step, 'from'> { readonly from: number | null }

/** The changes that a row of picks stands for. */
export function changesOf(raters: readonly RaterCells[], picks: readonly number[]): readonly CellChange[] {
  const all = raters.flatMap(({ rater, cells }) => cells.map((cell) => ({ rater, cell })));
  return all.flatMap(({ rater, cell: { item, from, options } }, i): CellChange[] => {
    const to = options.find(({ cost }) => cost === picks[i])?.to;
    return to === undefined ? [] : [{ item, from, to, ...(rater === undefined ? {} : { rater }) }];
  });
}

function upFrom({ max }: Rule, least: number, cost: number): Cell['options'] {
  const options = [];
  for (let to = least; to <= max; to++) options.push({ to, cost: cost + to - least });
  return options;
}

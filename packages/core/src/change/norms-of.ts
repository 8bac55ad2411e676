import { AssessmentError } from '../errors/errors.ts';
import type { Answers } from '../attempt/answers.ts';
import type { Framework } from '../framework/framework.ts';
import { compiledOf, isAsked, type CompiledCompetency } from '../scoring/compiled.ts';
import { cronbachAlphaFromSums, type SumsOfRows } from '../statistics/cronbach-alpha.ts';
import type { Norm, Norms, WhyNoNorm } from './norms.ts';

/** Complete rows that are needed before anything is said of a population. */
const fewestRows = 30;
/** Two items say too little about how well items go together. */
export const fewestItems = 3;

/** Adds up people one by one, and keeps none of them. */
export interface NormsCounter {
  readonly add: (answers: Answers) => void;
  /** What has been added comes to; more may be added after it. */
  readonly norms: () => Norms;
}

/**
 * Norms from a baseline: answers of at least 30 people, given before anything was done about them.
 *
 * Per competency, over people who answered all of it with levels: the standard deviation of the level (n − 1), and Cronbach's alpha as its
 * reliability. Both are rounded to two decimals, so that a norm says nothing of the last to join.
 *
 * @throws {AssessmentError} `E_NORMS_KIND` where levels are not the person's own, or there are none.
 * @example normsOf(framework, baseline).competencies['listening']; // { sd: 0.6, reliability: 0.81 }
 */
export function normsOf(framework: Framework, people: Iterable<Answers>): Norms {
  const counter = countNorms(framework);
  for (const answers of people) counter.add(answers);
  return counter.norms();
}

/**
 * The same for people who come one at a time, in whatever number: it holds sums alone.
 *
 * @throws {AssessmentError} `E_NORMS_KIND` where levels are not the person's own, or there are none.
 * @example
 * const counter = countNorms(framework);
 * for await (const answers of stream) counter.add(answers);
 * counter.norms();
 */
export function countNorms(framework: Framework): NormsCounter {
  refuseOthers(framework);
  const rows = compiledOf(framework).map((compiled) => ({
    compiled, n: 0, sums: compiled.items.map(() => 0), products: compiled.items.flatMap((_, i) => compiled.items.slice(i).map(() => 0)),
  }));
  return {
    add: (answers) => {
      for (const row of rows) {
        const levels = completeRow(row.compiled, answers);
        if (levels === null) continue;
        row.n += 1;
        let at = 0;
        levels.forEach((level, i) => {
          row.sums[i] = (row.sums[i] ?? 0) + level;
          for (let j = i; j < levels.length; j++) {
            row.products[at] = (row.products[at] ?? 0) + level * (levels[j] ?? 0);
            at += 1;
          }
        });
      }
    },
    norms: () => normsOfSums(framework, new Map(rows.map(({ compiled, n, sums, products }) => [compiled.competency.id, { n, sums: [...sums], products: [...products] }]))),
  };
}

/**
 * Norms from sums that were made elsewhere, by the id of the competency: those of several councils, say, added up. Where a sum is
 * missing, so is the norm.
 *
 * @throws {AssessmentError} `E_NORMS_KIND` where levels are not the person's own, or there are none.
 * @example
 * normsOfSums(framework, new Map());
 * // { format: 'guildhall/norms@1', framework: { id: 'councillor-roles', version: '1.0.0' }, competencies: {}, without: [{ competency: 'political-representative', why: 'few-rows' }, …] }
 */
export function normsOfSums(framework: Framework, sums: ReadonlyMap<string, SumsOfRows>): Norms {
  refuseOthers(framework);
  const all = compiledOf(framework).map(({ competency }) => ({ id: competency.id, norm: competency.integrity === 'alone' ? 'integrity' as const : normOf(sums.get(competency.id)) }));
  return {
    format: 'guildhall/norms@1',
    framework: { id: framework.id, version: framework.version },
    competencies: Object.fromEntries(all.flatMap(({ id, norm }): [string, Norm][] => (typeof norm === 'string' ? [] : [[id, norm]]))),
    without: all.flatMap(({ id, norm }) => (typeof norm === 'string' ? [{ competency: id, why: norm }] : [])),
  };
}

function normOf(given: SumsOfRows | undefined): Norm | WhyNoNorm {
  if (given === undefined) return 'few-rows';
  if (given.sums.length < fewestItems) return 'few-items';
  if (given.n < fewestRows) return 'few-rows';
  const alpha = cronbachAlphaFromSums(given);
  if (!alpha.ok) return 'no-spread';
  const [sd, reliability] = [rounded(alpha.value.scale.sd), rounded(alpha.value.alpha)];
  if (sd === 0) return 'no-spread';
  // At 1 any difference at all would be clear, which no questionnaire can promise.
  return reliability > 0 ? { sd, reliability: Math.min(reliability, 0.99) } : 'unreliable';
}

function completeRow({ competency, items }: CompiledCompetency, { chosen, facts, responses }: Answers): readonly number[] | null {
  if (competency.integrity === 'alone' || (chosen !== undefined && !chosen.has(competency.id))) return null;
  const levels: number[] = [];
  for (const item of items) {
    const response = isAsked(item, facts) ? responses[item.id] : undefined;
    if (response === undefined || !('level' in response)) return null;
    levels.push(response.level);
  }
  return levels;
}

function refuseOthers({ id, kind, scale, readiness }: Framework): void {
  if (kind === 'scan' || scale.kind === 'choices') throw new AssessmentError('E_NORMS_KIND', `"${id}" counts choices. They have no spread, so there are no norms.`);
  if (readiness !== undefined) throw new AssessmentError('E_NORMS_KIND', `In "${id}" levels are what assessors saw, not what people said of themselves, so alpha says nothing of them.`);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

import type { FrameworkRef } from '../attempt/record.ts';
import { AssessmentError } from '../errors/errors.ts';
import type { Finding } from '../errors/finding.ts';
import { frameworkHashOf } from '../framework/framework-hash.ts';
import type { Framework, NonAnswer } from '../framework/framework.ts';
import { bandOf } from '../scoring/band-of.ts';
import { compiledOf, type CompiledItem, type Rule } from '../scoring/compiled.ts';
import { isBelow } from '../scoring/noise.ts';
import { levelOf } from '../scoring/score-competency.ts';

/**
 * How one person is written as a row of whole numbers, and what a row is counted by: a framework with everything worked out that its
 * scoring rules settle, so that counting a person is adding whole numbers and comparing them.
 *
 * A row has one code for each of `items`, in order: `0 … answers − 1` is a level (or a choice) by its place on the scale, lowest first;
 * `answers + k` is the k-th of `nonAnswers`; `blank` was put to the person and not answered; `absent` was not put to them, or belongs
 * to a competency they did not choose.
 */
export interface CohortLayout {
  readonly framework: FrameworkRef;
  /** Counted items, in the order of the framework; those about integrity are left out. */
  readonly items: readonly CompiledItem[];
  /** Place of an item in a row, by its id. An id that is not here is not counted. */
  readonly itemAt: ReadonlyMap<string, number>;
  readonly competencies: readonly CountedCompetency[];
  /** Ids of the choices of a scan, in order; absent where there are levels. */
  readonly choices?: readonly string[];
  /** Values of the levels, lowest first; empty in a scan. They go up by one. */
  readonly values: readonly number[];
  /** How many levels, or choices, there are. */
  readonly answers: number;
  readonly nonAnswers: readonly NonAnswer[];
  readonly bands: number;
  /** Ids of the causes, in order. A row of causes has one code for each competency: the place of its cause, or `blank`. */
  readonly causes: readonly string[];
}

/** Items `from` up to, and without, `to` are its own; what its answers come to is read off these tables of whole numbers. */
export interface CountedCompetency {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** Answers needed for a level, by how many of its items apply; one more than there are where none is ever enough. */
  readonly needed: readonly number[];
  /** Lowest sum of levels that reaches the target, by how many answers it is of. */
  readonly reachingFrom: readonly number[];
  /** Lowest sum of each band, by how many answers, lowest band first. */
  readonly bandsFrom: readonly (readonly number[])[];
  /** In a scan: whether each choice counts as reached. */
  readonly reached: readonly boolean[];
}

/** Put to the person, and not answered. */
export const blank = -1;
/** Not put to the person. */
export const absent = -2;

const known = new WeakMap<Framework, CohortLayout>();

/**
 * The layout of a framework, worked out once.
 *
 * @throws {AssessmentError} `E_COHORT_KIND`, where answers to it cannot be added up: it judges one person's readiness, or is no scan of
 * one choice to a competency.
 */
export function cohortLayout(framework: Framework): CohortLayout {
  const before = known.get(framework);
  if (before) return before;
  const findings = kindFindings(framework);
  if (findings.length > 0) throw new AssessmentError('E_COHORT_KIND', `Answers to "${framework.id}" cannot be added up for a group:`, findings);
  const layout = workedOut(framework);
  known.set(framework, layout);
  return layout;
}

/** Why answers to a framework cannot be added up; nothing where they can. */
export function kindFindings({ kind, scale, readiness, competencies }: Framework): readonly Finding[] {
  if (readiness !== undefined) {
    return [{ code: 'E_COHORT_KIND', path: '/readiness', message: 'this judges whether one person is ready, which is no figure of a group', hint: 'report on each person by "guildhall report"' }];
  }
  if (kind !== 'scan') return [];
  if (scale.kind !== 'choices') return [{ code: 'E_COHORT_KIND', path: '/scale', message: 'a scan is counted by choices, and this one has levels' }];
  return competencies.flatMap(({ indicators }, i): readonly Finding[] => (indicators.length === 1 ? [] : [
    { code: 'E_COHORT_KIND', path: `/competencies/${i}/indicators`, message: 'a scan is counted by the one choice of each competency, and this has several' },
  ]));
}

function workedOut(framework: Framework): CohortLayout {
  const { scale } = framework;
  const counted = compiledOf(framework).filter(({ competency }) => competency.integrity !== 'alone');
  const items = counted.flatMap((each) => each.items);
  const values = scale.kind === 'levels' ? scale.levels.map(({ value }) => value) : [];
  const choices = scale.kind === 'choices' ? scale.choices : [];
  let from = 0;
  return {
    framework: { id: framework.id, version: framework.version, hash: frameworkHashOf(framework) },
    items,
    itemAt: new Map(items.map(({ id }, i) => [id, i])),
    competencies: counted.map(({ competency: { id }, items: { length }, rule }): CountedCompetency => {
      from += length;
      return { id, from: from - length, to: from, ...tablesOf(framework, rule, length), reached: choices.map(({ counts }) => counts === 'reached') };
    }),
    ...(scale.kind === 'choices' ? { choices: choices.map(({ id }) => id) } : {}),
    values,
    answers: Math.max(values.length, choices.length),
    nonAnswers: framework.nonAnswers.map(({ id }) => id),
    bands: scale.kind === 'levels' ? scale.bands.length : 0,
    causes: framework.causes.map(({ id }) => id),
  };
}

/** Asks the scoring rules themselves, so that no second set of them can come apart from the first. */
function tablesOf({ scale, target }: Framework, rule: Rule, length: number): Pick<CountedCompetency, 'needed' | 'reachingFrom' | 'bandsFrom'> {
  const counts = Array.from({ length: length + 1 }, (_, n) => n);
  if (scale.kind === 'choices') return { needed: counts.map((applicable) => (applicable === 0 ? 2 : 1)), reachingFrom: [], bandsFrom: [] };
  const isEnough = (applicable: number, answered: number): boolean =>
    levelOf(rule, { asked: length, applicable, answered, sum: answered * rule.max, lowest: rule.max }) !== null;
  const froms = scale.bands.map(({ id }) => counts.map((answered) =>
    lowestSum(rule, answered, (level) => scale.bands.findIndex((band) => band.id === bandOf(scale, level)?.id) >= scale.bands.findIndex((band) => band.id === id))));
  return {
    needed: counts.map((applicable) => counts.slice(0, applicable + 1).find((answered) => answered > 0 && isEnough(applicable, answered)) ?? length + 1),
    reachingFrom: counts.map((answered) => lowestSum(rule, answered, (level) => !isBelow(level, target))),
    bandsFrom: froms,
  };
}

/** Lowest sum of so many answers whose mean is high enough; one more than the highest there is where none is. */
function lowestSum({ min, max }: Rule, answered: number, isEnough: (level: number) => boolean): number {
  if (answered === 0) return 1;
  let [low, high] = [answered * min, answered * max + 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isEnough(middle / answered)) high = middle;
    else low = middle + 1;
  }
  return low;
}

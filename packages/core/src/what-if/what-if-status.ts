import type { Answers } from '../attempt/answers.ts';
import type { Framework, ReadinessRules } from '../framework/framework.ts';
import { factsWithDefaults } from '../framework/facts.ts';
import { compiledOf, type CompiledCompetency } from '../scoring/compiled.ts';
import { judge, type JudgeOptions, type StatusId } from '../scoring/judge.ts';
import { isBelow } from '../scoring/noise.ts';
import { assessorsOf } from '../scoring/score-attempt.ts';
import { assessorsCells, changesOf, type CellChange } from './cells-of.ts';
import { changedAnswers } from './changed-answers.ts';
import { bestWaysOf, smallestOf, undominated, type RaterCells, type Size, type Way } from './ways.ts';
import type { StatusChange, WhatIfStatus } from './what-if.ts';

/** From what a person may do the least to the most. The first three let them do the same: watch. */
const allowing: readonly StatusId[] = ['READY_WITH_SUPPORT', 'READY'];

/**
 * The smallest set of changes that would let an officer do more than now: speak beside a colleague or, where they may, alone.
 *
 * Counted are each level up in what an assessor saw, each item watched that was not (and then seen at the framework's target or above),
 * each support put in place, and one talk about all open flags together. Then the fewest answers; then what comes first in the framework.
 * Changes go upward, and are of the assessors there are: nobody is replaced by another who saw more. What it comes to is what `judge` says.
 *
 * @throws {AssessmentError} `E_NO_READINESS_RULES`, where the framework proposes no status.
 * @example
 * whatIfStatus(framework, answers);
 * // { outcome: 'step', now: 'NOT_YET', changes: [{ kind: 'support', check: 'c1' }], then: 'READY', remaining: [], stillOutOfReach: [], … }
 */
export function whatIfStatus(framework: Framework, answers: Answers, options: JudgeOptions = {}): WhatIfStatus {
  const { id: now, reasons } = judge(framework, answers, options);
  const thresholds = framework.readiness;
  if (thresholds === undefined || now === 'READY') return { outcome: 'at-the-top', now };
  const goal = now === 'READY_WITH_SUPPORT' ? 'READY' : 'READY_WITH_SUPPORT';
  const shown = shownChanges(framework, thresholds, answers, goal);
  if (shown === undefined) return { outcome: 'out-of-reach', now, reasons };

  const checks = reasons.flatMap((reason) => (reason.code === 'SUPPORT_MISSING' ? [reason.check] : []));
  const flags = reasons.flatMap((reason) => (reason.code === 'FLAG_OPEN' ? [reason.flag] : []));
  const changed: Answers = {
    ...changedAnswers(answers, shown, true),
    checks: { ...answers.checks, ...Object.fromEntries(checks.map((check) => [check, { as: 'done' as const }])) },
    discussedFlags: [...answers.discussedFlags, ...flags],
  };
  const { id: then, reasons: remaining } = judge(framework, changed, options);
  if (allowing.indexOf(then) < allowing.indexOf(goal)) throw new Error(`What was worked out to come to "${goal}" comes to "${then}".`);
  return {
    outcome: 'step', now, reasons,
    changes: [
      ...checks.map((check): StatusChange => ({ kind: 'support', check })),
      ...(flags.length === 0 ? [] : [{ kind: 'talk' as const, flags }]),
      ...shown.map((change) => statusChange(framework, change)),
    ],
    then, remaining,
    stillOutOfReach: allowing.slice(allowing.indexOf(then) + 1),
  };
}

function statusChange({ competencies }: Framework, { item, from, to, rater }: CellChange): StatusChange {
  const competency = competencies.find(({ indicators }) => indicators.some(({ id }) => id === item))?.id ?? '';
  if (from === null) return { kind: 'watched', competency, item, to, ...(rater === undefined ? {} : { rater }) };
  return { kind: 'shown', competency, item, from, to, rater: rater ?? '' };
}

interface Part { readonly compiled: CompiledCompetency; readonly raters: readonly RaterCells[]; readonly ways: readonly Way[] }

/** What would have to be shown, the smallest there is; `undefined` where nothing is enough. Must-passes stand alone; the others share a mean. */
function shownChanges(framework: Framework, thresholds: ReadinessRules, answers: Answers, goal: StatusId): readonly CellChange[] | undefined {
  const facts = factsWithDefaults(framework, answers.facts);
  const assessors = assessorsOf(answers);
  const parts = compiledOf(framework).map((compiled): Part => {
    const { min, max } = compiled.rule;
    const raters = assessorsCells(compiled, facts, assessors, Math.min(max, Math.max(min, Math.ceil(framework.target))));
    return { compiled, raters, ways: bestWaysOf(compiled.rule, raters, thresholds.assessorsDiffer) };
  });
  const chosen = new Map<string, readonly number[]>();
  for (const { compiled: { competency: { id, critical }, rule: { min } }, ways } of parts) {
    if (critical === undefined) continue;
    const enough = critical === 'integrity' || goal === 'READY' ? framework.target : min;
    const smallest = smallestOf(ways.filter(({ level }) => level !== null && level > min && !isBelow(level, enough)));
    if (smallest === undefined) return undefined;
    chosen.set(id, smallest.picks);
  }
  const others = parts.filter(({ compiled: { competency } }) => competency.critical === undefined);
  const mean = goal === 'READY' ? Math.max(thresholds.othersMeanLow, thresholds.othersMeanReady) : thresholds.othersMeanLow;
  const together = smallestTogether(others.map(({ ways }) => ways), thresholds, mean);
  if (together === undefined) return undefined;
  others.forEach(({ compiled }, i) => chosen.set(compiled.competency.id, together[i] ?? []));
  return parts.flatMap(({ compiled, raters }) => changesOf(raters, chosen.get(compiled.competency.id) ?? []));
}

/** A row of choices so far, one for each competency. */
interface Row extends Size {
  /** Scored so far, as far as it matters. */
  readonly scored: number;
  /** How far the levels lie above the mean that is wanted, added up. */
  readonly above: number;
  /** Of each competency. */
  readonly rows: readonly (readonly number[])[];
}

/** Of the competencies that share a mean: the smallest row of choices with enough of them scored, none too low, and the mean reached. */
function smallestTogether(all: readonly (readonly Way[])[], { othersLow, othersAtLeast }: ReadinessRules, mean: number): Row['rows'] | undefined {
  const isAsGood = (one: Row, other: Row): boolean => one.scored >= other.scored && !isBelow(one.above, other.above);
  let rows: readonly Row[] = [{ cost: 0, touched: 0, picks: [], scored: 0, above: 0, rows: [] }];
  for (const ways of all) {
    const fit = ways.filter(({ level }) => level === null || !isBelow(level, othersLow));
    rows = undominated(rows.flatMap((row) => fit.map(({ level, cost, touched, picks }): Row => ({
      cost: row.cost + cost, touched: row.touched + touched, picks: [...row.picks, ...picks],
      scored: Math.min(othersAtLeast, row.scored + (level === null ? 0 : 1)),
      above: row.above + (level === null ? 0 : level - mean),
      rows: [...row.rows, picks],
    }))), isAsGood);
  }
  return smallestOf(rows.filter(({ scored, above }) => scored >= othersAtLeast && !isBelow(above, 0)))?.rows;
}

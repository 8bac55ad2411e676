import type { Audience, Competency, Framework, Scale } from '../framework/framework.ts';
import { factsWithDefaults } from '../framework/facts.ts';
import type { CompetencyScore } from './competency-score.ts';

/** A framework as scoring reads it: worked out once, so that a sheet costs little more than adding up its answers. */
export type Compiled = readonly CompiledCompetency[];

export interface CompiledCompetency {
  readonly competency: Competency;
  readonly items: readonly CompiledItem[];
  readonly rule: Rule;
  /** Scores worked out before, by what was counted: the same counts always come to the same score. */
  readonly before: Map<number, CompetencyScore>;
}

export interface CompiledItem {
  readonly id: string;
  /** What must be so of a person for it to be put to them; absent where it is put to everyone. */
  readonly only: readonly Condition[] | undefined;
}

interface Condition {
  readonly fact: string;
  readonly values: readonly string[];
  /** What a sheet that does not say means. */
  readonly usual: string | number | undefined;
}

export type Facts = Readonly<Record<string, string | number>>;

/** How the levels of one rater become the level of one competency. */
export interface Rule {
  /** `lowest`: all items are needed and the lowest of them counts. `mean`: enough are needed. `counted`: there is no level. */
  readonly by: 'mean' | 'lowest' | 'counted';
  readonly atLeast: number;
  readonly share: number;
  readonly min: number;
  readonly max: number;
  readonly scale: Scale;
}

const known = new WeakMap<Framework, Compiled>();

/** Whether an item is put to a person of whom these facts are true, defaults understood. A fact nobody knows never lets it through. */
export function isAsked({ only }: CompiledItem, facts: Facts): boolean {
  if (only === undefined) return true;
  for (const { fact, values, usual } of only) {
    if (!values.includes(String(facts[fact] ?? usual))) return false;
  }
  return true;
}

/** The compiled form of a framework, made the first time it is asked for. */
export function compiledOf(framework: Framework): Compiled {
  const before = known.get(framework);
  if (before) return before;
  const compiled = compile(framework);
  known.set(framework, compiled);
  return compiled;
}

function compile(framework: Framework): Compiled {
  const { scale, missing: { atLeast, share } } = framework;
  const values = scale.kind === 'levels' ? scale.levels.map(({ value }) => value) : [];
  const common = { atLeast, share, min: Math.min(...values), max: Math.max(...values), scale };
  const usual = factsWithDefaults(framework, {});
  return framework.competencies.map((competency): CompiledCompetency => ({
    competency,
    items: competency.indicators.map(({ id, putTo }) => ({ id, only: putTo && conditionsOf(putTo, usual) })),
    rule: { by: ruleOf(framework, competency), ...common },
    before: new Map(),
  }));
}

function conditionsOf(audience: Audience, usual: Facts): Condition[] {
  return Object.entries(audience).map(([fact, values]) => ({ fact, values, usual: usual[fact] }));
}

function ruleOf({ kind, scale, readiness }: Framework, { critical }: Competency): Rule['by'] {
  if (kind === 'scan' || scale.kind === 'choices') return 'counted';
  return readiness !== undefined && critical !== undefined ? 'lowest' : 'mean';
}

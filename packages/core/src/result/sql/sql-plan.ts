import type { Check, Framework } from '../../framework/framework.ts';
import { factsOf, factsWithDefaults } from '../../framework/facts.ts';
import { compiledOf, type CompiledItem, type Rule } from '../../scoring/compiled.ts';
import { harmfulOptions } from '../../scoring/flags-of.ts';
import { knownTo } from '../../sheet/known.ts';
import { listOf, text } from './sql-words.ts';

/** A framework as its query speaks of it. */
export interface SqlPlan {
  readonly competencies: readonly PlannedCompetency[];
  /** Every different audience, as a condition on a sheet; the first of them is number 1. */
  readonly audiences: readonly string[];
  /** Facts that anything hangs on: a name of its own in the query, and what a sheet that does not say means. */
  readonly facts: readonly { readonly id: string; readonly column: string; readonly usual: string | undefined }[];
  /** Supports that are mandatory, and for whom: a condition on a sheet. */
  readonly supports: readonly { readonly id: string; readonly when: string | undefined }[];
  /** Options of scenarios that an open flag may be about, as `sj1.c`; none where flags are only listed. */
  readonly harmful: readonly string[];
  readonly values: readonly number[];
  readonly choices: readonly string[];
  readonly rule: Omit<Rule, 'by'>;
}

interface PlannedCompetency {
  readonly id: string;
  readonly by: Rule['by'];
  readonly critical: 'integrity' | 'skill' | undefined;
  readonly isAlone: boolean;
  /** It is everybody's, and not for each person to choose. */
  readonly isAlways: boolean;
  readonly items: readonly { readonly id: string; /** 0: everybody's. */ readonly audience: number }[];
}

type Only = NonNullable<CompiledItem['only']>;

export function sqlPlanOf(framework: Framework, flags: 'list' | 'gate'): SqlPlan {
  const compiled = compiledOf(framework);
  const [{ rule }] = compiled as readonly [typeof compiled[number]];
  const audiences = new Map(compiled.flatMap(({ items }) => items.flatMap(({ only }): [string, Only][] => (only === undefined ? [] : [[JSON.stringify(only), only]]))));
  const keys = [...audiences.keys()];
  const bounded = framework.readiness === undefined ? [] : framework.checks.flatMap(({ mandatory }) => (typeof mandatory === 'boolean' ? [] : [mandatory.fact]));
  const hungOn = new Set([...[...audiences.values()].flatMap((only) => only.map(({ fact }) => fact)), ...bounded]);
  const usual = factsWithDefaults(framework, {});
  const facts = factsOf(framework).filter(({ id }) => hungOn.has(id)).map(({ id }, i) => ({ id, column: `fact_${i + 1}`, usual: usual[id] === undefined ? undefined : String(usual[id]) }));
  const column = (fact: string): string => facts.find(({ id }) => id === fact)?.column ?? 'CAST(NULL AS VARCHAR)';
  const { chosen, always } = knownTo(framework);
  return {
    competencies: compiled.map(({ competency: { id, critical, integrity }, items, rule: { by } }) => ({
      id, by, critical, isAlone: integrity === 'alone', isAlways: !chosen || always.includes(id),
      items: items.map((item) => ({ id: item.id, audience: item.only === undefined ? 0 : keys.indexOf(JSON.stringify(item.only)) + 1 })),
    })),
    audiences: [...audiences.values()].map((only) => only.map(({ fact, values }) => `${column(fact)} IN (${listOf(values)})`).join(' AND ')),
    facts,
    supports: framework.readiness === undefined ? [] : framework.checks.flatMap((check) => supportOf(check, column)),
    harmful: framework.readiness === undefined || flags === 'list' ? [] : harmfulOptions(framework),
    values: framework.scale.kind === 'levels' ? framework.scale.levels.map(({ value }) => value) : [],
    choices: framework.scale.kind === 'choices' ? framework.scale.choices.map(({ id }) => id) : [],
    // Choices have no lowest and no highest; nothing that they come to is worked out with these.
    rule: framework.scale.kind === 'levels' ? rule : { ...rule, min: 0, max: 1 },
  };
}

/** Whole numbers lie in the table as text: the shorter is the smaller, and of two as long the one that comes first. A number nobody knows leaves it mandatory. */
function supportOf({ id, mandatory }: Check, column: (fact: string) => string): SqlPlan['supports'] {
  if (typeof mandatory === 'boolean') return mandatory ? [{ id, when: undefined }] : [];
  const [fact, below] = [column(mandatory.fact), String(mandatory.below)];
  if (mandatory.below <= 0) return [{ id, when: `${fact} IS NULL` }];
  return [{ id, when: `${fact} IS NULL OR LENGTH(${fact}) < ${below.length} OR (LENGTH(${fact}) = ${below.length} AND ${fact} < ${text(below)})` }];
}

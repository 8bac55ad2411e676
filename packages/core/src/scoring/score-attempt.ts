import type { Answers, RaterAnswers } from '../attempt/answers.ts';
import type { Framework } from '../framework/framework.ts';
import { assessedOf } from './assessed.ts';
import { compiledOf, isAsked, type CompiledCompetency, type Facts, type Rule } from './compiled.ts';
import type { CompetencyScore, WhyNull } from './competency-score.ts';
import { bandIdOf, boundsOf, levelOf, percentOf } from './score-competency.ts';
import { tallyOf, type Responses, type Tally } from './tally.ts';

export interface ScoreOptions {
  /** Adds each answer about integrity by itself. Only where the person was told who will see them. */
  readonly includeIntegrity?: boolean;
  /** Scores these alone, for a level that is shown while somebody answers. All of them where absent. */
  readonly only?: readonly string[];
}

/**
 * Scores every competency of a framework, in its order. Needs no flow: a stored sheet will do.
 *
 * A person is scored only on what is put to them, and what they did not answer is missing, not zero.
 *
 * @example
 * scoreAttempt(councillorRoles, { ...nothingYet, responses: { ap1: { level: 2 }, ap2: { level: 3 } } })[6]?.level; // 2.5
 */
export function scoreAttempt(framework: Framework, answers: Answers, { includeIntegrity = false, only }: ScoreOptions = {}): CompetencyScore[] {
  const assessors = framework.readiness === undefined ? undefined : assessorsOf(answers);
  const { chosen, facts, responses } = answers;
  const scores: CompetencyScore[] = [];
  for (const compiled of compiledOf(framework)) {
    const { competency } = compiled;
    if (only !== undefined && !only.includes(competency.id)) continue;
    if (chosen !== undefined && !chosen.has(competency.id)) scores.push(notChosen(compiled));
    else if (competency.integrity === 'alone') scores.push(alone(compiled, facts, responses, includeIntegrity));
    else if (assessors !== undefined) scores.push(assessed(compiled, facts, assessors, responses));
    else if (compiled.rule.by === 'counted') scores.push(counted(compiled, facts, responses));
    else scores.push(selfRated(compiled, facts, responses));
  }
  return scores;
}

/** The ratings that count as evidence of readiness. */
export function assessorsOf({ raters }: Pick<Answers, 'raters'>): readonly RaterAnswers[] {
  return raters.filter(({ group }) => group === 'assessor');
}

/** Most scores kept for one competency; there are never so many, but for one of hundreds of items. */
const mostKept = 10_000;

/** Two people with the same counts have the same score, so it is worked out once and shared: hence frozen. */
function selfRated(compiled: CompiledCompetency, facts: Facts, responses: Responses): CompetencyScore {
  const { items: { length }, rule: { max }, before } = compiled;
  const tally = tallyOf(compiled, facts, responses);
  const key = ((tally.asked * (length + 1) + tally.applicable) * (length + 1) + tally.answered) * (length * max + 1) + tally.sum;
  const known = before.get(key);
  if (known !== undefined) return known;
  const score = Object.freeze(selfScore(compiled, tally));
  if (before.size < mostKept) before.set(key, score);
  return score;
}

function selfScore({ competency: { id, title }, rule }: CompiledCompetency, tally: Tally): CompetencyScore {
  const { asked, applicable, answered } = tally;
  const level = levelOf(rule, tally);
  const bounds = boundsOf(rule, tally);
  if (level === null) return { id, title, chosen: true, level, percent: null, band: null, asked, applicable, answered, bounds, ...whyNot(rule, tally) };
  return { id, title, chosen: true, level, percent: percentOf(rule, level), band: bandIdOf(rule, level), asked, applicable, answered, bounds };
}

function assessed(compiled: CompiledCompetency, facts: Facts, assessors: readonly RaterAnswers[], own: Responses): CompetencyScore {
  const { competency: { id, title }, rule } = compiled;
  const { level, bounds, tally } = assessedOf(compiled, facts, assessors);
  const { asked, applicable, answered } = tally;
  const self = { level: levelOf(rule, tallyOf(compiled, facts, own)) };
  if (level !== null) {
    return { id, title, chosen: true, level, percent: percentOf(rule, level), band: bandIdOf(rule, level), asked, applicable, answered, bounds, self };
  }
  const why = applicable > 0 && answered === 0 ? { whyNull: 'not-assessed' as const } : whyNot(rule, tally);
  return { id, title, chosen: true, level, percent: null, band: null, asked, applicable, answered, bounds, self, ...why };
}

function counted(compiled: CompiledCompetency, facts: Facts, responses: Responses): CompetencyScore {
  const { competency: { id, title } } = compiled;
  const { asked, applicable, answered } = tallyOf(compiled, facts, responses);
  const score = { id, title, chosen: true, level: null, percent: null, band: null, asked, applicable, answered, bounds: null };
  const [choice] = putTo(compiled, facts).flatMap((item) => {
    const response = responses[item];
    return response !== undefined && 'choice' in response ? [response.choice] : [];
  });
  return choice === undefined ? score : { ...score, choice };
}

/** Integrity: each answer stands by itself, and stays with the person unless somebody asked for it and they know. */
function alone(compiled: CompiledCompetency, facts: Facts, responses: Responses, includeIntegrity: boolean): CompetencyScore {
  const { competency: { id, title } } = compiled;
  const { asked, applicable, answered } = tallyOf(compiled, facts, responses);
  const score = {
    id, title, chosen: true, level: null, percent: null, band: null, asked, applicable, answered, bounds: null, whyNull: 'integrity' as const,
  };
  if (!includeIntegrity) return score;
  const items: Record<string, number> = {};
  for (const item of putTo(compiled, facts)) {
    const response = responses[item];
    if (response !== undefined && 'level' in response) items[item] = response.level;
  }
  return { ...score, items };
}

/** Ids of the items put to this person. An answer to any other may linger in a record; it does not count. */
function putTo({ items }: CompiledCompetency, facts: Facts): string[] {
  return items.filter((item) => isAsked(item, facts)).map(({ id }) => id);
}

function notChosen({ competency: { id, title } }: CompiledCompetency): CompetencyScore {
  return { id, title, chosen: false, level: null, percent: null, band: null, asked: 0, applicable: 0, answered: 0, bounds: null, whyNull: 'not-chosen' };
}

function whyNot({ by }: Rule, { applicable, answered, sum }: Tally): { readonly whyNull: WhyNull; readonly single?: number } {
  if (applicable === 0) return { whyNull: 'not-applicable' };
  if (by === 'lowest' || applicable > 1) return { whyNull: 'too-few' };
  return answered === 1 ? { whyNull: 'single', single: sum } : { whyNull: 'single' };
}

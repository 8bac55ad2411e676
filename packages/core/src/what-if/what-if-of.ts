import { AssessmentError } from '../errors/errors.ts';
import type { Answers } from '../attempt/answers.ts';
import type { Framework, NonAnswer } from '../framework/framework.ts';
import { factsWithDefaults } from '../framework/facts.ts';
import { compiledOf, isAsked, type CompiledCompetency, type Facts } from '../scoring/compiled.ts';
import type { CompetencyScore } from '../scoring/competency-score.ts';
import { judge, type JudgeOptions } from '../scoring/judge.ts';
import { isBelow } from '../scoring/noise.ts';
import { assessorsOf, scoreAttempt } from '../scoring/score-attempt.ts';
import { bandIdOf } from '../scoring/score-competency.ts';
import { tallyOf, type Responses } from '../scoring/tally.ts';
import { assessorsCells, cellsOf, changesOf } from './cells-of.ts';
import { changedAnswers } from './changed-answers.ts';
import { bestWaysOf, countWays, smallestOf, type RaterCells } from './ways.ts';
import type { Standing, StatusAfter, Step, WhatIf, WhatIfAnswerFirst } from './what-if.ts';

export interface WhatIfOptions extends JudgeOptions {
  /** The level the person wants to reach: aimed at where it comes before the next band or whole level. */
  readonly wanted?: number;
}

/**
 * The smallest change of answers that moves a competency to the next band or, where levels have no bands, to the next whole level.
 *
 * The fewest steps of one level, then the fewest answers changed; of ways as small as that, the one that changes earlier questions, and
 * those by more. Only answers that were given are changed. It says how the figures hang together, and advises nobody.
 *
 * @param options `flags` as for `judge`, where readiness is judged; `wanted`, the target of the person.
 * @throws {AssessmentError} `E_UNKNOWN_COMPETENCY` where the framework has none of that id.
 * @example
 * // li1 at 2, li2 at 2
 * whatIf(framework, answers, 'listening');
 * // { outcome: 'step', now: { level: 2, band: 'starting' }, next: { level: 2.5, band: 'doing' },
 * //   steps: [{ item: 'li1', from: 2, to: 3 }], comesTo: { level: 2.5, band: 'doing' }, otherWays: 1, … }
 */
export function whatIf(framework: Framework, answers: Answers, competency: string, options: WhatIfOptions = {}): WhatIf {
  const compiled = compiledOf(framework).find((each) => each.competency.id === competency);
  const [score] = scoreAttempt(framework, answers, { only: [competency] });
  if (compiled === undefined || score === undefined) {
    throw new AssessmentError('E_UNKNOWN_COMPETENCY', `"${framework.id}" has no competency "${competency}".`);
  }
  const about = aboutOf(compiled);
  const facts = factsWithDefaults(framework, answers.facts);
  if (score.level === null) return withoutLevel(framework, compiled, facts, answers, score);

  const now: Standing = { level: score.level, band: score.band };
  const next = nextOf(compiled, score.level, options.wanted);
  if (next === undefined) return { ...about, outcome: 'at-the-top', now };
  const assessed = framework.readiness !== undefined;
  const raters: readonly RaterCells[] = assessed ? assessorsCells(compiled, facts, assessorsOf(answers)) : [cellsOf(compiled, facts, answers.responses)];
  const smallest = smallestOf(bestWaysOf(compiled.rule, raters).filter(({ level }) => level !== null && !isBelow(level, next.level)));
  // A band may begin where no level reaches.
  if (smallest === undefined) return { ...about, outcome: 'at-the-top', now };

  const changes = changesOf(raters, smallest.picks);
  const changed = changedAnswers(answers, changes, assessed);
  const [after] = scoreAttempt(framework, changed, { only: [competency] });
  return {
    ...about, outcome: 'step', now, next,
    steps: changes.map(({ from, ...rest }): Step => ({ ...rest, from: from ?? rest.to })),
    comesTo: { level: after?.level ?? next.level, band: after?.band ?? null },
    otherWays: countWays(compiled.rule, raters, smallest, next.level) - 1,
    ...(assessed ? { status: statusAfter(framework, answers, changed, options) } : {}),
  };
}

/** What is wanted, where that comes first; otherwise the beginning of the next band, or the next whole level. */
function nextOf({ rule }: CompiledCompetency, level: number, wanted = Infinity): Standing | undefined {
  const { scale } = rule;
  const bands = scale.kind === 'levels' ? scale.bands : [];
  const from = bands.length > 0
    ? bands.find((band) => isBelow(level, band.from))?.from
    : scale.kind === 'levels' ? scale.levels.find(({ value }) => isBelow(level, value))?.value : undefined;
  const aim = isBelow(level, wanted) ? Math.min(wanted, from ?? Infinity) : from;
  return aim === undefined || aim === Infinity ? undefined : { level: aim, band: bandIdOf(rule, aim) };
}

function statusAfter(framework: Framework, answers: Answers, changed: Answers, options: JudgeOptions): StatusAfter {
  const { id, reasons } = judge(framework, changed, options);
  return { now: judge(framework, answers, options).id, then: id, remaining: reasons };
}

function aboutOf({ competency: { id, title, plainTitle } }: CompiledCompetency): Pick<WhatIf, 'competency' | 'title' | 'plainTitle'> {
  return { competency: id, title, plainTitle };
}

function withoutLevel(framework: Framework, compiled: CompiledCompetency, facts: Facts, answers: Answers, { whyNull, bounds }: CompetencyScore): WhatIf {
  const about = aboutOf(compiled);
  if (compiled.rule.by === 'counted') return { ...about, outcome: 'no-level', why: 'choices' };
  const why = whyNull ?? 'too-few';
  if (why !== 'too-few' && why !== 'not-assessed') return { ...about, outcome: 'no-level', why };
  const missing = framework.readiness === undefined
    ? [missingIn(compiled, facts, answers.responses)]
    : assessorsOf(answers).map(({ id, responses }) => missingIn(compiled, facts, responses, id));
  const all = missing.length > 0 ? missing : [missingIn(compiled, facts, {})];
  // The nearest to a level; the first of those as near.
  const nearest = all.filter(({ needed, items }) => needed <= items.length)
    .reduce<Missing | undefined>((best, each) => (best === undefined || each.needed < best.needed ? each : best), undefined);
  return nearest === undefined ? { ...about, outcome: 'no-level', why } : { ...about, outcome: 'answer-first', bounds, ...nearest };
}

type Missing = Pick<WhatIfAnswerFirst, 'needed' | 'items' | 'rater'>;

function missingIn(compiled: CompiledCompetency, facts: Facts, responses: Responses, rater?: string): Missing {
  const { asked, applicable, answered } = tallyOf(compiled, facts, responses);
  const { by, atLeast, share } = compiled.rule;
  const items = compiled.items.filter((item) => isAsked(item, facts)).flatMap(({ id: item }): { item: string; why: 'blank' | NonAnswer }[] => {
    const response = responses[item];
    if (response === undefined) return [{ item, why: 'blank' }];
    return 'none' in response && response.none !== 'notMyRole' ? [{ item, why: response.none }] : [];
  });
  // The least number that is not below the share wanted; 1e-9 for floating noise, as where levels are worked out.
  const wanted = by === 'lowest' ? asked : Math.max(atLeast, Math.ceil(share * applicable - 1e-9));
  // Where one item alone applies, nothing ever comes to a level.
  const needed = by === 'mean' && applicable < 2 ? Infinity : wanted - answered;
  return { needed, items, ...(rater === undefined ? {} : { rater }) };
}

import { factsOf } from '../framework/facts.ts';
import type { Competency, Fact, Framework, Indicator, NonAnswer } from '../framework/framework.ts';
import { itemsOf } from '../framework/items.ts';
import { nonAnswersFor } from '../framework/non-answers-for.ts';

/** What a framework asks, laid out for making answers up quickly. */
export interface Questions {
  readonly competencies: readonly QuestionsOf[];
  readonly facts: readonly Fact[];
  /** Areas of which a person chooses some, each by the competencies in it. */
  readonly areas: readonly (readonly string[])[];
  /** What can be answered, lowest first. */
  readonly answers: readonly (number | string)[];
  /** Value of the lowest answer, and how far it is to the next. */
  readonly from: number;
  /** Choices that stand beside the others: they concern nobody's ability. */
  readonly apart: readonly string[];
  readonly toOrganisation: readonly string[];
  readonly toPerson: readonly string[];
}

export interface QuestionsOf {
  readonly competency: Competency;
  readonly items: readonly Question[];
  /** Items that the person answers. */
  readonly own: number;
}

export interface Question {
  readonly indicator: Indicator;
  readonly isSelf: boolean;
  /** Non-answers that the person may give, and that somebody else may. */
  readonly self: readonly NonAnswer[];
  readonly observed: readonly NonAnswer[];
}

const known = new WeakMap<Framework, Questions>();

export function questionsOf(framework: Framework): Questions {
  const before = known.get(framework);
  if (before) return before;
  const now = laidOut(framework);
  known.set(framework, now);
  return now;
}

function laidOut(framework: Framework): Questions {
  const { scale, causes, competencies } = framework;
  const self = new Set(itemsOf(framework).flatMap((item) => (item.kind === 'indicator' && item.rater === 'self' ? [item.indicator.id] : [])));
  const ids = (to: 'person' | 'organisation'): readonly string[] => causes.filter((cause) => cause.to === to).map(({ id }) => id);
  const placed = scale.kind === 'levels'
    ? { answers: scale.levels.map(({ value }) => value), from: scale.levels[0]?.value ?? 0, apart: [] }
    : { answers: scale.choices.filter(({ counts }) => counts !== 'apart').map(({ id }) => id).reverse(), from: 1, apart: scale.choices.filter(({ counts }) => counts === 'apart').map(({ id }) => id) };
  return {
    ...placed,
    competencies: competencies.map((competency) => ({
      competency,
      items: competency.indicators.map((indicator) => ({ indicator, isSelf: self.has(indicator.id), self: nonAnswers(framework, indicator, 'self'), observed: nonAnswers(framework, indicator, 'observed') })),
      own: competency.indicators.filter(({ id }) => self.has(id)).length,
    })),
    facts: factsOf(framework),
    areas: framework.flow.flatMap((stage) => (stage.kind === 'areas' && stage.chosen ? stage.areas.map((area) => area.competencies) : [])),
    toOrganisation: ids('organisation'),
    toPerson: ids('person'),
  };
}

function nonAnswers(framework: Framework, indicator: Indicator, by: 'self' | 'observed'): readonly NonAnswer[] {
  return nonAnswersFor(framework, indicator, by).map(({ id }) => id);
}

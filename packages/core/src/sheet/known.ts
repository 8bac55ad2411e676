import type { Framework, Indicator } from '../framework/framework.ts';
import { itemsOf } from '../framework/items.ts';
import { nonAnswersFor } from '../framework/non-answers-for.ts';

/** What a framework knows by name, as a sheet speaks of it. */
export interface Known {
  readonly indicators: ReadonlyMap<string, KnownIndicator>;
  /** Names in the order of the framework, for saying what would be right. */
  readonly indicatorIds: readonly string[];
  readonly levels: readonly number[];
  readonly choices: readonly string[];
  /** Ids of all competencies, and of everything that may stand in the way. */
  readonly competencies: readonly string[];
  readonly causes: readonly string[];
  /** Ids of the options of each scenario. */
  readonly scenarios: ReadonlyMap<string, readonly string[]>;
  /** Competencies of the parts that are everybody's; the others are looked at where the person chooses. */
  readonly always: readonly string[];
  /** Whether the person chooses what to look at. */
  readonly chosen: boolean;
}

export interface KnownIndicator {
  readonly indicator: Indicator;
  readonly competency: string;
  /** Whether some part puts it to the person, and not only to an assessor. */
  readonly self: boolean;
  /** Non-answers it takes from the person, and from somebody who watched them. */
  readonly nonAnswers: Readonly<Record<'self' | 'observed', readonly string[]>>;
}

const known = new WeakMap<Framework, Known>();

/** Worked out once for each framework. */
export function knownTo(framework: Framework): Known {
  const before = known.get(framework);
  if (before) return before;
  const now = workedOut(framework);
  known.set(framework, now);
  return now;
}

function workedOut(framework: Framework): Known {
  const asked = new Set(itemsOf(framework).flatMap((item) => (item.kind === 'indicator' && item.rater === 'self' ? [item.indicator.id] : [])));
  const choosing = new Set(framework.flow.flatMap((stage) => (stage.kind === 'areas' && stage.chosen ? stage.areas : [])).flatMap(({ competencies }) => competencies));
  const nonAnswers = (indicator: Indicator, by: 'self' | 'observed'): readonly string[] => nonAnswersFor(framework, indicator, by).map(({ id }) => id);
  const indicators = new Map(framework.competencies.flatMap(({ id: competency, indicators: own }) => own.map((indicator): [string, KnownIndicator] => [indicator.id, {
    indicator, competency, self: asked.has(indicator.id), nonAnswers: { self: nonAnswers(indicator, 'self'), observed: nonAnswers(indicator, 'observed') },
  }])));
  return {
    indicators,
    indicatorIds: [...indicators.keys()],
    levels: framework.scale.kind === 'levels' ? framework.scale.levels.map(({ value }) => value) : [],
    choices: framework.scale.kind === 'choices' ? framework.scale.choices.map(({ id }) => id) : [],
    competencies: framework.competencies.map(({ id }) => id),
    causes: framework.causes.map(({ id }) => id),
    scenarios: new Map(framework.scenarios.map(({ id, options }) => [id, options.map((option) => option.id)])),
    always: framework.competencies.flatMap(({ id }) => (choosing.has(id) ? [] : [id])),
    chosen: choosing.size > 0,
  };
}

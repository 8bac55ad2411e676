import type { Answers, RaterAnswers } from '../attempt/answers.ts';
import type { Response } from '../attempt/events.ts';
import { factsWithDefaults } from '../framework/facts.ts';
import type { Framework } from '../framework/framework.ts';
import { isPutTo, itemsOf, type IndicatorItem } from '../framework/items.ts';
import { partsOf } from '../framework/sections.ts';
import type { FlowContext } from './context.ts';

/**
 * What an attempt remembers, as it is scored: by indicator, and without what is no longer asked of this person.
 *
 * @param only the competencies to take answers to, for a level that is shown while somebody answers; all of them where absent.
 */
export function answersOf(framework: Framework, memory: FlowContext, only?: readonly string[]): Answers {
  const asked = askedIn(framework);
  const self = only === undefined ? asked.self : only.flatMap((competency) => asked.selfBy.get(competency) ?? []);
  const assessor = only === undefined ? asked.assessor : asked.assessor.filter(({ competency }) => only.includes(competency));
  const facts = factsWithDefaults(framework, memory.facts);
  const chosen = chosenCompetencies(asked.parts, memory, only);
  const raters = Object.entries(memory.raters).flatMap(([id, { role, responses }]): RaterAnswers[] =>
    (role === 'assessor' || role === 'manager' ? [{ id, group: role, responses: byIndicator(assessor, responses, facts, null) }] : []));
  return {
    facts, ...(chosen === null ? {} : { chosen }),
    responses: byIndicator(self, memory.responses, facts, chosen),
    raters,
    checks: memory.checks,
    scenarios: memory.scenarios,
    causes: memory.causes,
    discussedFlags: memory.discussedFlags,
  };
}

/** The indicators a framework puts to each rater, and the areas that may be chosen or not: worked out once. */
interface AskedIn {
  readonly self: readonly IndicatorItem[];
  /** The same by competency. */
  readonly selfBy: ReadonlyMap<string, readonly IndicatorItem[]>;
  readonly assessor: readonly IndicatorItem[];
  /** `null` where a flow offers no choice. */
  readonly parts: readonly AskedPart[] | null;
}

interface AskedPart { readonly id: string; readonly competencies: readonly string[]; /** The stage it is chosen at. */ readonly chosenAt: string | undefined }

const known = new WeakMap<Framework, AskedIn>();

function askedIn(framework: Framework): AskedIn {
  const before = known.get(framework);
  if (before) return before;
  const indicators = itemsOf(framework).filter((item) => item.kind === 'indicator');
  const parts = framework.flow.flatMap((stage) => partsOf(stage).flatMap((part): AskedPart[] =>
    (part.kind === 'section' ? [{ id: part.id, competencies: part.section.competencies, chosenAt: stage.kind === 'areas' && stage.chosen ? stage.id : undefined }] : [])));
  const self = indicators.filter(({ rater }) => rater === 'self');
  const asked: AskedIn = {
    self,
    selfBy: new Map(framework.competencies.map(({ id }) => [id, self.filter(({ competency }) => competency === id)])),
    assessor: indicators.filter(({ rater }) => rater === 'assessor'),
    parts: parts.some(({ chosenAt }) => chosenAt !== undefined) ? parts : null,
  };
  known.set(framework, asked);
  return asked;
}

/** Competencies of the areas that were chosen, and of every part where there is no choice; `null` where a flow offers none. */
function chosenCompetencies(parts: readonly AskedPart[] | null, { chosen }: FlowContext, only: readonly string[] | undefined): ReadonlySet<string> | null {
  if (parts === null) return null;
  const found = new Set<string>();
  for (const { id, chosenAt, competencies } of parts) {
    if (chosenAt !== undefined && !chosen[chosenAt]?.includes(id)) continue;
    for (const competency of competencies) if (only === undefined || only.includes(competency)) found.add(competency);
  }
  return found;
}

function byIndicator(
  asked: readonly IndicatorItem[], responses: Readonly<Record<string, Response>>, facts: Answers['facts'], chosen: ReadonlySet<string> | null,
): Readonly<Record<string, Response>> {
  const kept: Record<string, Response> = {};
  for (const item of asked) {
    const response = responses[item.id];
    if (response === undefined || !isPutTo(item, facts)) continue;
    if (chosen === null || chosen.has(item.competency)) kept[item.indicator.id] = response;
  }
  return kept;
}

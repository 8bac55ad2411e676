import { itemsOf, type AttemptEvent, type Framework, type IndicatorItem } from '@guildhall/core';
import { councillorRoles } from '@guildhall/core/frameworks';

/** What is measured: the councillor framework, all ten areas, all 39 items. */
export const framework: Framework = councillorRoles;

export const items: readonly IndicatorItem[] = itemsOf(framework).filter((item) => item.kind === 'indicator');

/** The level the made-up councillor gives to each item: all five, in no order. */
export const levels: readonly number[] = items.map((_, i) => 1 + ((i * 7) % 5));

/** Ids of the indicators behind each competency. */
export const subscales: ReadonlyMap<string, readonly string[]> = new Map(framework.competencies.map(({ id, indicators }) => [id, indicators.map((each) => each.id)]));

/** Everything that happens in such an attempt, up to the profile: agreement, four facts, areas, answers one by one, parts submitted. */
export const events: readonly AttemptEvent[] = [
  { type: 'agreement.given' },
  { type: 'fact.given', fact: 'office', value: 'non-executive' },
  { type: 'fact.given', fact: 'monthsInOffice', value: 18 },
  { type: 'fact.given', fact: 'leaning', value: 'both' },
  { type: 'fact.given', fact: 'localBudget', value: 'yes' },
  { type: 'facts.settled' },
  ...framework.flow.flatMap((stage): AttemptEvent[] => (stage.kind !== 'areas' ? [] : [
    { type: 'areas.chosen', stage: stage.id, areas: stage.areas.map(({ id }) => id) },
    ...stage.areas.flatMap(({ id: part }): AttemptEvent[] => [
      ...items.flatMap((item, i): AttemptEvent[] => (item.part === part ? [{ type: 'item.answered', item: item.id, response: { level: levels[i] ?? 1 } }] : [])),
      { type: 'part.submitted', part },
    ]),
  ])),
];

import type { AttemptEvent, Person, Response } from '../../src/attempt/events.ts';
import type { Framework } from '../../src/framework/framework.ts';
import { itemsOf, type Item } from '../../src/framework/items.ts';
import { partsOf } from '../../src/framework/sections.ts';
import { assessor, colleague, manager } from '../../src/testing/persona.ts';

const secondAssessor: Person = { id: 'di', role: 'assessor' };
const nobody: Person = { id: 'x-1', role: 'fellow-councillors' };

const known = new WeakMap<Framework, ReadonlyMap<AttemptEvent['type'], readonly AttemptEvent[]>>();

/**
 * Every kind of event this framework knows, each in several forms: most of them right somewhere in the flow, some of them never.
 * Stopping and deleting is left out, for it ends everything.
 */
export function eventPool(framework: Framework): ReadonlyMap<AttemptEvent['type'], readonly AttemptEvent[]> {
  const before = known.get(framework);
  if (before) return before;
  const pool = new Map<AttemptEvent['type'], AttemptEvent[]>();
  for (const event of everyEvent(framework)) pool.set(event.type, [...pool.get(event.type) ?? [], event]);
  known.set(framework, pool);
  return pool;
}

function* everyEvent(framework: Framework): Generator<AttemptEvent> {
  const parts = framework.flow.flatMap(partsOf);
  const raterOf = (part: (typeof parts)[number]) => (part.kind === 'section' ? part.section.rater : 'self');
  yield { type: 'agreement.given' };
  yield { type: 'facts.settled' };
  yield { type: 'review.agreed' };
  yield { type: 'second-assessor.asked' };
  for (const text of ['I would like to be watched once more.', '']) yield { type: 'comment.made', text };
  yield { type: 'adjustment.named', text: 'A seat near the door.' };
  for (const stage of framework.flow) {
    if (stage.kind === 'about') {
      yield { type: 'part.reopened', part: stage.id };
      for (const fact of stage.facts) {
        for (const value of fact.kind === 'choice' ? fact.options?.map(({ id }) => id) ?? [] : fact.kind === 'date' ? ['2026-03-20'] : [0, 12]) yield { type: 'fact.given', fact: fact.id, value };
        yield { type: 'fact.given', fact: fact.id, value: 'nothing of the kind' };
      }
    }
    if (stage.kind === 'areas') {
      const areas = stage.areas.map(({ id }) => id);
      for (const some of [areas, [], areas.slice(0, 1), areas.slice(-1), ['no-such-area']]) yield { type: 'areas.chosen', stage: stage.id, areas: some };
    }
    if (stage.kind === 'decision') {
      for (const { id: outcome, beside } of stage.outcomes) {
        yield { type: 'decision.made', outcome, by: manager, on: '2026-03-09', ...(beside ? { beside: colleague } : {}) };
        yield { type: 'decision.made', outcome, by: manager, on: '2026-03-09', proposed: 'something else', reason: 'Seen twice since.', beside: colleague };
        yield { type: 'decision.made', outcome, by: assessor, on: '2026-03-09' };
      }
    }
  }
  for (const item of itemsOf(framework)) {
    const by = item.rater === 'self' ? [undefined, assessor] : [assessor, secondAssessor, undefined, nobody];
    for (const response of responsesTo(framework, item)) for (const who of by) yield { type: 'item.answered', item: item.id, response, ...(who === undefined ? {} : { by: who }) };
    yield { type: 'item.cleared', item: item.id, ...(item.rater === 'self' ? {} : { by: assessor }) };
  }
  for (const part of parts) {
    const by = raterOf(part) === 'self' ? {} : { by: assessor };
    yield { type: 'part.submitted', part: part.id, ...by };
    yield { type: 'part.reopened', part: part.id };
  }
  for (const { id } of framework.checks) {
    yield { type: 'check.settled', check: id, as: 'done', on: '2026-03-03' };
    yield { type: 'check.settled', check: id, as: 'open' };
    yield { type: 'check.settled', check: id, as: 'notNeeded', reason: 'A small venue.' };
    yield { type: 'check.settled', check: id, as: 'notNeeded' };
  }
  for (const { id, options } of framework.scenarios) {
    for (const option of options) {
      for (const rating of [1, 4, 5]) yield { type: 'scenario.rated', scenario: id, option: option.id, rating };
      yield { type: 'flag.discussed', flag: `${id}.${option.id}`, by: assessor };
    }
  }
  for (const competency of framework.competencies) for (const cause of framework.causes.slice(0, 3)) yield { type: 'cause.given', competency: competency.id, cause: cause.id };
  yield { type: 'plan.agreed', steps: [], none: 'Enough to do already.' };
  for (const action of framework.actions.slice(0, 2)) {
    yield { type: 'plan.agreed', steps: [{ action: action.id, for: framework.competencies.slice(0, 1).map(({ id }) => id), owner: 'Me', by: '2026-05-02', measure: action.doneWhen, reviewOn: '2026-06-02' }] };
  }
  yield { type: 'plan.agreed', steps: [{ own: 'Something of my own.', for: [], owner: 'Me', by: '2026-05-02', measure: 'I will know.', reviewOn: '2026-06-02' }] };
  yield { type: 'plan.agreed', steps: [] };
  yield { type: 'step.done', step: 0, on: '2026-04-02' };
  yield { type: 'step.done', step: 7, on: '2026-04-02' };
  yield { type: 'follow-up.closed', on: '2026-06-02' };
  yield { type: 'meeting.held', on: '2026-04-02', beside: colleague };
  yield { type: 'meeting.held', on: '2026-04-02' };
  yield { type: 'debrief.held', on: '2026-04-04', note: 'It went well.' };
  yield { type: 'incident.reported', on: '2026-04-04' };
  for (const today of ['2026-03-01', '2026-04-04', '2028-02-29']) yield { type: 'date.read', today };
}

/** Forms of answer to an item: the ends of the scale and its middle, every non-answer, and one from another kind of item. */
function responsesTo({ scale, nonAnswers }: Framework, item: Item): readonly Response[] {
  if (item.kind === 'prompt') return [{ text: 'A few words.' }, { level: 1 }];
  const none = nonAnswers.map(({ id }): Response => ({ none: id }));
  if (scale.kind === 'choices') return [...scale.choices.map(({ id }): Response => ({ choice: id })), ...none];
  const values = scale.levels.map(({ value }) => value);
  return [...[values[0] ?? 0, values.at(-1) ?? 0, values[1] ?? 0].map((level): Response => ({ level })), { level: 99 }, ...none];
}

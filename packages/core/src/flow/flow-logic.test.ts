import fc from 'fast-check';
import { createActor } from 'xstate';
import { expect, it } from 'vitest';
import type { AttemptEvent } from '../attempt/events.ts';
import { frameworks } from '../frameworks/index.ts';
import { itemsOf } from '../framework/items.ts';
import { assessor, manager, seededPersona, walkTo } from '../testing/persona.ts';
import { compileFlow } from './compile-flow.ts';
import { flowLogic } from './flow-logic.ts';

const input = { respondent: 'p-1', today: '2026-03-02' };

it.each(frameworks)('the short way through $id comes out where the chart does, whatever is sent', (framework) => {
  const items = itemsOf(framework).map(({ id }) => id);
  const answer = fc.record({
    type: fc.constant('item.answered' as const),
    item: fc.constantFrom(...items, 'nowhere/nothing', 'toString'),
    response: fc.oneof(fc.record({ level: fc.integer({ min: -1, max: 6 }) }), fc.constantFrom({ choice: 'strength' }, { text: 'x' }, { text: ' ' }, { none: 'notMyRole' as const }, { none: 'notSeen' as const })),
    by: fc.constantFrom(undefined, assessor, manager, { id: 'p-1', role: 'assessor' }),
  }).map(({ by, ...event }): AttemptEvent => (by === undefined ? event : { ...event, by }));
  const other: fc.Arbitrary<AttemptEvent> = fc.oneof(
    fc.record({ type: fc.constant('item.cleared' as const), item: fc.constantFrom(...items) }),
    fc.record({ type: fc.constant('scenario.rated' as const), scenario: fc.constantFrom('sj1', 'sj9', 'sj99'), option: fc.constantFrom('a', 'e', 'z'), rating: fc.integer({ min: 0, max: 5 }) }),
    fc.record({ type: fc.constantFrom('part.submitted' as const, 'part.reopened' as const), part: fc.constantFrom(...items.map((id) => id.split('/')[0] ?? ''), 'scenarios') }),
  );
  fc.assert(fc.property(fc.constantFrom(...framework.flow), fc.nat(50), fc.array(fc.oneof({ weight: 4, arbitrary: answer }, other), { maxLength: 25 }), ({ id }, seed, events) => {
    const before = walkTo(framework, id, { ...seededPersona(seed), respondent: 'p-1' }).record()?.body.journal.map(({ event }) => event) ?? [];
    const [short, chart] = [flowLogic(framework), compileFlow(framework)].map((logic) => createActor(logic, { input }).start());
    if (!short || !chart) throw new Error('there are two');
    for (const event of [...before, ...events]) {
      short.send(event);
      chart.send(event);
    }
    const [one, other] = [short.getSnapshot(), chart.getSnapshot()];
    expect(one.value).toEqual(other.value);
    expect(one.context).toEqual(other.context);
    expect([...one.tags]).toEqual([...other.tags]);
    expect(one.getMeta()).toEqual(other.getMeta());
  }), { numRuns: 150 });
});

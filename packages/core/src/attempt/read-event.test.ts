import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readEvent, readMoment } from './read-event.ts';
import { attemptEventSchema } from './schema.ts';

const odd = fc.oneof(fc.integer(), fc.constantFrom(-0, 0.5, NaN, Infinity, 2 ** 53, '3', null, undefined, true, [], { level: 3 }), fc.string());
const nearly = fc.record({
  type: fc.constantFrom('item.answered', 'item.cleared', 'toString'),
  item: fc.oneof(fc.constantFrom('place-shaper/ps1', '__proto__/a', 'a/b/c', '', `${'x'.repeat(300)}/y`), odd),
  response: fc.oneof(fc.record({ level: odd }), fc.record({ level: fc.nat(9), note: odd }, { requiredKeys: ['level'] }), odd),
  by: odd,
}, { requiredKeys: ['type', 'item', 'response'] });

const nearlySubmitted = fc.record({
  type: fc.constantFrom('part.submitted', 'part.reopened'),
  part: fc.oneof(fc.constantFrom('place-shaper', 'constructor', '__proto__', '', 'a b', 'x'.repeat(201)), odd),
  by: odd,
}, { requiredKeys: ['type', 'part'] });

it('takes a plain event exactly where the schema would, and reads the same from it', () => {
  fc.assert(fc.property(fc.oneof(nearly, nearlySubmitted), (event) => {
    const read = readEvent(event);
    const parsed = attemptEventSchema.safeParse(event);
    expect('event' in read ? read.event : null).toEqual(parsed.success && event.type !== 'toString' ? parsed.data : null);
  }), { numRuns: 5000 });
});

it('keeps a copy: what a host changes afterwards changes nothing', () => {
  const event = { type: 'item.answered', item: 'place-shaper/ps1', response: { level: 3 } };
  const read = readEvent(event);
  event.response.level = 5;
  expect(read).toEqual({ event: { type: 'item.answered', item: 'place-shaper/ps1', response: { level: 3 } } });
});

it('takes a clock at its word only where it says something that can be kept', () => {
  expect(readMoment('2026-03-02T10:00:00Z', 'x')).toBe('2026-03-02T10:00:00Z');
  expect(readMoment('ten o’clock', 'x')).toBe('ten o’clock');
  for (const said of ['', undefined, 7, 'x'.repeat(201)]) expect(readMoment(said, '2026-03-02')).toBe('2026-03-02');
});

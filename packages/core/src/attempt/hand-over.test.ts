import { expect, it } from 'vitest';
import { publicMeetingReadiness } from '../frameworks/public-meeting-readiness/framework.ts';
import { takeUpAttempt } from '../flow/live-attempt.ts';
import { steadyAna, walkTo } from '../testing/persona.ts';
import { handOver, isEarlierCopy, readHandedOver } from './hand-over.ts';
import type { AttemptEnvelope } from './record.ts';

const recordAt = (stage: string, seed = 1): AttemptEnvelope => {
  const record = walkTo(publicMeetingReadiness, stage, { ...steadyAna, seed }, { now: () => '2026-03-02' }).record();
  if (record === null) throw new Error('nothing was agreed to');
  return record;
};
const [early, late] = [recordAt('getting-ready'), recordAt('decision')];

it('comes back as it was handed over, for whom it was', () => {
  expect(readHandedOver(JSON.parse(JSON.stringify(handOver(late, 'manager'))))).toEqual({ format: 'guildhall/hand-over@1', for: 'manager', record: late });
});

it('says whose it is where they gave a name, and leaves out what is no name', () => {
  expect(readHandedOver(JSON.parse(JSON.stringify(handOver(late, 'assessor', ' Ana Lewis '))))?.from).toBe('Ana Lewis');
  for (const from of [' ', 'a'.repeat(201), 7, null]) expect(readHandedOver({ ...handOver(late, 'assessor'), from })).not.toHaveProperty('from');
});

it('is for the person themselves where it does not say, or says something unknown', () => {
  expect(readHandedOver({ ...handOver(late, 'manager'), for: 'mayor' })?.for).toBe('self');
});

it('knows nothing of other files, and refuses a record that is damaged', () => {
  for (const other of [null, [], 'x', late, { format: 'guildhall/hand-over@2', record: late }]) expect(readHandedOver(other)).toBeNull();
  expect(() => readHandedOver({ ...handOver(late, 'self'), record: { ...late, body: { ...late.body, seed: 9 } } })).toThrow(/damaged/);
  expect(() => readHandedOver({ format: 'guildhall/hand-over@1', for: 'self' })).toThrow(/not a saved attempt/);
});

it('tells an earlier copy from a later one, and from one that went another way', () => {
  expect([isEarlierCopy(early, late), isEarlierCopy(late, late), isEarlierCopy(late, early)]).toEqual([true, true, false]);
  expect(isEarlierCopy(early, recordAt('decision', 2))).toBe(false);
  const other = takeUpAttempt(publicMeetingReadiness, early, { now: () => '2026-03-02' });
  expect(other.send({ type: 'comment.made', text: 'Something else happened here.' })).toBe(true);
  const apart = other.record();
  expect(apart === null ? null : [isEarlierCopy(early, apart), isEarlierCopy(apart, late), isEarlierCopy(late, apart)]).toEqual([true, false, false]);
});

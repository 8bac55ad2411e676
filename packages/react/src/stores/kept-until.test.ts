import type { PlannedStep } from '@guildhall/core';
import { expect, it } from 'vitest';
import { keptUntil } from './kept-until.ts';

const saved = { savedAt: '2026-03-09T10:00:00.000Z', keep: false };
const unfinished = { standing: null, plan: null };
const step = (reviewOn: string): PlannedStep => ({ own: 'Walk the ward', for: [], owner: 'Me', by: '2026-05-01', measure: 'Walked', reviewOn });

it('is seven days after the last answer, while answers are unfinished', () => {
  expect(keptUntil(unfinished, saved)).toBe('2026-03-16');
});

it('is never, where the person chose so', () => {
  expect(keptUntil(unfinished, { ...saved, keep: true })).toBeNull();
});

it('is a week after a standing ends, so that it can still be renewed', () => {
  const decision = { outcome: 'READY', by: { id: 'bo', role: 'manager' }, on: '2026-03-07' };
  expect(keptUntil({ ...unfinished, standing: { decision, until: '2027-03-07', meetings: [], debriefDue: null } }, saved)).toBe('2027-03-14');
});

it('is a week after the last thing in a plan is to be looked at again, and never sooner than for an unfinished one', () => {
  expect(keptUntil({ ...unfinished, plan: { steps: [step('2026-06-02'), step('2026-05-20')], done: {} } }, saved)).toBe('2026-06-09');
  expect(keptUntil({ ...unfinished, plan: { steps: [], none: 'No time', done: {} } }, saved)).toBe('2026-03-16');
});

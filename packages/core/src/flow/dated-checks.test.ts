import { expect, it } from 'vitest';
import { publicMeetingReadiness } from '../frameworks/public-meeting-readiness/framework.ts';
import { emptyContext } from './context.ts';
import { datedChecks } from './dated-checks.ts';

const memory = { ...emptyContext('ana', '2026-03-02'), facts: { meetingOn: '2026-03-26', meetingsSpoken: 3 }, checks: { sp1: { as: 'done' } } } as const;

it('counts down to the meeting, soonest due first', () => {
  const rows = datedChecks(publicMeetingReadiness, memory, '2026-03-02');
  expect(rows.map(({ due }) => due)).toEqual(rows.map(({ due }) => due).toSorted((a, b) => (a ?? '').localeCompare(b ?? '')));
  const induction = rows.find(({ check }) => check.id === 'sp1');
  const lead = publicMeetingReadiness.checks.find(({ id }) => id === 'sp1')?.leadDays ?? 0;
  expect(induction).toMatchObject({ state: 'done', mandatory: true, possible: true, daysLeft: 24 - lead });
});
it('drops to what is possible in the days left', () => {
  const possible = datedChecks(publicMeetingReadiness, memory, '2026-03-26').filter((row) => row.possible);
  expect(possible.length).toBeGreaterThan(0);
  expect(possible.every(({ check }) => check.shortestDays === 0)).toBe(true);
});
it('asks for somebody senior beside an officer only until she has spoken three times', () => {
  const senior = (meetingsSpoken: number) => datedChecks(publicMeetingReadiness, { ...memory, facts: { ...memory.facts, meetingsSpoken } }, '2026-03-02').find(({ check }) => check.id === 'sp7')?.mandatory;
  expect([0, 2, 3].map(senior)).toEqual([true, true, false]);
});
it('gives no dates while nobody knows when the meeting is', () => {
  const rows = datedChecks(publicMeetingReadiness, emptyContext('ana', '2026-03-02'), '2026-03-02');
  expect(rows.map(({ check }) => check.id)).toEqual(publicMeetingReadiness.checks.map(({ id }) => id));
  expect(rows.every(({ due, possible }) => due === null && possible)).toBe(true);
});

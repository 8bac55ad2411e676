import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { addDays, addMonths, addWorkingDays, daysBetween, isDate } from '../../src/calendar/calendar.ts';
import { startAttempt, takeUpAttempt } from '../../src/flow/live-attempt.ts';
import { publicMeetingReadiness } from '../../src/frameworks/index.ts';
import { canonicalJson } from '../../src/json/canonical-json.ts';
import { assessor, manager, walkTo } from '../../src/testing/persona.ts';
import { scored } from '../support/comes-to.ts';
import { holds, patience } from '../support/holds.ts';
import { anyFramework, scripts, walk } from '../support/walk.ts';

/** Moments at which clocks have gone wrong: both nights of a change in Britain, leap days, 2038, 1970, no time at all. */
const moments = [
  '2026-03-29T00:59:59.999Z', '2026-03-29T01:00:00Z', '2026-03-29T02:30:00+01:00', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00+01:00', '2026-10-25T01:30:00Z', '2024-02-29T23:59:59Z', '2028-02-29',
  '2038-01-19T03:14:07Z', '2038-01-19T03:14:08Z', '1970-01-01T00:00:00Z', '1969-12-31T23:59:59Z', '2099-12-31', '9999-12-31T23:59:59Z', '0001-01-01', 'yesterday', '12:30',
];

describe('S25 time', () => {
  it('is written down and decides nothing: whatever the clock says, and however it jumps, the same comes of it', () => {
    holds(2000, fc.property(scripts(anyFramework, 15), fc.array(fc.constantFrom(...moments), { minLength: 1, maxLength: 30 }), (script, clock) => {
      let ticks = 0;
      const now = () => clock[ticks++ % clock.length] ?? '';
      const [steady, jumping] = [walk(script), walk(script, { now })];
      expect(canonicalJson(jumping.attempt.view().memory)).toBe(canonicalJson(steady.attempt.view().memory));
      expect(jumping.attempt.view().doing).toBe(steady.attempt.view().doing);
      expect(scored(jumping.attempt)).toBe(scored(steady.attempt));
      const [withJumps, without] = [jumping.attempt.record()?.body.journal ?? [], steady.attempt.record()?.body.journal ?? []];
      expect(withJumps.map(({ seq, event }) => ({ seq, event }))).toEqual(without.map(({ seq, event }) => ({ seq, event })));
      expect(withJumps.map(({ seq }) => seq)).toEqual(withJumps.map((_, i) => i + 1));
      for (const { at } of withJumps) expect(moments).toContain(at);
      const record = jumping.attempt.record();
      if (record === null) return;
      expect(takeUpAttempt(jumping.framework, JSON.parse(JSON.stringify(record)), { now }).record()).toEqual(record);
    }));
  }, patience);

  it('a standing granted on a leap day holds to the last day of the February after, and not a day less', () => {
    const persona = { respondent: 'ana', startedOn: '2028-02-20', seed: 1, answer: (_: string, from: number, to: number) => Math.ceil((from + to) / 2), rating: () => 2 };
    const attempt = walkTo(publicMeetingReadiness, 'decision', persona);
    expect(attempt.send({ type: 'decision.made', outcome: 'READY', by: manager, on: '2028-02-29' })).toBe(true);
    expect(attempt.send({ type: 'plan.agreed', steps: [], none: 'Nothing to work on.' })).toBe(true);
    expect(attempt.view().standing?.until).toBe('2029-02-28');
    for (const today of ['2028-12-31', '2029-02-27']) expect([today, attempt.send({ type: 'date.read', today }), attempt.view().doing]).toEqual([today, true, 'standing']);
    // A date read out that is before the one read last is not taken: a clock put back grants nothing.
    expect(attempt.send({ type: 'date.read', today: '2028-03-01' })).toBe(false);
    expect(attempt.send({ type: 'date.read', today: '2029-02-28' })).toBe(true);
    expect(attempt.view().doing).toBe('closed');
  });

  it('needs no clock at all', () => {
    const attempt = startAttempt(publicMeetingReadiness, { respondent: 'ana', startedOn: '2038-01-20', seed: 1 });
    attempt.send({ type: 'agreement.given' });
    expect(attempt.record()?.body.journal).toEqual([{ seq: 1, at: '2038-01-20', event: { type: 'agreement.given' } }]);
    expect(attempt.send({ type: 'item.answered', item: 'observed/rd1a', response: { level: 1 }, by: assessor })).toBe(false);
  });
});

/** Days since the year 0, counted as the Romans would: no `Date` and no zone. */
function dayNumber(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const y = month <= 2 ? year - 1 : year;
  const m = month <= 2 ? month + 9 : month - 3;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day - 1;
}

const dates = fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2200-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const home = process.env['TZ'];
const zones = ['UTC', 'Europe/London', 'Asia/Kathmandu', 'Pacific/Apia', 'America/St_Johns', 'Pacific/Kiritimati'];

describe('S25 the calendar', () => {
  afterEach(() => { if (home === undefined) delete process.env['TZ']; else process.env['TZ'] = home; });

  it('counts days as they are counted by hand, in whatever zone the machine stands', () => {
    for (const zone of zones) {
      process.env['TZ'] = zone;
      holds(2000, fc.property(dates, fc.integer({ min: -2000, max: 2000 }), dates, (date, days, other) => {
        expect(isDate(date)).toBe(true);
        expect(dayNumber(addDays(date, days)) - dayNumber(date)).toBe(days);
        expect(daysBetween(date, other)).toBe(dayNumber(other) - dayNumber(date));
      }));
    }
  }, patience);

  it('adds whole months: the same day, or the last of a shorter month', () => {
    for (const zone of zones) {
      process.env['TZ'] = zone;
      holds(2000, fc.property(dates, fc.integer({ min: 0, max: 60 }), (date, months) => {
        const added = addMonths(date, months);
        const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
        const [y = 0, m = 0, d = 0] = added.split('-').map(Number);
        expect(isDate(added)).toBe(true);
        expect(y * 12 + m).toBe(year * 12 + month + months);
        expect(d === day || (d < day && addDays(added, 1).endsWith('-01'))).toBe(true);
      }));
    }
  }, patience);

  it('knows which days work is done', () => {
    holds(2000, fc.property(dates, fc.integer({ min: 1, max: 15 }), fc.array(fc.nat({ max: 20 }), { maxLength: 4 }), (date, days, off) => {
      const holidays = off.map((each) => addDays(date, each));
      const due = addWorkingDays(date, days, holidays);
      const between = Array.from({ length: daysBetween(date, due) }, (_, i) => addDays(date, i + 1));
      // Day 0, the first of March of the year 0, was a Wednesday: counted from Sunday, that is 3.
      const working = between.filter((each) => { const weekday = (dayNumber(each) + 3) % 7; return weekday !== 6 && weekday !== 0 && !holidays.includes(each); });
      expect(working).toHaveLength(days);
      expect(working.at(-1)).toBe(due);
    }));
  }, patience);

  it.each(['2026-02-29', '2026-02-30', '2026-13-01', '2026-00-10', '2026-1-1', '26-01-01', '2026-01-01T00:00:00Z', '', '2100-02-29', '2026-04-31'])('does not know %s', (date) => { expect(isDate(date)).toBe(false); });
});

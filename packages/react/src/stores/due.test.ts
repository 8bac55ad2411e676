import { addDays } from '@guildhall/core/flow';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueOf } from './due.ts';
import type { KeptGlance } from './saved.ts';

const glance: KeptGlance = { doing: 'answering', isWithdrawn: false, parts: [], next: [], ends: null };
const on = (day: string) => ({ savedAt: `${day}T10:00:00.000Z`, keep: false, glance, doubtedOn: null });

describe('what was left lying', () => {
  it('is kept for seven days, and over on the eighth', () => {
    expect(dueOf(on('2026-03-09'), '2026-03-16')).toEqual({ is: 'kept', until: '2026-03-16' });
    expect(dueOf(on('2026-03-09'), '2026-03-17')).toEqual({ is: 'over', until: '2026-03-16' });
  });

  it('is kept for good where the person chose so, whatever the clock says', () => {
    for (const today of ['1970-01-01', '2026-03-10', '2099-01-01']) expect(dueOf({ ...on('2026-03-09'), keep: true }, today)).toEqual({ is: 'kept', until: null });
  });

  it('is kept beyond the end of a standing or a plan', () => {
    expect(dueOf({ ...on('2026-03-09'), glance: { ...glance, ends: '2027-03-09' } }, '2027-03-16').is).toBe('kept');
    expect(dueOf({ ...on('2026-03-09'), glance: { ...glance, ends: '2027-03-09' } }, '2027-03-17').is).toBe('over');
  });
});

/** Somebody looks on these days, by a clock that may be wrong; returns the days on which it was deleted, by the clock and really. */
function looks(savedAt: string, days: readonly { readonly real: string; readonly clock: string }[], ends: string | null = null): { readonly real: string; readonly hidden: readonly string[] } | { readonly real: null; readonly hidden: readonly string[] } {
  let doubtedOn: string | null = null;
  const hidden: string[] = [];
  for (const { real, clock } of days) {
    const due = dueOf({ savedAt: `${savedAt}T10:00:00.000Z`, keep: false, glance: { ...glance, ends }, doubtedOn }, clock);
    if (due.is === 'over') return { real, hidden };
    if (due.is === 'doubted') {
      doubtedOn = clock;
      if (!due.shown) hidden.push(real);
    }
  }
  return { real: null, hidden };
}

describe('a clock that is wrong', () => {
  it('once, by years ahead, deletes nothing, and the answers are there again when it is right', () => {
    for (const jump of ['2028-03-10', '2036-03-10', '2099-12-31']) {
      expect(looks('2026-03-09', [{ real: '2026-03-10', clock: jump }, { real: '2026-03-11', clock: '2026-03-11' }])).toEqual({ real: null, hidden: ['2026-03-10'] });
    }
  });

  it('once, by years back, deletes nothing, neither then nor later', () => {
    for (const jump of ['1970-01-01', '2000-01-01', '2025-12-31']) {
      expect(looks('2026-03-09', [{ real: '2026-03-10', clock: jump }, { real: '2026-03-16', clock: '2026-03-16' }])).toEqual({ real: null, hidden: [] });
    }
  });

  it('when it wrote, and right again, gives seven days from when that was seen', () => {
    for (const wrote of ['1970-01-02', '2015-06-01', '2031-01-01', '2099-12-31']) {
      const days = Array.from({ length: 12 }, (_, i) => ({ real: addDays('2026-03-10', i), clock: addDays('2026-03-10', i) }));
      expect(looks(wrote, days)).toEqual({ real: '2026-03-18', hidden: [] });
    }
  });

  it('does not keep for ever what nobody has touched for years: it is hidden at once, and deleted on the next day', () => {
    expect(looks('2026-03-09', [{ real: '2028-01-01', clock: '2028-01-01' }, { real: '2028-01-01', clock: '2028-01-01' }, { real: '2028-01-02', clock: '2028-01-02' }]))
      .toEqual({ real: '2028-01-02', hidden: ['2028-01-01', '2028-01-01'] });
  });

  it('never deletes early when it jumped once, whenever and wherever to; and with no jump deletes on the first look after the days are over', () => {
    fc.assert(fc.property(
      fc.integer({ min: 0, max: 3000 }), fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 12 }), fc.nat(11),
      fc.oneof(fc.integer({ min: -20_000, max: 0 }), fc.integer({ min: 380, max: 20_000 })),
      (start, gaps, wrongAt, jump) => {
        const savedOn = addDays('2026-01-02', start);
        let real = savedOn;
        const days = gaps.map((gap, i) => {
          real = addDays(real, gap);
          return { real, clock: i === wrongAt ? addDays(real, jump) : real };
        });
        const { real: deleted } = looks(savedOn, days);
        expect(deleted === null || deleted > addDays(savedOn, 7)).toBe(true);
        const honest = looks(savedOn, days.map((day) => ({ ...day, clock: day.real })));
        expect(honest).toEqual({ real: days.find((day) => day.real > addDays(savedOn, 7))?.real ?? null, hidden: [] });
      },
    ), { numRuns: 5000 });
  });
});

it('counts days where the person is, also in the nights in which clocks change and at the end of the year', () => {
  for (const day of ['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25', '2027-02-28', '2028-02-29', '2026-12-31', '2038-01-19']) {
    const evening = new Date(`${day}T23:59:00`).toISOString();
    expect(dueOf({ ...on(day), savedAt: evening }, addDays(day, 7)).is).toBe('kept');
    expect(dueOf({ ...on(day), savedAt: evening }, addDays(day, 8)).is).toBe('over');
  }
});

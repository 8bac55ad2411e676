import { noClock, type GroupRecord } from '@guildhall/core/group';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { deletedOn, dueFor, isListed, tidySessions } from './due.ts';
import { all, forgetInPage, keep, setOpenCode, type KeptSession } from './kept-sessions.ts';

beforeEach(() => {
  const values = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    get length() { return values.size; },
    key: (place: number) => [...values.keys()][place] ?? null,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => { values.set(key, value); },
    removeItem: (key: string) => { values.delete(key); },
  });
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  forgetInPage();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const session = (id: string, savedAt: string): KeptSession => ({ id, savedAt, doubtedOn: null, clock: noClock, record: { format: 'guildhall/group-session@1' } as GroupRecord });
const tidyOn = (day: string, inPage: string | null = null): readonly string[] => {
  vi.setSystemTime(`${day}T12:00:00.000Z`);
  tidySessions(inPage);
  return all().sessions.map(({ id }) => id);
};

it('keeps a session for the usual seven days after its last change, and not a day longer', () => {
  const dated = { savedAt: '2027-03-01T12:00:00.000Z', doubtedOn: null };
  expect(deletedOn(dated, '2027-03-02')).toBe('2027-03-08');
  expect(['2027-03-01', '2027-03-08', '2027-03-09'].map((day) => dueFor(dated, day).is)).toEqual(['kept', 'kept', 'over']);
  keep(session('AAAAAAA', dated.savedAt));
  expect(['2027-03-08', '2027-03-09'].map((day) => tidyOn(day))).toEqual([['AAAAAAA'], []]);
});

it.each(['yesterday', '2010-01-01T19:00:00.000Z', '2027-05-01T12:00:00.000Z'])('counts the days of a session from when its date, %s, was seen to make no sense', (savedAt) => {
  keep(session('AAAAAAA', savedAt));
  expect(tidyOn('2027-03-09')).toEqual(['AAAAAAA']);
  const [noted] = all().sessions;
  expect(noted).toMatchObject({ savedAt, doubtedOn: '2027-03-09' });
  expect(noted === undefined ? null : deletedOn(noted)).toBe('2027-03-16');
  expect(['2027-03-16', '2027-03-17'].map((day) => tidyOn(day))).toEqual([['AAAAAAA'], []]);
});

it('deletes no evening because a clock jumped by years, and lists it to nobody until the clock has moved on', () => {
  const evening = session('AAAAAAA', '2026-11-22T19:00:00.000Z');
  keep(evening);
  expect(tidyOn('2036-01-01')).toEqual(['AAAAAAA']);
  expect(isListed(evening)).toBe(false);
  expect(tidyOn('2036-01-01')).toEqual(['AAAAAAA']);
  // Put right, it is as if nothing had been.
  expect(tidyOn('2026-11-23')).toEqual(['AAAAAAA']);
  expect([isListed(evening), deletedOn(evening)]).toEqual([true, '2026-11-29']);
  expect(tidyOn('2026-11-30')).toEqual([]);
});

it('deletes a session of years ago on the second day on which it is seen', () => {
  keep(session('AAAAAAA', '2026-11-22T19:00:00.000Z'));
  expect(['2036-01-01', '2036-01-02'].map((day) => tidyOn(day))).toEqual([['AAAAAAA'], []]);
});

it('never deletes the session that this page holds open, whatever the clock says', () => {
  keep(session('AAAAAAA', '2027-03-01T12:00:00.000Z'));
  expect(['2027-04-01', '2028-04-01', '2036-01-01'].map((day) => tidyOn(day, 'AAAAAAA'))).toEqual([['AAAAAAA'], ['AAAAAAA'], ['AAAAAAA']]);
});

it('gives the session that was run last another day, for its window may be open while the clock is put right', () => {
  keep(session('AAAAAAA', '2027-01-01T12:00:00.000Z'));
  keep(session('BBBBBBB', '2027-01-01T12:00:00.000Z'));
  setOpenCode('AAAAAAA');
  expect([tidyOn('2027-03-01'), tidyOn('2027-03-01'), tidyOn('2027-03-02')]).toEqual([['AAAAAAA'], ['AAAAAAA'], []]);
});

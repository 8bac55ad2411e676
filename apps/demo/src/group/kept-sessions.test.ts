import type { GroupRecord } from '@guildhall/core/group';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { noClock, withStep } from '@guildhall/core/group';
import { all, forget, forgetInPage, keep, openCode, read, setOpenCode, type KeptSession } from './kept-sessions.ts';

/** The browser's small storage, as far as it is used here. */
class SmallStorage {
  readonly #values = new Map<string, string>();
  /** What happens to a value on its way in: some browsers have no room, or lose what they took. */
  taking: (value: string) => string = (value) => value;
  get length(): number { return this.#values.size; }
  key(place: number): string | null { return [...this.#values.keys()][place] ?? null; }
  getItem(key: string): string | null { return this.#values.get(key) ?? null; }
  setItem(key: string, value: string): void { this.#values.set(key, this.taking(value)); }
  removeItem(key: string): void { this.#values.delete(key); }
}

let storage = new SmallStorage();
beforeEach(() => {
  storage = new SmallStorage();
  Object.defineProperty(globalThis, 'localStorage', { value: storage, configurable: true });
});
afterEach(() => {
  forgetInPage();
  Reflect.deleteProperty(globalThis, 'localStorage');
});

const session = (id: string, savedAt: string): KeptSession => ({
  id, savedAt, doubtedOn: null, clock: withStep(noClock, { id: 'pairs', minutes: 20 }, 0), record: { format: 'guildhall/group-session@1' } as GroupRecord,
});

it('gives back what was kept, the newest first, and knows which one is open', () => {
  const [older, newer] = [session('AAAAAAA', '2027-03-01T18:00:00.000Z'), session('BBBBBBB', '2027-03-02T18:00:00.000Z')];
  expect([keep(older), keep(newer)]).toEqual(['saved', 'saved']);
  setOpenCode('AAAAAAA');
  forgetInPage();
  expect(all()).toEqual({ sessions: [newer, older], damaged: [] });
  expect(openCode()).toBe('AAAAAAA');
  expect(forget('AAAAAAA')).toBe(true);
  expect(openCode()).toBeNull();
  expect(all().sessions).toEqual([newer]);
});

it('says "saved" only of what it reads back, and keeps the rest as long as the page is open', () => {
  const it1 = session('AAAAAAA', '2027-03-01T18:00:00.000Z');
  storage.taking = () => { throw new DOMException('full', 'QuotaExceededError'); };
  expect(keep(it1)).toBe('page');
  expect(read('AAAAAAA')).toEqual(it1);
  storage.taking = (value) => value.slice(0, 20);
  expect(keep(it1)).toBe('page');
  expect(read('AAAAAAA')).toEqual(it1);
  storage.taking = (value) => value;
  expect(keep(it1)).toBe('saved');
});

it('works for an evening where the browser blocks its storage', () => {
  Object.defineProperty(globalThis, 'localStorage', { get: () => { throw new DOMException('blocked', 'SecurityError'); }, configurable: true });
  const it1 = session('AAAAAAA', '2027-03-01T18:00:00.000Z');
  expect(keep(it1)).toBe('page');
  setOpenCode('AAAAAAA');
  expect(openCode()).toBe('AAAAAAA');
  expect(all().sessions).toEqual([it1]);
  expect(forget('AAAAAAA')).toBe(true);
  expect(all().sessions).toEqual([]);
});

it('opens the others where one is damaged, and lets that one be removed', () => {
  const whole = session('AAAAAAA', '2027-03-01T18:00:00.000Z');
  keep(whole);
  storage.setItem('guildhall-group/BBBBBBB', '{"id":"BBB');
  storage.setItem('guildhall-group/CCCCCCC', '[1]');
  expect(all()).toEqual({ sessions: [whole], damaged: ['BBBBBBB', 'CCCCCCC'] });
  expect([forget('BBBBBBB'), forget('CCCCCCC')]).toEqual([true, true]);
  expect(all().damaged).toEqual([]);
});

it('starts the clock anew where what lies there is no clock', () => {
  storage.setItem('guildhall-group/AAAAAAA', JSON.stringify({ ...session('AAAAAAA', 'x'), clock: { step: 5, endsAt: 'soon', minutes: { pairs: 'many', actions: 3 } } }));
  expect(read('AAAAAAA')).toMatchObject({ clock: { step: null, endsAt: null, left: 0, minutes: { actions: 3 } } });
});

import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exampleSaved } from '../store-contract/example-saved.ts';
import { browserStore } from './browser-store.ts';
import { copiesAhead } from './copies-ahead.ts';
import { indexedDbStore } from './indexed-db-store.ts';
import { Keeper } from './keeper.ts';
import type { Saved } from './saved.ts';
import { fakeStorage } from './testing/fake-storage.ts';

const saved = (answers: number, id = 'a') => exampleSaved({ id, answers });
const over = (...answers: readonly number[]): readonly string[] => answers.map((each) => saved(each).seal);
const wish = (answers: number) => { const { envelope, glance, promised } = saved(answers); return { envelope, glance, keep: false, planDraft: null, promised }; };
const answersIn = (value: unknown): number => (value as Saved).envelope.body.journal.length - 1;
/** What a page leaves that is closed before anything of it has reached the database. */
const leave = (answers: number, seals: readonly string[], id = 'a'): void => { copiesAhead('guildhall').put(saved(answers, id), seals); };

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('localStorage', fakeStorage());
});
afterEach(() => { vi.restoreAllMocks(); vi.unstubAllGlobals(); });

describe('what a page that was closed had on its way', () => {
  it.each(['read', 'all'] as const)('is there for the next one, by %s, and no copy stays', async (by) => {
    await indexedDbStore().write(saved(1), null);
    leave(2, over(1));
    const next = browserStore();
    expect(by === 'read' ? await next.read('a') : (await next.all())[0]?.value).toEqual(saved(2));
    expect([await indexedDbStore().read('a'), localStorage.length]).toEqual([saved(2), 0]);
  });

  it('and what waited behind it too, whichever of the two is found first', async () => {
    for (const order of [[2, 3], [3, 2]]) {
      vi.stubGlobal('indexedDB', new IDBFactory());
      await indexedDbStore().write(saved(1), null);
      for (const each of order) leave(each, each === 2 ? over(1) : over(1, 2));
      expect(await indexedDbStore().read('a')).toEqual(saved(3));
      expect(localStorage.length).toBe(0);
    }
  });

  it('is there after any two quick answers that were kept the usual way', async () => {
    const home = browserStore();
    const keeper = new Keeper('a', home, null, () => undefined);
    keeper.keep(wish(1));
    await keeper.settled();
    expect(localStorage.length).toBe(0);
    // From now on nothing reaches the database from this page.
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => { throw new DOMException('closed', 'NotFoundError'); });
    keeper.keep(wish(2));
    keeper.keep(wish(3));
    // In the same breath: both lie there when the page is gone.
    const left = Array.from({ length: localStorage.length }, (_, i) => [localStorage.key(i) ?? '', localStorage.getItem(localStorage.key(i) ?? '') ?? ''] as const);
    expect(left).toHaveLength(2);
    await keeper.settled();
    expect(localStorage.length).toBe(0);
    vi.restoreAllMocks();
    for (const [key, text] of left) localStorage.setItem(key, text);
    expect(answersIn(await browserStore().read('a'))).toBe(3);
  });

  it('is not written where something newer is, and forgotten', async () => {
    await indexedDbStore().write(saved(3), null);
    leave(2, over(1));
    expect(await indexedDbStore().read('a')).toEqual(saved(3));
    expect(localStorage.length).toBe(0);
  });

  it('stays for another time where there is no room for it now', async () => {
    await indexedDbStore().write(saved(1), null);
    leave(2, over(1));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError'); });
    expect(await indexedDbStore().read('a')).toEqual(saved(1));
    vi.restoreAllMocks();
    expect(await indexedDbStore().read('a')).toEqual(saved(2));
  });

  it('is of one database, and no other', async () => {
    await indexedDbStore('x>y').write(saved(1), null);
    copiesAhead('x>y').put(saved(2), over(1));
    copiesAhead('x/y').put(saved(2), over(1));
    expect([await indexedDbStore('x').all(), localStorage.length]).toEqual([[], 2]);
    expect(await indexedDbStore('x>y').read('a')).toEqual(saved(2));
  });
});

describe('what was deleted', () => {
  it('does not come back from a copy, whatever it follows on from, and no database is made for it', async () => {
    const store = indexedDbStore();
    await store.write(saved(1), null);
    await store.remove('a');
    leave(2, over(1));
    expect([await indexedDbStore().read('a'), localStorage.length]).toEqual([undefined, 0]);
    await store.clear();
    leave(2, over(1));
    expect([await indexedDbStore().all(), await indexedDB.databases(), localStorage.length]).toEqual([[], [], 0]);
  });

  it('is forgotten in every copy, and no other is', async () => {
    leave(2, over(1));
    leave(2, over(1), 'b');
    localStorage.setItem('guildhall>torn', '{"saved":');
    await indexedDbStore().remove('a');
    expect(copiesAhead('guildhall').left().map((each) => each.saved.id)).toEqual(['b']);
    await browserStore().clear();
    expect(localStorage.length).toBe(0);
  });

  it('is forgotten also where the database cannot be had any more', async () => {
    leave(2, over(1));
    vi.stubGlobal('indexedDB', undefined);
    expect([await browserStore().clear(), localStorage.length]).toEqual([true, 0]);
  });

  it('was never there: a first writing leaves no copy', async () => {
    const store = browserStore();
    const keeper = new Keeper('a', store, null, () => undefined);
    await store.all();
    keeper.keep(wish(1));
    expect(localStorage.length).toBe(0);
    await keeper.settled();
  });
});

describe('a page that is still open', () => {
  it('finds written what another page has taken up, and does not take up its own', async () => {
    const store = indexedDbStore();
    await store.write(saved(1), null);
    const drop = store.ahead?.(saved(2), over(1));
    expect(await store.read('a')).toEqual(saved(1));
    expect(await indexedDbStore().read('a')).toEqual(saved(2));
    expect(await store.write(saved(2), saved(1).seal)).toBe(true);
    drop?.();
    expect([await store.all(), localStorage.length]).toEqual([[{ id: 'a', value: saved(2) }], 0]);
  });
});

describe('a copy', () => {
  it.each<[string, (whole: { saved: Saved; over: readonly string[] }) => unknown]>([
    ['torn', (whole) => JSON.stringify(whole).slice(0, -9)],
    ['changed', ({ saved: before, ...rest }) => ({ ...rest, saved: { ...before, keep: true } })],
    ['changed inside', ({ saved: before, ...rest }) => ({ ...rest, saved: { ...before, envelope: { ...before.envelope, body: { ...before.envelope.body, journal: [] } } } })],
    ['not of ours', () => ({ saved: null })],
    ['without what it follows on from', ({ saved: before }) => ({ saved: before })],
    ['for where nothing was', ({ saved: before }) => ({ saved: before, over: [null, ''] })],
  ])('that is %s is dropped, and takes the place of nothing', async (_, change) => {
    await indexedDbStore().write(saved(1), null);
    const value = change({ saved: saved(2), over: over(1) });
    localStorage.setItem('guildhall>x', typeof value === 'string' ? value : JSON.stringify(value));
    expect([await indexedDbStore().read('a'), localStorage.length]).toEqual([saved(1), 0]);
  });

  it('is not made of something large, nor where there is no room or no such storage', async () => {
    copiesAhead('guildhall').put(exampleSaved({ id: 'a', note: 'x'.repeat(500_000) }), over(1));
    expect(localStorage.length).toBe(0);
    for (const storage of [fakeStorage(10), undefined, { get length() { throw new DOMException('no', 'SecurityError'); } }]) {
      vi.stubGlobal('indexedDB', new IDBFactory());
      vi.stubGlobal('localStorage', storage);
      const store = indexedDbStore();
      await store.write(saved(1), null);
      const drop = store.ahead?.(saved(2), over(1));
      expect(await store.write(saved(2), saved(1).seal)).toBe(true);
      drop?.();
      expect([await store.read('a'), await store.remove('a'), await store.all(), await store.clear()]).toEqual([saved(2), undefined, [], true]);
    }
  });
});

import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawerKey } from '../locked/drawer-key.ts';
import { exampleSaved } from '../store-contract/example-saved.ts';
import { eraseOverdue } from './erase-overdue.ts';
import { indexedDbStore } from './indexed-db-store.ts';
import { Keeper } from './keeper.ts';
import { lockedStore } from './locked-store.ts';
import { memoryStore } from './memory-store.ts';
import type { Saved } from './saved.ts';
import type { Store } from './store.ts';
import { fakeStorage } from './testing/fake-storage.ts';

const mine = await drawerKey('gate lamp otter sleet', new Uint8Array(16).fill(7));
const saved = (answers: number) => exampleSaved({ id: 'a', answers, note: 'Something about Bo Hughes' });

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('localStorage', fakeStorage());
});
afterEach(() => { vi.restoreAllMocks(); vi.unstubAllGlobals(); });

const inner = (): Store => indexedDbStore('guildhall-drawer-x');
/** A drawer as a page has it that opened it a moment ago. */
async function drawer(): Promise<Store> {
  const store = lockedStore(inner(), mine);
  await store.read('a');
  return store;
}
const put = (store: Store, answers: number, over: readonly number[]): (() => void) => store.ahead?.(saved(answers), over.map((each) => saved(each).seal)) ?? (() => undefined);
const lying = (): readonly (readonly [string, string])[] => Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '').map((key) => [key, localStorage.getItem(key) ?? ''] as const);

describe('what a page that was closed had on its way into a drawer', () => {
  it('lies there as locked as the rest, with no word of it and none of its seals', async () => {
    const store = await drawer();
    await store.write(saved(1), null);
    put(store, 2, [1]);
    const text = lying().flat().join('\n');
    expect(text.length).toBeGreaterThan(500);
    const { envelope: { framework, body, seal } } = saved(2);
    for (const secret of ['Bo Hughes', framework.id, framework.hash, body.respondent, seal, saved(1).seal, saved(2).seal, 'journal', 'answered', 'planDraft":{']) expect(text).not.toContain(secret);
    const box = /"box":"([^"]+)"/.exec(text)?.[1] ?? '';
    expect(atob(box)).not.toMatch(/Hughes|journal|strength/);
  });

  it('is there when its owner opens it again, and no copy stays', async () => {
    const store = await drawer();
    await store.write(saved(1), null);
    put(store, 2, [1]);
    put(store, 3, [1, 2]);
    const next = lockedStore(inner(), mine);
    expect([await next.read('a'), localStorage.length]).toEqual([saved(3), 0]);
    // It goes on from there as from anything else.
    expect(await next.write(saved(4), saved(3).seal)).toBe(true);
    expect(await next.read('a')).toEqual(saved(4));
  });

  it('is put away by whoever has no key, locked as it is, and deleted in its time', async () => {
    const store = await drawer();
    await store.write(saved(1), null);
    put(store, 2, [1]);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-04T10:00:00Z') });
    expect(await eraseOverdue(inner())).toEqual({ left: 1, deletedOn: [] });
    expect([localStorage.length, await lockedStore(inner(), mine).read('a')]).toEqual([0, saved(2)]);
    vi.setSystemTime(new Date('2026-03-20T10:00:00Z'));
    expect(await eraseOverdue(inner())).toMatchObject({ left: 0 });
    vi.useRealTimers();
  });

  it('is not written over what is newer, nor where it was deleted; and goes with it', async () => {
    const store = await drawer();
    await store.write(saved(3), null);
    put(store, 2, [1]);
    expect([await lockedStore(inner(), mine).read('a'), localStorage.length]).toEqual([saved(3), 0]);
    put(store, 4, [3]);
    await lockedStore(inner(), mine).remove('a');
    expect([await lockedStore(inner(), mine).all(), localStorage.length]).toEqual([[], 0]);
  });

  it('takes the place of nothing when any of it is damaged', async () => {
    const store = await drawer();
    await store.write(saved(1), null);
    put(store, 2, [1]);
    const [[key, text] = ['', '']] = lying();
    const places = [...text].flatMap((letter, at) => (at % 41 === 0 && /[\w]/.test(letter) ? [at] : []));
    expect(places.length).toBeGreaterThan(20);
    for (const at of places) {
      localStorage.setItem(key, text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1));
      expect(await lockedStore(inner(), mine).read('a')).toEqual(saved(1));
    }
    localStorage.setItem(key, text);
    expect(await lockedStore(inner(), mine).read('a')).toEqual(saved(2));
  });

  it('is there after any two quick answers that were kept the usual way', async () => {
    const keeper = new Keeper('a', await drawer(), null, () => undefined);
    const wish = (answers: number) => { const { envelope, glance, promised } = saved(answers); return { envelope, glance, keep: false, planDraft: null, promised }; };
    keeper.keep(wish(1));
    await keeper.settled();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => { throw new DOMException('closed', 'NotFoundError'); });
    keeper.keep(wish(2));
    keeper.keep(wish(3));
    // In the same breath.
    const left = lying();
    expect(left).toHaveLength(2);
    await keeper.settled();
    vi.restoreAllMocks();
    for (const [key, text] of left) localStorage.setItem(key, text);
    expect(((await lockedStore(inner(), mine).read('a')) as Saved).envelope.body.journal).toHaveLength(saved(3).envelope.body.journal.length);
  });
});

describe('nothing is put ahead', () => {
  it('where the store underneath has no place for it', () => {
    expect(lockedStore(memoryStore(), mine).ahead).toBeUndefined();
  });

  it('of what was never kept, and in the moment in which the drawer is being opened: what comes of it is the usual way', async () => {
    const early = lockedStore(inner(), mine);
    put(early, 2, [1])();
    expect(localStorage.length).toBe(0);
    const store = await drawer();
    put(store, 1, [])();
    expect(localStorage.length).toBe(0);
    await store.write(saved(1), null);
    expect(await lockedStore(inner(), mine).read('a')).toEqual(saved(1));
  });
});

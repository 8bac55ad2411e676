import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exampleSaved } from '../store-contract/example-saved.ts';
import { browserStore } from './browser-store.ts';
import { indexedDbStore } from './indexed-db-store.ts';
import { localStorageStore } from './local-storage-store.ts';
import { fakeStorage } from './testing/fake-storage.ts';
import { troubleOf } from './trouble.ts';

const saved = (answers: number, id = 'a') => exampleSaved({ id, answers });
const refuse = (): void => { vi.stubGlobal('indexedDB', { open: () => { throw new DOMException('no', 'SecurityError'); }, deleteDatabase: () => { throw new DOMException('no', 'SecurityError'); } }); };

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('localStorage', fakeStorage());
});
afterEach(() => { vi.unstubAllGlobals(); });

describe('it keeps things', () => {
  it('in the database, where it opens', async () => {
    const store = browserStore();
    expect(await store.all()).toEqual([]);
    expect(await indexedDB.databases()).toEqual([]);
    expect(await store.write(saved(1), null)).toBe(true);
    expect([await indexedDbStore().read('a'), localStorage.length, store.keeps]).toEqual([saved(1), 0, 'device']);
  });

  it.each([['is missing', () => { vi.stubGlobal('indexedDB', undefined); }], ['refuses to open', refuse]])('in the small storage, where the database %s', async (_, begin) => {
    begin();
    const store = browserStore();
    expect(await store.write(saved(1), null)).toBe(true);
    expect([await localStorageStore().read('a'), store.keeps]).toEqual([saved(1), 'device']);
  });

  it('in the page, where both refuse, and says so once it has looked', async () => {
    refuse();
    vi.stubGlobal('localStorage', fakeStorage(-1));
    const store = browserStore();
    expect(await store.all()).toEqual([]);
    expect(store.keeps).toBe('page');
    expect(await store.write(saved(1), null)).toBe(true);
    expect(await store.read('a')).toEqual(saved(1));
    expect(await browserStore().read('a')).toBeUndefined();
  });
});

describe('what was kept in the other place on another day', () => {
  it('is listed, carried on with and deleted where it is', async () => {
    await localStorageStore().write(saved(1, 'old'), null);
    await indexedDbStore().write(saved(1, 'new'), null);
    const store = browserStore();
    expect((await store.all()).map(({ id }) => id).sort()).toEqual(['new', 'old']);
    const later = browserStore();
    expect(await later.write(saved(2, 'old'), saved(1, 'old').seal)).toBe(true);
    expect([await localStorageStore().read('old'), await indexedDbStore().read('old')]).toEqual([saved(2, 'old'), undefined]);
    await later.remove('old');
    expect((await browserStore().all()).map(({ id }) => id)).toEqual(['new']);
    expect(localStorage.length).toBe(0);
  });

  it('is still there after days on which that place refused', async () => {
    const whole = indexedDB;
    await browserStore().write(saved(1), null);
    refuse();
    const poor = browserStore();
    expect(await poor.all()).toEqual([]);
    expect(await poor.write(saved(1, 'b'), null)).toBe(true);
    // What is not to be had just now is not written over, and not brought back.
    expect(await poor.write(saved(2), saved(1).seal)).toBe(false);
    vi.stubGlobal('indexedDB', whole);
    expect((await browserStore().all()).map(({ id }) => id).sort()).toEqual(['a', 'b']);
  });

  it('is cleared with the rest', async () => {
    await localStorageStore().write(saved(1, 'old'), null);
    await indexedDbStore().write(saved(1, 'new'), null);
    expect(await browserStore().clear()).toBe(true);
    expect([localStorage.length, await indexedDB.databases()]).toEqual([0, []]);
  });

  it('shows once, and as it was last, where it lies in both', async () => {
    await localStorageStore().write(saved(3), null);
    await indexedDbStore().write(saved(1), null);
    expect(await browserStore().all()).toEqual([{ id: 'a', value: saved(3) }]);
    expect(await browserStore().read('a')).toEqual(saved(3));
  });
});

describe('a database that', () => {
  it('worked when the page was opened and fails later is a failure, and no reason to begin elsewhere', async () => {
    const store = browserStore();
    await store.write(saved(1), null);
    await indexedDbStore().clear();
    refuse();
    await expect(store.all()).rejects.toThrow();
    await expect(store.write(saved(2), saved(1).seal)).rejects.toThrow();
    expect(localStorage.length).toBe(0);
  });

  it('can be looked at and not written is left for the small storage, as long as there is room to speak of', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => { throw new DOMException('Internal error', 'UnknownError'); });
    const store = browserStore();
    expect(await store.write(saved(1), null)).toBe(true);
    expect(await store.write(saved(2), saved(1).seal)).toBe(true);
    expect(await localStorageStore().read('a')).toEqual(saved(2));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError'); });
    expect(await browserStore().write(saved(1, 'b'), null).catch(troubleOf)).toBe('full');
    vi.restoreAllMocks();
  });

  it('a newer program has made is not gone round', async () => {
    await new Promise((resolve) => {
      const request = indexedDB.open('guildhall', 2);
      request.addEventListener('success', () => { request.result.close(); resolve(null); });
    });
    const store = browserStore();
    expect(await store.all().then(() => 'read', troubleOf)).toBe('newer');
    expect(await store.write(saved(1), null).then(() => 'written', troubleOf)).toBe('newer');
    expect(localStorage.length).toBe(0);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exampleSaved } from '../store-contract/example-saved.ts';
import { localStorageStore } from './local-storage-store.ts';
import { fakeStorage } from './testing/fake-storage.ts';
import { troubleOf } from './trouble.ts';

const saved = (answers: number, id = 'a') => exampleSaved({ id, answers });

beforeEach(() => { vi.stubGlobal('localStorage', fakeStorage()); });
afterEach(() => { vi.unstubAllGlobals(); });

it('leaves alone what others keep beside it', async () => {
  localStorage.setItem('theirs', 'kept');
  localStorage.setItem('guildhall', 'kept');
  const store = localStorageStore();
  await store.write(saved(1), null);
  expect(await store.all()).toHaveLength(1);
  expect(await store.clear()).toBe(true);
  expect([localStorage.getItem('theirs'), localStorage.getItem('guildhall'), localStorage.length]).toEqual(['kept', 'kept', 2]);
});

it('hands out what is not ours as it lies', async () => {
  localStorage.setItem('guildhall/torn', '{"id":"torn"');
  expect(await localStorageStore().all()).toEqual([{ id: 'torn', value: '{"id":"torn"' }]);
  expect(await localStorageStore().write(saved(1, 'torn'), null)).toBe(false);
});

describe('where there is no room', () => {
  it('says so, whichever writing it is, and leaves what was there', async () => {
    const sizes = Array.from({ length: 10 }, (_, i) => JSON.stringify(saved(i)).length + 'guildhall/a'.length);
    for (const room of sizes.map((size) => size - 1)) {
      vi.stubGlobal('localStorage', fakeStorage(room));
      const store = localStorageStore();
      let seen: number | null = null;
      for (let i = 0; i < 10; i += 1) {
        const result = await store.write(saved(i), seen === null ? null : saved(seen).seal).catch(troubleOf);
        expect(result).toBe((sizes[i] ?? 0) <= room ? true : 'full');
        if (result === true) seen = i;
        expect(await store.read('a')).toEqual(seen === null ? undefined : saved(seen));
      }
    }
  });

  it('understands how Firefox says it', () => {
    expect(troubleOf(new DOMException('full', 'NS_ERROR_DOM_QUOTA_REACHED'))).toBe('full');
  });
});

it('rejects, and does not throw at once, where the browser blocks it', async () => {
  vi.stubGlobal('localStorage', undefined);
  const store = localStorageStore();
  const tried = await Promise.allSettled([store.all(), store.read('a'), store.write(saved(1), null), store.remove('a'), store.clear()]);
  expect(tried.map(({ status }) => status)).toEqual(Array.from({ length: 5 }, () => 'rejected'));
});

it('needs nothing that only a secure context has', async () => {
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
  const store = localStorageStore();
  expect(await store.write(saved(1), null)).toBe(true);
  expect(await store.read('a')).toEqual(saved(1));
});

it('writes without the browser’s locks where the page has no origin to hold them', async () => {
  vi.stubGlobal('navigator', { locks: { request: async () => await Promise.reject(new DOMException('no', 'SecurityError')) } });
  expect(await localStorageStore().write(saved(1), null)).toBe(true);
  vi.stubGlobal('localStorage', fakeStorage(1));
  vi.stubGlobal('navigator', { locks: { request: async (_: string, work: () => unknown) => { await Promise.resolve(work()); } } });
  expect(await localStorageStore().write(saved(1), null).catch(troubleOf)).toBe('full');
});

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserStore } from '../stores/browser-store.ts';
import { indexedDbStore } from '../stores/indexed-db-store.ts';
import { localStorageStore } from '../stores/local-storage-store.ts';
import { memoryStore } from '../stores/memory-store.ts';
import type { Saved } from '../stores/saved.ts';
import type { Store } from '../stores/store.ts';
import { fakeStorage } from '../stores/testing/fake-storage.ts';
import { checkStore, type BrokenRule } from './check-store.ts';
import { storeCases } from './store-cases.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('localStorage', fakeStorage());
});
afterEach(() => { vi.unstubAllGlobals(); });

describe('the stores that come with this package keep what they promise', () => {
  it.each([
    ['in memory', () => memoryStore()],
    ['in localStorage', (place: string) => localStorageStore(place)],
    ['in IndexedDB', (place: string) => indexedDbStore(place)],
    ['in whatever the browser has', (place: string) => browserStore(place)],
  ])('%s', async (_, make) => {
    expect(await checkStore(make)).toEqual([]);
  });

  it('in localStorage, where there is no IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await checkStore((place) => browserStore(place))).toEqual([]);
  });
});

/** A store that is right in everything but what is changed in it. */
type Kept = Map<string, Saved>;
const shelves = new Map<string, Kept>();
const right = (kept: Kept): Store => ({
  isShared: true,
  all: async () => await Promise.resolve([...kept].map(([id, value]) => ({ id, value: structuredClone(value) }))),
  read: async (id) => await Promise.resolve(structuredClone(kept.get(id))),
  write: async (saved, seen) => {
    const there = kept.get(saved.id)?.seal ?? null;
    if (there !== seen && there !== saved.seal) return await Promise.resolve(false);
    kept.set(saved.id, structuredClone(saved));
    return await Promise.resolve(true);
  },
  remove: async (id) => { kept.delete(id); await Promise.resolve(); },
  clear: async () => { kept.clear(); return await Promise.resolve(true); },
});

const broken = async (change: (whole: Store, kept: Kept) => Partial<Store>): Promise<readonly BrokenRule[]> => await checkStore((place) => {
  const kept = shelves.get(place) ?? new Map<string, Saved>();
  shelves.set(place, kept);
  const whole = right(kept);
  return { ...whole, ...change(whole, kept) };
});

describe('a store is caught that', () => {
  it('is not, when there is nothing wrong with it', async () => {
    expect(await broken(() => ({}))).toEqual([]);
  });

  let writes = 0;
  it.each<[string, (whole: Store, kept: Kept) => Partial<Store>, RegExp]>([
    ['loses every third writing and says that it was written', (whole) => ({ write: async (saved, seen) => ((writes += 1) % 3 === 0 ? true : await whole.write(saved, seen)) }), /read gave|all gave/],
    ['says that it was written, and gives back something else', (whole) => ({ read: async (id) => await whole.read(id).then((value) => (value === undefined ? value : { ...value, keep: true })) }), /read gave something else/],
    ['keeps only the seal of what it was given', (whole) => ({ write: async (saved, seen) => await whole.write({ ...saved, planDraft: null }, seen) }), /read gave something else/],
    ['writes over whatever is newer', (_, kept) => ({ write: async (saved) => { kept.set(saved.id, structuredClone(saved)); return await Promise.resolve(true); } }), /write gave true where something else was there/],
    ['compares records only, and not what stands beside them', (_, kept) => ({
      write: async (saved, seen) => {
        const there = kept.get(saved.id);
        if (there === undefined ? seen !== null : seen === null && there.seal !== saved.seal) return await Promise.resolve(false);
        if (there !== undefined && there.seal !== seen && there.seal !== saved.seal && there.envelope.seal !== saved.envelope.seal) return false;
        kept.set(saved.id, structuredClone(saved));
        return true;
      },
    }), /where something else was there/],
    ['looks and writes with others in between', (whole, kept) => ({
      write: async (saved, seen) => {
        const there = kept.get(saved.id)?.seal ?? null;
        if (there !== seen && there !== saved.seal) return false;
        await new Promise((resolve) => { setTimeout(resolve, 1); });
        kept.set(saved.id, structuredClone(saved));
        return await whole.read(saved.id) !== undefined;
      },
    }), /both were told/],
    ['brings back what was deleted', (_, kept) => ({
      write: async (saved, seen) => {
        const there = kept.get(saved.id)?.seal ?? seen;
        if (there !== seen && there !== saved.seal) return await Promise.resolve(false);
        kept.set(saved.id, structuredClone(saved));
        return true;
      },
    }), /write gave true where something else was there/],
    ['refuses what it has already', (whole, kept) => ({ write: async (saved, seen) => (kept.get(saved.id)?.seal ?? null) === seen && await whole.write(saved, seen) }), /write gave false/],
    ['makes something by looking', (_, kept) => ({ read: async (id) => { const value = kept.get(id) ?? ({} as Saved); kept.set(id, value); return await Promise.resolve(value); } }), /nothing was kept|all gave/],
    ['hands out what it keeps itself', (_, kept) => ({ read: async (id) => await Promise.resolve(kept.get(id)) }), /read gave something else/],
    ['lists what it keeps itself', (_, kept) => ({ all: async () => await Promise.resolve([...kept].map(([id, value]) => ({ id, value }))) }), /read gave something else/],
    ['keeps what it was given itself', (_, kept) => ({
      write: async (saved, seen) => {
        const there = kept.get(saved.id)?.seal ?? null;
        if (there !== seen && there !== saved.seal) return await Promise.resolve(false);
        kept.set(saved.id, saved);
        return true;
      },
    }), /read gave something else/],
    ['leaves one out of the list', (whole) => ({ all: async () => (await whole.all()).slice(1) }), /all gave \[/],
    ['forgets too much', (_, kept) => ({ remove: async (id) => { for (const key of kept.keys()) if (key.startsWith(id)) kept.delete(key); await Promise.resolve(); } }), /all gave/],
    ['forgets nothing', () => ({ remove: async () => { await Promise.resolve(); } }), /./],
    ['says that everything is gone, and it is not', () => ({ clear: async () => await Promise.resolve(true) }), /all gave/],
    ['is in the way of another tab', (whole) => { const own = right(new Map()); return { all: own.all, read: own.read, write: own.write, remove: own.remove, clear: whole.clear }; }, /./],
    ['cuts long texts', (whole) => ({ write: async (saved, seen) => await whole.write(JSON.parse(JSON.stringify(saved).replaceAll(/x{1000,}/g, 'x'.repeat(1000))), seen) }), /text-5/],
    ['throws', () => ({ all: async () => await Promise.reject(new Error('The lights are out')) }), /The lights are out/],
  ])('%s', async (_, change, said) => {
    writes = 0;
    const rules = await broken(change);
    expect(rules.map(({ happened }) => happened).join(' ')).toMatch(said);
  });
});

it('names each rule once, in a sentence', () => {
  const rules = storeCases(() => memoryStore()).map(({ rule }) => rule);
  expect(new Set(rules).size).toBe(rules.length);
  for (const rule of rules) expect(rule).toMatch(/^[A-Z].+[^.]$/);
});

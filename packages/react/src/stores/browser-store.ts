import { indexedDbStore } from './indexed-db-store.ts';
import { localStorageStore } from './local-storage-store.ts';
import { memoryStore } from './memory-store.ts';
import type { Keeps, Store } from './store.ts';
import { troubleOf } from './trouble.ts';

/**
 * Keeps attempts in the best place that this browser has: its database; where that is missing or refuses, its small storage; and
 * where that is blocked too, the page, which `keeps` then says. It finds out when it is first asked, and making nothing.
 *
 * An attempt stays where it was begun. What was kept in one place on another day is found there, and deleted there.
 *
 * @param name of the database, and what keys in the small storage begin with.
 * @example
 * const store = browserStore();
 * await store.all(); // [], and nothing was made
 * store.keeps; // 'device', or 'page' where the browser keeps nothing
 */
export function browserStore(name = 'guildhall'): Store {
  const [database, storage, page] = [indexedDbStore(name), localStorageStore(name), memoryStore()];
  const places = [database, storage, page];
  const homes = new Map<string, Store>();
  let decided: Promise<Store> | null = null;
  let keeps: Keeps = 'device';
  const decide = async (): Promise<Store> => (await isUsable(database) ? database : secondBest());
  const secondBest = (): Store => {
    if (isOpen(name)) return storage;
    keeps = 'page';
    return page;
  };
  /** Where what is new goes, as long as this page is open. */
  const forNew = async (): Promise<Store> => await (decided ??= decide());

  /** Everything that is anywhere. A place that refuses holds nothing that could be shown. */
  const all = async () => {
    await forNew();
    const found = await Promise.all(places.map(async (place) => (await reach(place, async () => await place.all()) ?? []).map((each) => ({ ...each, place }))));
    const newest = new Map<string, (typeof found)[number][number]>();
    for (const each of found.flat()) {
      const other = newest.get(each.id);
      if (other === undefined || savedAtOf(each.value) > savedAtOf(other.value)) newest.set(each.id, each);
    }
    for (const { id, place } of newest.values()) homes.set(id, place);
    return [...newest.values()].map(({ id, value }) => ({ id, value }));
  };

  const read = async (id: string): Promise<unknown> => {
    await forNew();
    const home = homes.get(id);
    if (home !== undefined) return await home.read(id);
    let newest: { readonly value: unknown; readonly place: Store } | undefined;
    for (const place of places) {
      const value = await reach(place, async () => await place.read(id));
      if (value !== undefined && (newest === undefined || savedAtOf(value) > savedAtOf(newest.value))) newest = { value, place };
    }
    if (newest !== undefined) homes.set(id, newest.place);
    return newest?.value;
  };

  /** `undefined` where the place refuses and nobody has kept anything there since this page was opened. */
  const reach = async <T>(place: Store, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      if (place === await forNew() || isOccupied(error)) throw error;
      return undefined;
    }
  };

  return {
    isShared: true,
    get keeps() { return keeps; },
    all,
    read,
    write: async (saved, seen) => {
      if (seen !== null && !homes.has(saved.id)) await read(saved.id);
      const home = homes.get(saved.id);
      let place = home ?? await forNew();
      let written: boolean;
      try {
        written = await place.write(saved, seen);
      } catch (error) {
        // A database that opens to be looked at, and is refused when it is to be made or written: what is new goes elsewhere from now on.
        if (home !== undefined || seen !== null || place !== database || troubleOf(error) !== 'failed') throw error;
        place = secondBest();
        decided = Promise.resolve(place);
        written = await place.write(saved, seen);
      }
      if (written) homes.set(saved.id, place);
      return written;
    },
    ahead: (saved, over) => homes.get(saved.id)?.ahead?.(saved, over) ?? (() => undefined),
    remove: async (id) => {
      for (const place of places) await reach(place, async () => { await place.remove(id); });
      homes.delete(id);
    },
    clear: async () => {
      const cleared = await Promise.all([
        // Asked also where there is no database: copies of what was on its way there may lie elsewhere.
        database.clear().catch(() => typeof indexedDB === 'undefined'),
        storage.clear().catch(() => !isOpen(name)),
        page.clear(),
      ]);
      homes.clear();
      return cleared.every(Boolean);
    },
  };
}

/** Whether the database opens. One that another tab is busy with, or that a newer program made, does: it is only not to be had just now. */
async function isUsable(database: Store): Promise<boolean> {
  try {
    await database.read('');
    return true;
  } catch (error) {
    return isOccupied(error);
  }
}

const isOccupied = (error: unknown): boolean => ['newer', 'held'].includes(troubleOf(error));

/** Whether the small storage takes anything. It has to be tried: a browser may show it and refuse every word. */
function isOpen(name: string): boolean {
  try {
    localStorage.setItem(`${name}?`, '');
    localStorage.removeItem(`${name}?`);
    return true;
  } catch {
    return false;
  }
}

const savedAtOf = (value: unknown): string => (typeof value === 'object' && value !== null && 'savedAt' in value && typeof value.savedAt === 'string' ? value.savedAt : '');

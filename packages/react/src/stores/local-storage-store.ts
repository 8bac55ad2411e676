import { seenIn } from './seal-saved.ts';
import type { Store } from './store.ts';

/**
 * Keeps attempts in the browser's small and simple storage, on the person's own device: for pages opened from a file or over plain
 * http, and where there is no IndexedDB. There is room for some five million characters in all.
 *
 * Browsers write it to the disk some seconds later. A page that is closed loses nothing by that; a computer that loses its power may
 * lose the last answers. Where there is a choice, `indexedDbStore` is the better one.
 *
 * @param name what its keys begin with, before a slash.
 * @example
 * const store = localStorageStore('leisure-team');
 * await store.write(saved, null); // true; it lies under `leisure-team/` and its id
 * await store.write(other, null); // false where it has the same id: somebody else has written it
 */
export function localStorageStore(name = 'guildhall'): Store {
  const prefix = `${name}/`;
  const idsHere = (): readonly string[] => Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '')
    .filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  const read = (id: string): unknown => valueOf(localStorage.getItem(prefix + id));

  return {
    isShared: true,
    keeps: 'device',
    all: async () => await soon(() => idsHere().map((id) => ({ id, value: read(id) }))),
    read: async (id) => await soon(() => read(id)),
    write: async (saved, seen) => await alone(`${prefix}${saved.id}`, () => {
      const there = seenIn(read(saved.id));
      if (there !== seen && there !== saved.seal) return false;
      // Either all of it is there afterwards or, where it throws, what was there before.
      localStorage.setItem(prefix + saved.id, JSON.stringify(saved));
      return true;
    }),
    remove: async (id) => { await soon(() => { localStorage.removeItem(prefix + id); }); },
    clear: async () => await soon(() => {
      for (const id of idsHere()) localStorage.removeItem(prefix + id);
      return idsHere().length === 0;
    }),
  };
}

/** As it lies there; text where it is not JSON. */
function valueOf(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A browser that blocks storage throws when it is looked at; that is a refusal like any other. */
async function soon<T>(work: () => T): Promise<T> {
  return await new Promise((resolve) => { resolve(work()); });
}

/**
 * Looks and writes with no other tab in between. Tabs of one site mostly take turns anyway; where they do not, the browser's locks see
 * to it, which need a secure context. Where there are none, reading back finds out.
 */
async function alone<T>(name: string, work: () => T): Promise<T> {
  // Not everywhere, whatever the types say.
  const locks = typeof navigator === 'undefined' ? undefined : (navigator as Partial<Navigator>).locks;
  if (locks === undefined) return await soon(work);
  // What the work comes to is carried out by hand: not every browser gets over an error that is thrown inside.
  let done: (() => T) | null = null;
  try {
    await locks.request(name, () => { done = outcomeOf(work); });
  } catch { /* a page without an origin of its own is refused the lock, and not the work */ }
  return (done ?? outcomeOf(work))();
}

/** What some work came to, to be returned or thrown where it is wanted. */
function outcomeOf<T>(work: () => T): () => T {
  try {
    const result = work();
    return () => result;
  } catch (error) {
    return () => { throw error; };
  }
}

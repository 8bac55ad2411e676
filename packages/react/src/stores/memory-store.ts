import type { Saved } from './saved.ts';
import { seenIn } from './seal-saved.ts';
import type { Store } from './store.ts';

/**
 * Keeps attempts as long as the page is open, and not a moment longer.
 *
 * @example memoryStore().keeps; // 'page'
 */
export function memoryStore(): Store {
  const kept = new Map<string, Saved>();
  // What goes in and what comes out are copies: nobody changes what is kept by changing what they hold.
  return {
    isShared: false,
    keeps: 'page',
    all: async () => await Promise.resolve([...kept].map(([id, value]) => ({ id, value: structuredClone(value) }))),
    read: async (id) => await Promise.resolve(structuredClone(kept.get(id))),
    write: async (saved, seen) => {
      const there = seenIn(kept.get(saved.id));
      if (there !== seen && there !== saved.seal) return await Promise.resolve(false);
      kept.set(saved.id, structuredClone(saved));
      return await Promise.resolve(true);
    },
    remove: async (id) => {
      kept.delete(id);
      await Promise.resolve();
    },
    clear: async () => {
      kept.clear();
      return await Promise.resolve(true);
    },
  };
}

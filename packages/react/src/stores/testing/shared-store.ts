import type { Saved } from '../saved.ts';
import { seenIn } from '../seal-saved.ts';
import type { Store } from '../store.ts';

/**
 * One place that several tabs of a test share. Each step takes as long as `wait` says, and a writing is whole or not at all.
 *
 * @param isBlind it writes over whatever is there: a store that is broken.
 */
export function sharedPlace(wait: () => Promise<void> = async () => { await Promise.resolve(); }, isBlind = false) {
  const kept = new Map<string, unknown>();
  const store = (): Store => ({
    isShared: true,
    all: async () => {
      await wait();
      return [...kept].map(([id, value]) => ({ id, value: structuredClone(value) }));
    },
    read: async (id) => {
      await wait();
      return structuredClone(kept.get(id));
    },
    write: async (saved: Saved, seen) => {
      await wait();
      const there = seenIn(kept.get(saved.id));
      if (!isBlind && there !== seen && there !== saved.seal) return false;
      kept.set(saved.id, structuredClone(saved));
      await wait();
      return true;
    },
    remove: async (id) => {
      await wait();
      kept.delete(id);
    },
    clear: async () => {
      await wait();
      kept.clear();
      return true;
    },
  });
  return { kept, store };
}

import { hashOf } from '@guildhall/core/json';
import { readSaved } from './read-saved.ts';
import type { Saved } from './saved.ts';
import { wholeLocked } from './whole-locked.ts';

/** A copy that a page has left behind which was closed before its writing had got anywhere. */
export interface Left {
  readonly saved: Saved;
  /** Seals of what it may take the place of. */
  readonly over: readonly string[];
  readonly drop: () => void;
}

/** Characters beyond which nothing is put ahead: it would hold up the page, and there is not much room. */
const largest = 500_000;

/**
 * Copies of what is being written to a database, for the moment that takes: `localStorage` has them in the same breath, and they
 * outlive a page that is closed in the next. A convenience: where it is missing, full or refuses, everything goes without.
 *
 * A copy never stands for something that nothing was kept of before. So whatever was deleted, no copy can bring it back.
 *
 * @param name of the database.
 */
export function copiesAhead(name: string) {
  const prefix = `${encodeURIComponent(name)}>`;
  /** What is on its way from this page. It will get there by itself. */
  const mine = new Set<string>();
  const keysHere = (): readonly string[] => Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '').filter((key) => key.startsWith(prefix));
  const dropKey = (key: string): void => {
    mine.delete(key);
    quietly(() => { localStorage.removeItem(key); });
  };

  return {
    /** Puts one down. Returns what drops it. */
    put: (saved: Saved, over: readonly string[]): (() => void) => {
      const key = prefix + saved.seal;
      quietly(() => {
        const text = over.length === 0 ? '' : JSON.stringify({ saved, over });
        if (text === '' || text.length > largest) return;
        mine.add(key);
        localStorage.setItem(key, text);
      });
      return () => { if (mine.has(key)) dropKey(key); };
    },

    /** What other pages have left, of one attempt or of all, the newest first; they may also be in the middle of it. What is not whole is dropped. */
    left: (id?: string): readonly Left[] => quietly(() => keysHere().filter((key) => !mine.has(key)).flatMap((key) => {
      const copy = copyIn(localStorage.getItem(key));
      const drop = (): void => { dropKey(key); };
      if (copy === null) drop();
      return copy === null || (id !== undefined && copy.saved.id !== id) ? [] : [{ ...copy, drop }];
    }).sort((one, other) => other.saved.savedAt.localeCompare(one.saved.savedAt))) ?? [],

    /** Forgets those of one attempt, or all, whoever's they are. */
    drop: (id?: string): void => {
      quietly(() => {
        for (const key of keysHere()) if (id === undefined || (copyIn(localStorage.getItem(key))?.saved.id ?? id) === id) dropKey(key);
      });
    },
  };
}

function copyIn(text: string | null): Omit<Left, 'drop'> | null {
  try {
    const { saved, over } = JSON.parse(text ?? '') as { readonly saved: Saved; readonly over: unknown };
    // Damaged, it would take the place of something that is not.
    const whole = wholeIn(saved);
    return whole !== null && Array.isArray(over) && over.every((seal) => typeof seal === 'string' && seal !== '') ? { saved: whole, over: over as readonly string[] } : null;
  } catch {
    return null;
  }
}

/** Anybody may have written there. */
function wholeIn(value: Saved): Saved | null {
  if (typeof value.id !== 'string') return null;
  const saved = readSaved(value.id, value);
  if (saved === null) return wholeLocked(value);
  const { seal, ...unsealed } = saved.envelope;
  return hashOf(unsealed) === seal ? saved : null;
}

function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

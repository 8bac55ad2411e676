import { databaseTable } from '@guildhall/react/first';

/**
 * Copies of texts in the browser's database. What a page puts into the small storage is there for every page at once, but a browser writes it to
 * the disk only seconds later, and loses it when it is killed or the computer goes off. A copy here is on the disk.
 */
export interface CopiesOnDisk {
  /** Has a copy written, or with `null` deleted. Nobody waits for it. */
  readonly put: (name: string, text: string | null) => void;
  /** All copies there are; none where there is no database. Looking makes none. */
  readonly all: () => Promise<ReadonlyMap<string, string>>;
  /** Whether nothing is on its way to the disk. */
  readonly isLasting: () => boolean;
  /** Calls back when that changes. */
  readonly onLasting: (listener: () => void) => () => void;
  /** Waits until all copies are as they should be. `false` where that could not be done. */
  readonly lasted: () => Promise<boolean>;
  /** Lets go of everything, as when the database is about to be deleted. */
  readonly letGo: () => void;
  /** Deletes the database. `false` where something of it is left. */
  readonly remove: () => Promise<boolean>;
}

export function copiesOnDisk(database: string, tableName: string): CopiesOnDisk {
  const table = databaseTable(database, tableName);
  /** What is still to be written, by its name; `null`: to be deleted. Only the last counts. */
  const waiting = new Map<string, string | null>();
  const listeners = new Set<() => void>();
  let working: Promise<boolean> | null = null;
  const tell = (): void => { for (const listener of listeners) listener(); };

  const work = async (): Promise<boolean> => {
    try {
      if (typeof indexedDB === 'undefined') return true;
      while (waiting.size > 0) {
        const now = [...waiting];
        waiting.clear();
        await table.change(now.some(([, text]) => text !== null), null, async (copies) => {
          await Promise.all(now.map(async ([name, text]): Promise<unknown> => await (text === null ? copies.delete(name) : copies.put(text, name))));
        });
      }
      return true;
    } catch {
      // The small storage has it all the same.
      return false;
    }
  };

  return {
    put: (name, text) => {
      waiting.set(name, text);
      if (working !== null) return;
      working = work().finally(() => {
        working = null;
        tell();
      });
      tell();
    },
    all: async () => {
      try {
        const [keys, values] = await table.read([[], []], async (copies) => await Promise.all([copies.getAllKeys(), copies.getAll()]));
        return new Map(keys.flatMap((key, i) => {
          const value = values[i];
          return typeof key === 'string' && typeof value === 'string' ? [[key, value] as const] : [];
        }));
      } catch {
        return new Map();
      }
    },
    isLasting: () => working === null,
    onLasting: (listener) => {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
    lasted: async () => await (working ?? Promise.resolve(waiting.size === 0)),
    letGo: () => {
      waiting.clear();
      table.letGo();
    },
    remove: async () => {
      waiting.clear();
      return typeof indexedDB === 'undefined' || await table.remove();
    },
  };
}

import { copiesAhead } from './copies-ahead.ts';
import { databaseTable, isOfConnection, type Table } from './database.ts';
import type { Saved } from './saved.ts';
import { seenIn } from './seal-saved.ts';
import type { Store } from './store.ts';
import { nameOf } from './trouble.ts';

/**
 * Keeps attempts in the browser's database, on the person's own device, where all tabs of the same site find them. What is written is
 * on the disk, as far as the browser can say so. The database is made when the first attempt is kept, and not by looking. While
 * something is on its way there, a copy lies in `localStorage`, so that a page that is closed in that moment loses nothing.
 *
 * @param databaseName the database that is used; another one for another service on the same site.
 * @example
 * const store = indexedDbStore('leisure-team');
 * await store.write(saved, null); // true
 * await indexedDbStore('leisure-team').read(saved.id); // as it was
 */
export function indexedDbStore(databaseName = 'guildhall'): Store {
  const copies = copiesAhead(databaseName);
  const table = databaseTable(databaseName, 'attempts', 'id');

  /**
   * Writes what other pages have left on its way. One that is still open finds there what it was about to write, and that counts as
   * written. What does not follow on from what is there is out of date, and forgotten.
   */
  const takeUp = async (id?: string): Promise<void> => {
    for (const { saved, over, drop } of copies.left(id)) {
      try {
        await writeOver(table, false, saved, over);
        drop();
      } catch { /* there is no room, or no database just now: it stays for another time */ }
    }
  };

  return {
    isShared: true,
    keeps: 'device',
    all: async () => {
      await takeUp();
      return await readAll(table);
    },
    read: async (id) => {
      await takeUp(id);
      return await table.read(undefined, async (attempts) => await attempts.get(id));
    },
    write: async (saved, seen) => await writeOver(table, true, saved, [seen]),
    ahead: copies.put,
    remove: async (id) => {
      copies.drop(id);
      await table.change(false, undefined, async (attempts) => { await attempts.delete(id); });
    },
    /** Throws away the whole database. `false` where another tab holds on to it. */
    clear: async () => {
      copies.drop();
      return await table.remove();
    },
  };
}

async function writeOver(table: Table, make: boolean, saved: Saved, over: readonly (string | null)[]): Promise<boolean> {
  return await table.change(make, false, async (attempts) => {
    const there = seenIn(await attempts.get(saved.id));
    // The second: it was written, and only the news of it got lost with the connection.
    const isFree = over.includes(there) || there === saved.seal;
    if (isFree) await attempts.put(saved);
    return isFree;
  });
}

/** All at once; where that is refused because of one, one after the other, and that one as it is: unreadable. */
async function readAll(table: Table): Promise<readonly { readonly id: string; readonly value: unknown }[]> {
  try {
    const all = await table.read([], async (attempts) => await attempts.getAll() as readonly Saved[]);
    return all.map((value) => ({ id: String(value.id), value }));
  } catch (error) {
    if (['TimeoutError', 'VersionError', 'NotFoundError'].includes(nameOf(error)) || (isOfConnection(error) && nameOf(error) !== 'UnknownError')) throw error;
    const ids = await table.read([], async (attempts) => await attempts.getAllKeys() as readonly string[]);
    return await Promise.all(ids.map(async (id) => ({ id: `${id}`, value: await table.read(null, async (attempts) => await attempts.get(id)).catch(() => null) })));
  }
}

import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { copiesAhead } from './copies-ahead.ts';
import type { Saved } from './saved.ts';
import { seenIn } from './seal-saved.ts';
import type { Store } from './store.ts';
import { nameOf, troubleOf } from './trouble.ts';
import { within } from './within.ts';

interface Rooms extends DBSchema {
  attempts: { key: string; value: Saved };
}
type Database = IDBPDatabase<Rooms>;

/** Milliseconds to wait for another tab to let go, or for a browser that takes its time. */
const patience = 2500;
/** Milliseconds between one attempt to open a database that the browser could not open just now, and the next. */
const pauses = [100, 400, 1000];

/**
 * Keeps attempts in the browser's database, on the person's own device, where all tabs of the same site find them. What is written is
 * on the disk, as far as the browser can say so. The database is made when the first attempt is kept, and not by looking. While
 * something is on its way there, a copy lies in `localStorage`, so that a page that is closed in that moment loses nothing.
 *
 * @param databaseName the database that is used; another one for another service on the same site.
 */
export function indexedDbStore(databaseName = 'guildhall'): Store {
  const copies = copiesAhead(databaseName);
  let opened: Database | null = null;
  let opening: Promise<Database | null> | null = null;

  const letGo = (): void => {
    opened?.close();
    opened = null;
  };

  /**
   * The database, or `null` where there is none and none is to be made. Whoever waits is told after a while that it is not to be had. It
   * goes on opening meanwhile: a computer that is slow would never get there if it had to begin again each time.
   */
  const open = async (make: boolean): Promise<Database | null> => {
    while (opened === null) {
      const wasOnItsWay = opening !== null;
      opening ??= openIn(databaseName, make, (closed) => { if (opened === closed) opened = null; })
        .then((database) => opened = database).finally(() => { opening = null; });
      const found = await within(patience, opening);
      // Somebody who only looked has found nothing; now it is made.
      if (found === null && !(make && wasOnItsWay)) return null;
    }
    return opened;
  };

  /** Does the work, and once more with a new connection where the browser gave up the old one in the middle. */
  const inside = async <T, E>(make: boolean, nothing: E, work: (database: Database) => Promise<T>): Promise<T | E> => {
    for (let again = false; ; again = true) {
      const database = await open(make);
      if (database === null) return nothing;
      try {
        return await work(database);
      } catch (error) {
        if (again || !isOfConnection(error)) throw error;
        letGo();
      }
    }
  };

  /**
   * Writes what other pages have left on its way. One that is still open finds there what it was about to write, and that counts as
   * written. What does not follow on from what is there is out of date, and forgotten.
   */
  const takeUp = async (id?: string): Promise<void> => {
    for (const { saved, over, drop } of copies.left(id)) {
      try {
        await inside(false, false, async (database) => await writeOver(database, saved, over));
        drop();
      } catch { /* there is no room, or no database just now: it stays for another time */ }
    }
  };

  return {
    isShared: true,
    keeps: 'device',
    all: async () => {
      await takeUp();
      return await inside(false, [], readAll);
    },
    read: async (id) => {
      await takeUp(id);
      return await inside(false, undefined, async (database) => await database.get('attempts', id));
    },
    write: async (saved, seen) => await inside(true, false, async (database) => await writeOver(database, saved, [seen])),
    ahead: copies.put,
    remove: async (id) => {
      copies.drop(id);
      await inside(false, undefined, async (database) => {
        const change = database.transaction('attempts', 'readwrite', { durability: 'strict' });
        await settle(change, async () => { await change.store.delete(id); });
      });
    },
    /** Throws away the whole database. `false` where another tab holds on to it. */
    clear: async () => {
      copies.drop();
      // One that is on its way is asked to let go as soon as it is there.
      if (opening !== null) await within(patience, opening).catch(() => null);
      letGo();
      return await deleteDatabase(databaseName);
    },
  };
}

async function openIn(name: string, make: boolean, onClosed: (database: Database) => void): Promise<Database | null> {
  for (const pause of [...pauses, null]) {
    try {
      return await openOnce(name, make, onClosed);
    } catch (error) {
      // After it was killed, a browser may say so of a database that is whole.
      if (pause === null || nameOf(error) !== 'UnknownError') throw error;
      await new Promise((resolve) => { setTimeout(resolve, pause); });
    }
  }
  return null;
}

async function openOnce(name: string, make: boolean, onClosed: (database: Database) => void): Promise<Database | null> {
  let absent = false;
  const wanted = openDB<Rooms>(name, 1, {
    upgrade: (database, _from, _to, change) => {
      if (make) database.createObjectStore('attempts', { keyPath: 'id' });
      else {
        // There is none. Given up here, none is left behind by looking.
        absent = true;
        change.done.catch(() => undefined);
        change.abort();
      }
    },
    // Another tab wants to change or delete the database: what is on its way is still written, then this tab lets go.
    blocking: (_from, _to, event) => {
      void wanted.then(onClosed, () => undefined);
      (event.target as IDBDatabase).close();
    },
    terminated: () => { void wanted.then(onClosed, () => undefined); },
  });
  try {
    const database = await wanted;
    if (database.objectStoreNames.contains('attempts')) return database;
    database.close();
  } catch (error) {
    if (absent) return null;
    throw error;
  }
  throw new DOMException('This database is somebody else’s.', 'NotFoundError');
}

async function writeOver(database: Database, saved: Saved, over: readonly (string | null)[]): Promise<boolean> {
  const change = database.transaction('attempts', 'readwrite', { durability: 'strict' });
  return await settle(change, async () => {
    const there = seenIn(await change.store.get(saved.id));
    // The second: it was written, and only the news of it got lost with the connection.
    const free = over.includes(there) || there === saved.seal;
    if (free) await change.store.put(saved);
    return free;
  });
}

/**
 * Waits until a change is kept. It is only what the transaction itself says that counts; what a request says may come too early, and
 * which of the two holds the reason differs.
 */
async function settle<T>(change: IDBPTransaction<Rooms, ['attempts'], 'readwrite'>, work: () => Promise<T>): Promise<T> {
  const done = change.done.then(() => null, (error: unknown) => (error instanceof Error ? error : new DOMException('It was given up without a reason.', 'AbortError')));
  try {
    const result = await work();
    const failed = await done;
    if (failed !== null) throw failed;
    return result;
  } catch (error) {
    try {
      change.abort();
    } catch { /* it was over already */ }
    const failed = await done;
    throw troubleOf(failed) === 'full' ? failed : error;
  }
}

/** All at once; where that is refused because of one, one after the other, and that one as it is: unreadable. */
async function readAll(database: Database): Promise<readonly { readonly id: string; readonly value: unknown }[]> {
  try {
    return (await database.getAll('attempts')).map((value) => ({ id: String(value.id), value }));
  } catch (error) {
    if (isOfConnection(error) && nameOf(error) !== 'UnknownError') throw error;
    const ids = await database.getAllKeys('attempts');
    return await Promise.all(ids.map(async (id) => ({ id: String(id), value: await database.get('attempts', id).catch(() => null) })));
  }
}

const isOfConnection = (error: unknown): boolean => ['InvalidStateError', 'AbortError', 'UnknownError', 'TransactionInactiveError'].includes(nameOf(error));

async function deleteDatabase(name: string): Promise<boolean> {
  return await new Promise((resolve) => {
    // The other tabs are asked to let go; that gets a moment.
    const bell = setTimeout(() => { resolve(false); }, patience);
    const answer = (gone: boolean) => () => {
      clearTimeout(bell);
      resolve(gone);
    };
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener('success', answer(true));
    request.addEventListener('error', answer(false));
  });
}

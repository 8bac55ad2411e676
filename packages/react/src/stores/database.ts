import { deleteDB, openDB, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { nameOf, troubleOf } from './trouble.ts';
import { within } from './within.ts';

/** Milliseconds to wait for another tab to let go, or for a browser that takes its time. */
const patience = 2500;
/** Milliseconds between one attempt to open a database that the browser could not open just now, and the next. */
const pauses = [100, 400, 1000];

/** What is kept in a table, while it is read. No other promises than these may be waited for in between. */
interface Entries {
  readonly get: (key: string) => Promise<unknown>;
  readonly getAll: () => Promise<readonly unknown[]>;
  readonly getAllKeys: () => Promise<readonly IDBValidKey[]>;
  readonly count: () => Promise<number>;
}

/** The same while it is changed. */
interface OpenEntries extends Entries {
  readonly put: (value: unknown, key?: string) => Promise<unknown>;
  readonly delete: (key: string) => Promise<void>;
}

/** One table of the browser's database. The database is made when something is first kept in it, and not by looking. */
export interface Table {
  /**
   * Reads.
   *
   * @returns what the work comes to; `nothing` where there is no database.
   * @throws {Error} named `TimeoutError` where another tab holds on to it, `VersionError` where a newer program made it; whatever the browser says.
   */
  readonly read: <T, E>(nothing: E, work: (entries: Entries) => Promise<T>) => Promise<T | E>;
  /**
   * Changes something, all of it or nothing, and waits until it is on the disk, as far as the browser can say so.
   *
   * @param make whether a database is made where there is none.
   * @returns as `read`.
   * @throws as `read`, and where there is no room, `QuotaExceededError`; nothing is changed then.
   */
  readonly change: <T, E>(make: boolean, nothing: E, work: (entries: OpenEntries) => Promise<T>) => Promise<T | E>;
  /** Lets go of the database. It is opened again by whoever asks next. */
  readonly letGo: () => void;
  /** Deletes the database, whatever is in it. `false` where another tab holds on to it. */
  readonly remove: () => Promise<boolean>;
}

/**
 * Opens the browser's database for one table, when it is first asked. Where the browser gives up a connection, the work is done once more with a
 * new one; where another tab or a newer program wants the database, this one lets go.
 *
 * @param name of the database; it holds this table alone.
 * @param keyPath where in what is kept its name stands; left out, it is given beside it.
 * @example
 * const table = databaseTable('friends', 'names');
 * await table.read(0, async (names) => await names.count()); // 0, and nothing was made
 * await table.change(true, null, async (names) => await names.put('Bo', '1')); // '1'
 */
export function databaseTable(name: string, table: string, keyPath?: string): Table {
  let opened: IDBPDatabase | null = null;
  let opening: Promise<IDBPDatabase | null> | null = null;

  const letGo = (): void => {
    opened?.close();
    opened = null;
  };

  /**
   * The database, or `null` where there is none and none is to be made. Whoever waits is told after a while that it is not to be had. It
   * goes on opening meanwhile: a computer that is slow would never get there if it had to begin again each time.
   */
  const open = async (make: boolean): Promise<IDBPDatabase | null> => {
    while (opened === null) {
      const wasOnItsWay = opening !== null;
      opening ??= openPatiently(name, table, keyPath, make, (closed) => { if (opened === closed) opened = null; })
        .then((database) => opened = database).finally(() => { opening = null; });
      const found = await within(patience, opening);
      // Somebody who only looked has found nothing; now it is made.
      if (found === null && !(make && wasOnItsWay)) return null;
    }
    return opened;
  };

  /** Does the work, and once more with a new connection where the browser gave up the old one in the middle. */
  const inside = async <T, E>(make: boolean, nothing: E, work: (database: IDBPDatabase) => Promise<T>): Promise<T | E> => {
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

  return {
    read: async (nothing, work) => await inside(false, nothing, async (database) => await work(database.transaction(table).store)),
    change: async (make, nothing, work) => await inside(make, nothing, async (database) => await settle(database.transaction(table, 'readwrite', { durability: 'strict' }), work)),
    letGo,
    remove: async () => {
      // One that is on its way is asked to let go as soon as it is there.
      if (opening !== null) await within(patience, opening).catch(() => null);
      letGo();
      return await deleteDatabase(name);
    },
  };
}

/** Deletes a database. `false` where another tab holds on to it, or the browser refuses; one that is not there is gone. */
export async function deleteDatabase(name: string): Promise<boolean> {
  // The other tabs are asked to let go; that gets a moment.
  return await within(patience, deleteDB(name)).then(() => true, () => false);
}

async function openPatiently(name: string, table: string, keyPath: string | undefined, make: boolean, onClosed: (database: IDBPDatabase) => void): Promise<IDBPDatabase | null> {
  for (const pause of [...pauses, null]) {
    try {
      return await openOnce(name, table, keyPath, make, onClosed);
    } catch (error) {
      // After it was killed, a browser may say so of a database that is whole.
      if (pause === null || nameOf(error) !== 'UnknownError') throw error;
      await new Promise((resolve) => { setTimeout(resolve, pause); });
    }
  }
  return null;
}

async function openOnce(name: string, table: string, keyPath: string | undefined, make: boolean, onClosed: (database: IDBPDatabase) => void): Promise<IDBPDatabase | null> {
  let isAbsent = false;
  const wanted = openDB(name, 1, {
    upgrade: (database, _from, _to, change) => {
      if (make) database.createObjectStore(table, keyPath === undefined ? undefined : { keyPath });
      else {
        // There is none. Given up here, none is left behind by looking.
        isAbsent = true;
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
    if (database.objectStoreNames.contains(table)) return database;
    database.close();
  } catch (error) {
    if (isAbsent) return null;
    throw error;
  }
  throw new DOMException('This database is somebody else’s.', 'NotFoundError');
}

/**
 * Waits until a change is kept. It is only what the transaction itself says that counts; what a request says may come too early, and
 * which of the two holds the reason differs.
 */
async function settle<T>(change: Change, work: (entries: OpenEntries) => Promise<T>): Promise<T> {
  const done = change.done.then(() => null, (error: unknown) => (error instanceof Error ? error : new DOMException('It was given up without a reason.', 'AbortError')));
  try {
    const result = await work(change.store);
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

type Change = IDBPTransaction<unknown, [string], 'readwrite'>;

/** Whether the browser has given up the connection, and not only this piece of work. */
export const isOfConnection = (error: unknown): boolean => ['InvalidStateError', 'AbortError', 'UnknownError', 'TransactionInactiveError'].includes(nameOf(error));

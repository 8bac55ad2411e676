import { dueOf, eraseOverdue, indexedDbStore, type Store } from '@guildhall/react/first';
import { databaseOf, indexName } from './names.ts';

/** What is known of a drawer without its passphrase. It names nobody, and none of the attempts in it. */
export interface DrawerEntry {
  /** Made from chance. */
  readonly id: string;
  /** 16 bytes of chance, and no secret: the same passphrase makes another key for another drawer. */
  readonly salt: Uint8Array<ArrayBuffer>;
  /** The name of the key that opens it: tells whether a passphrase is the right one. */
  readonly check: string;
  /** What its owner calls it; may be empty. Everybody sees it. */
  readonly label: string;
  /** ISO instant at which it was last opened, as the device's clock said. */
  readonly usedAt: string;
  /** ISO date on which that was first seen to make no sense. */
  readonly doubtedOn: string | null;
  /** Which sessions the answers in it belong to, locked with its key; `null` where none do. */
  readonly marks: { readonly iv: Uint8Array<ArrayBuffer>; readonly box: ArrayBuffer } | null;
}

/** Milliseconds to wait for another tab to let go, or for a browser that takes its time. */
const patience = 2500;

const stores = new Map<string, Store>();

/** What lies in a drawer, locked. */
export function insideOf(id: string): Store {
  const store = stores.get(id) ?? indexedDbStore(databaseOf(id));
  stores.set(id, store);
  return store;
}

/** All drawers on this computer. Looking makes nothing. Throws where the browser does not say. */
export async function drawersHere(): Promise<readonly DrawerEntry[]> {
  // Where no database can be, none of ours is.
  if (typeof indexedDB === 'undefined') return [];
  return await inIndex(false, 'readonly', (drawers) => drawers.getAll()) as readonly DrawerEntry[] | undefined ?? [];
}

export async function putDrawer(entry: DrawerEntry): Promise<void> {
  await inIndex(true, 'readwrite', (drawers) => drawers.put(entry));
}

/** Changes what is known of a drawer, unless it is gone. */
export async function changeDrawer(id: string, change: Partial<Omit<DrawerEntry, 'id'>>): Promise<boolean> {
  let isThere = false;
  await inIndex(false, 'readwrite', (drawers) => {
    const reading = drawers.get(id);
    reading.addEventListener('success', () => {
      const there = reading.result as DrawerEntry | undefined;
      isThere = there !== undefined;
      if (there !== undefined) drawers.put({ ...there, ...change });
    });
    return reading;
  });
  return isThere;
}

/** Deletes a drawer with all that is in it. Nobody needs its passphrase for that, as nobody needs one for “Clear this computer”. */
export async function deleteDrawer(id: string): Promise<boolean> {
  // What is in it goes first: stopped in between, an empty drawer is left, and not a full one that nobody finds.
  if (!(await insideOf(id).clear())) return false;
  await inIndex(false, 'readwrite', (drawers) => drawers.delete(id));
  return true;
}

/** What a look at the drawers has left. */
export interface Swept { readonly drawers: readonly DrawerEntry[]; readonly hasErased: boolean }

/**
 * Erases what has lain too long in any drawer, opened or not, and drawers that have been empty and unopened for as long: their owner may
 * never come back.
 *
 * @param open the drawer that is open in this page; it is looked after by whoever shows what is in it.
 * @returns what is left.
 */
export async function sweepDrawers(open: string | null, today: string): Promise<Swept> {
  const drawers: DrawerEntry[] = [];
  let hasErased = false;
  for (const entry of await drawersHere()) {
    // One that cannot be read just now is looked at another day.
    const swept = entry.id === open ? untouched : await sweep(entry, today).catch(() => untouched);
    if (swept.isKept) drawers.push(entry);
    hasErased ||= swept.hasErased;
  }
  return { drawers, hasErased };
}

const untouched = { isKept: true, hasErased: false };

async function sweep({ id, usedAt, doubtedOn }: DrawerEntry, today: string): Promise<typeof untouched> {
  const { left, deletedOn } = await eraseOverdue(insideOf(id));
  const due = dueOf({ savedAt: usedAt, keep: false, glance: { ends: null }, doubtedOn }, today);
  if (due.is === 'doubted' && doubtedOn !== today) await changeDrawer(id, { doubtedOn: today });
  const isGone = left === 0 && due.is === 'over' && await deleteDrawer(id);
  return { isKept: !isGone, hasErased: isGone || deletedOn.length > 0 };
}

/** Does something in the list and waits until it is kept; `undefined` where there is no list and none is to be made. */
async function inIndex(make: boolean, mode: IDBTransactionMode, work: (drawers: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const database = await open(make);
  if (database === null) return undefined;
  try {
    return await new Promise((resolve, reject) => {
      const change = database.transaction('drawers', mode, { durability: 'strict' });
      const request = work(change.objectStore('drawers'));
      change.addEventListener('complete', () => { resolve(request.result); });
      change.addEventListener('abort', () => { reject(change.error ?? new DOMException('It was given up.', 'AbortError')); });
    });
  } finally {
    database.close();
  }
}

async function open(make: boolean): Promise<IDBDatabase | null> {
  return await new Promise((resolve, reject) => {
    const bell = setTimeout(() => { reject(new DOMException('Another tab holds on to it.', 'TimeoutError')); }, patience);
    const request = indexedDB.open(indexName, 1);
    let isAbsent = false;
    request.addEventListener('upgradeneeded', () => {
      if (make) request.result.createObjectStore('drawers', { keyPath: 'id' });
      else {
        // There is none. Given up here, none is left behind by looking.
        isAbsent = true;
        request.transaction?.abort();
      }
    });
    request.addEventListener('success', () => {
      clearTimeout(bell);
      request.result.addEventListener('versionchange', () => { request.result.close(); });
      resolve(request.result);
    });
    request.addEventListener('error', (event) => {
      clearTimeout(bell);
      event.preventDefault();
      if (isAbsent) resolve(null);
      else reject(request.error ?? new DOMException('It could not be opened.', 'UnknownError'));
    });
  });
}

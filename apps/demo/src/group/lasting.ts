/**
 * Copies of the sessions in the browser's database. What a page puts into the small storage is there for every page at once, but a browser
 * writes it to the disk only seconds later, and loses it when it is killed or the computer goes off. A copy here is on the disk.
 */
const databaseName = 'guildhall-group';
const storeName = 'sessions';
/** Milliseconds to wait for the database before going on without. */
const patience = 2500;

/** What is still to be written, by the id of the session; `null`: to be deleted. Only the last counts. */
const waiting = new Map<string, string | null>();
let database: IDBDatabase | null = null;
let working: Promise<boolean> | null = null;
const listeners = new Set<() => void>();

/** Has a copy written, or deleted. Nobody waits for it. */
export function last(id: string, text: string | null): void {
  waiting.set(id, text);
  if (working !== null) return;
  working = work().finally(() => {
    working = null;
    tell();
  });
  tell();
}

/** Whether nothing is on its way to the disk. */
export const isLasting = (): boolean => working === null;

/** Calls back when that changes. */
export function onLasting(listener: () => void): () => void {
  listeners.add(listener);
  return () => { listeners.delete(listener); };
}

function tell(): void { for (const listener of listeners) listener(); }

/** Waits until all copies are as they should be. `false` where that could not be done. */
export async function lasted(): Promise<boolean> {
  return await (working ?? Promise.resolve(waiting.size === 0));
}

/** All copies there are; none where there is no database. Looking makes none. */
export async function copies(): Promise<ReadonlyMap<string, string>> {
  try {
    const opened = await open(false);
    if (opened === null) return new Map();
    const store = opened.transaction(storeName).objectStore(storeName);
    const [keys, values] = await Promise.all([answer(store.getAllKeys()), answer(store.getAll())]);
    return new Map(keys.flatMap((key, i) => {
      const value: unknown = values[i];
      return typeof key === 'string' && typeof value === 'string' ? [[key, value] as const] : [];
    }));
  } catch {
    return new Map();
  }
}

/** Lets go of everything, as when the database is about to be deleted. */
export function letGo(): void {
  waiting.clear();
  database?.close();
  database = null;
}

async function work(): Promise<boolean> {
  try {
    while (waiting.size > 0) {
      const now = [...waiting];
      waiting.clear();
      const opened = await open(now.some(([, text]) => text !== null));
      if (opened !== null) await write(opened, now);
    }
    return true;
  } catch {
    // The small storage has it all the same.
    return false;
  }
}

async function write(opened: IDBDatabase, all: readonly (readonly [string, string | null])[]): Promise<void> {
  const change = opened.transaction(storeName, 'readwrite', { durability: 'strict' });
  const store = change.objectStore(storeName);
  for (const [id, text] of all) {
    if (text === null) store.delete(id);
    else store.put(text, id);
  }
  await new Promise<void>((resolve, reject) => {
    change.addEventListener('complete', () => { resolve(); });
    change.addEventListener('abort', () => { reject(new Error('aborted')); });
  });
}

/** The database; `null` where there is none and none is to be made. */
async function open(make: boolean): Promise<IDBDatabase | null> {
  if (database !== null) return database;
  if (typeof indexedDB === 'undefined') return null;
  const request = indexedDB.open(databaseName, 1);
  request.addEventListener('upgradeneeded', () => {
    if (make) request.result.createObjectStore(storeName);
    else request.transaction?.abort();
  });
  const opened = await new Promise<IDBDatabase | null>((resolve, reject) => {
    const bell = setTimeout(() => { reject(new Error('too long')); }, patience);
    const settle = (settled: () => void) => (): void => { clearTimeout(bell); settled(); };
    request.addEventListener('success', settle(() => { resolve(request.result); }));
    request.addEventListener('error', settle(() => {
      // Given up, because there was none.
      if (request.error?.name === 'AbortError' && !make) resolve(null);
      else reject(new Error('not opened'));
    }));
  });
  if (opened === null) return null;
  // Somebody else may have been quicker.
  if (database !== null) {
    opened.close();
    return database;
  }
  const forget = (): void => { if (database === opened) database = null; };
  opened.addEventListener('versionchange', () => { opened.close(); forget(); });
  opened.addEventListener('close', forget);
  database = opened;
  return opened;
}

async function answer<T>(request: IDBRequest<T>): Promise<T> {
  return await new Promise((resolve, reject) => {
    request.addEventListener('success', () => { resolve(request.result); });
    request.addEventListener('error', () => { reject(new Error('not read')); });
  });
}

import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Saved } from './saved.ts';

interface Rooms extends DBSchema {
  attempts: { key: string; value: Saved };
}

const databaseName = 'guildhall';
let opened: Promise<IDBPDatabase<Rooms>> | undefined;

/** Opens the store when something is first kept or looked for, and again after the browser has closed it. */
async function database(): Promise<IDBPDatabase<Rooms>> {
  opened ??= openDB<Rooms>(databaseName, 1, {
    upgrade: (db) => { db.createObjectStore('attempts', { keyPath: 'id' }); },
    // A newer program in another tab wants to change the store: let go of it, and open it again when it is needed.
    blocking: (_from, _to, event) => {
      opened = undefined;
      (event.target as IDBDatabase).close();
    },
    terminated: () => { opened = undefined; },
  });
  try {
    return await opened;
  } catch (error) {
    opened = undefined;
    throw error;
  }
}

/** Runs once more with a new connection where the browser closed the old one in the middle. */
async function twice<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
    opened = undefined;
    return await work();
  }
}

/** Whether anything was ever kept here. Looking must not make a store where there is none. */
async function exists(): Promise<boolean> {
  if (opened !== undefined) return true;
  try {
    return (await indexedDB.databases()).some(({ name }) => name === databaseName);
  } catch {
    return true; // a browser that cannot list them
  }
}

export async function readAll(): Promise<readonly Saved[]> {
  if (!(await exists())) return [];
  return await twice(async () => await (await database()).getAll('attempts'));
}

export async function readOne(id: string): Promise<Saved | undefined> {
  if (!(await exists())) return undefined;
  return await twice(async () => await (await database()).get('attempts', id));
}

/**
 * Writes one attempt, unless somebody else has written it since we last saw it.
 *
 * @param seen the seal we last read or wrote; `null` for one that is new.
 * @returns whether it was written.
 */
export async function writeOver(saved: Saved, seen: string | null): Promise<boolean> {
  return await twice(async () => {
    const change = (await database()).transaction('attempts', 'readwrite', { durability: 'strict' });
    const there = await change.store.get(saved.id);
    const free = (there?.envelope.seal ?? null) === seen;
    if (free) await change.store.put(saved);
    await change.done;
    return free;
  });
}

export async function remove(id: string): Promise<void> {
  await twice(async () => { await (await database()).delete('attempts', id); });
}

/** Throws away the whole store. `false` where another tab holds on to it. */
export async function removeEverything(): Promise<boolean> {
  const held = await opened?.catch(() => undefined);
  held?.close();
  opened = undefined;
  return await new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(databaseName);
    request.addEventListener('success', () => { resolve(true); });
    request.addEventListener('error', () => { resolve(false); });
    // The other tab is asked to let go first; `blocked` is only the asking, so it gets a moment.
    request.addEventListener('blocked', () => { setTimeout(() => { resolve(false); }, 2000); });
  });
}

import type { Outcome } from './outcome.ts';

/** @param trouble why nothing can be kept, or `null` where something was kept and read back. */
export function judgeStorage(trouble: string | null, host: string): readonly Outcome[] {
  return trouble === null ? [] : [{ state: 'blocked', found: 'keepsNothing', args: { reason: trouble, host } }];
}

const room = 'guildhall-check';
const patience = 3_000;

/** Keeps a word in a database of its own, reads it back and throws the database away. */
export async function tryStorage(databases: IDBFactory | undefined): Promise<string | null> {
  if (databases === undefined) return 'IndexedDB is missing';
  try {
    return await Promise.race([keepAndRead(databases), new Promise<string>((resolve) => { setTimeout(resolve, patience, 'no answer'); })]);
  } catch (error) {
    return error instanceof Error || error instanceof DOMException ? error.name : 'no reason given';
  }
}

async function keepAndRead(databases: IDBFactory): Promise<string | null> {
  const opening = databases.open(room);
  opening.addEventListener('upgradeneeded', () => { opening.result.createObjectStore('words'); });
  const database = await done(opening);
  const change = database.transaction('words', 'readwrite');
  change.objectStore('words').put('kept', 'word');
  await new Promise((resolve, reject) => {
    change.addEventListener('complete', resolve);
    change.addEventListener('abort', () => { reject(change.error ?? new Error('aborted')); });
  });
  const word: unknown = await done(database.transaction('words').objectStore('words').get('word'));
  database.close();
  databases.deleteDatabase(room);
  return word === 'kept' ? null : 'what was kept did not come back';
}

async function done<T>(request: IDBRequest<T>): Promise<T> {
  return await new Promise((resolve, reject) => {
    request.addEventListener('success', () => { resolve(request.result); });
    request.addEventListener('error', () => { reject(request.error ?? new Error('no reason given')); });
  });
}

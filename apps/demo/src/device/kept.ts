import type { MessageKey } from '@guildhall/core/messages';
import { deleteDatabase } from '@guildhall/react/first';
import { drawersHere } from '../drawers/drawer-index.ts';
import { databaseOf, indexName } from '../drawers/names.ts';
import { textsRoomOf } from '../drawers/texts-room.ts';
import { forgetInMemory, tellCleared } from './cleared.ts';

export { whenCleared } from './cleared.ts';

/** Something this application keeps in a browser. */
export interface Kept {
  /** What the device page says of it: what it is and until when. */
  readonly said: MessageKey;
  /** What its keys in `localStorage` and `sessionStorage` begin with. */
  readonly keys: readonly string[];
  /** Names of databases. */
  readonly databases?: readonly string[];
  /** What those are called of which there may be any number. */
  readonly many?: { readonly prefix: string; readonly names: () => Promise<readonly string[]> };
}

/**
 * Everything this application keeps on a computer: "Clear this computer" deletes what is named here, and a test holds that nothing else is
 * ever left. A room that keeps something adds a line; what it holds in memory besides, it gives up in `whenCleared`.
 *
 * The files of the application itself, which the service worker keeps for use without a network, hold nothing of anybody and stay.
 */
export const kept: readonly Kept[] = [
  // The store of @guildhall/react, and copies on their way there.
  { said: 'device.kept.answers', keys: ['guildhall/', 'guildhall>', 'guildhall?'], databases: ['guildhall'] },
  { said: 'device.kept.group', keys: ['guildhall-group/'], databases: ['guildhall-group'] },
  { said: 'device.kept.handIn', keys: ['guildhall-hand-in/'] },
  { said: 'device.kept.register', keys: ['guildhall-register/'] },
  { said: 'device.kept.reading', keys: ['guildhall-reading'] },
  {
    said: 'device.kept.drawers', keys: [databaseOf('')], databases: [indexName],
    many: { prefix: databaseOf(''), names: async () => (await drawersHere()).flatMap(({ id }) => [databaseOf(id), textsRoomOf(id).copies.database]) },
  },
];

/** What of it there is in this browser just now. Looking makes nothing; where a browser does not list its databases, those are said to be there. */
export async function keptHere(): Promise<readonly Kept[]> {
  const databases = await databasesHere();
  const stores = [storageOf('localStorage'), storageOf('sessionStorage')];
  return kept.filter(({ keys, databases: own = [] }) => stores.some((store) => keysIn(store, keys).length > 0) || own.some((name) => databases?.includes(name) ?? true));
}

async function databasesHere(): Promise<readonly string[] | undefined> {
  try {
    // Not everywhere, whatever the types say.
    return (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  } catch {
    return undefined;
  }
}

/** Forgets all of it, and has the other tabs let go of it. `false` where something is left. */
export async function clearKept(): Promise<boolean> {
  forgetInMemory();
  tellCleared();
  const stores = [storageOf('localStorage'), storageOf('sessionStorage')];
  const prefixes = kept.flatMap(({ keys }) => keys);
  const empty = (): void => { for (const store of stores) for (const key of keysIn(store, prefixes)) store?.removeItem(key); };
  empty();
  // Before the list of them goes. Where the browser lists them itself, that is the better list.
  const many = await Promise.all(kept.map(async ({ many: some }) => (some === undefined ? [] : [...await some.names().catch(() => []), ...(await databasesHere() ?? []).filter((name) => name.startsWith(some.prefix))])));
  const ofMany = await Promise.all([...new Set(many.flat())].map(removeDatabase));
  // Where one is left, so is the list, to find it again.
  const gone = [...ofMany, ...await Promise.all(kept.filter(({ many: some }) => some === undefined || ofMany.every(Boolean)).flatMap(({ databases = [] }) => databases.map(removeDatabase)))];
  // Another tab may have written in the moment before it heard.
  empty();
  return gone.every(Boolean) && stores.every((store) => keysIn(store, prefixes).length === 0);
}

/** None where the browser blocks it: then nothing is in it either. */
function storageOf(name: 'localStorage' | 'sessionStorage'): Storage | undefined {
  try {
    return window[name];
  } catch {
    return undefined;
  }
}

function keysIn(store: Storage | undefined, prefixes: readonly string[]): readonly string[] {
  return Array.from({ length: store?.length ?? 0 }, (_, i) => store?.key(i) ?? '').filter((key) => prefixes.some((prefix) => key.startsWith(prefix)));
}

/** A browser that keeps no databases has none of ours. */
const removeDatabase = async (name: string): Promise<boolean> => await deleteDatabase(name).catch(() => true);

import { databaseTable, dueOf, eraseOverdue, indexedDbStore, type Store } from '@guildhall/react/first';
import { clearTexts, sweepTexts } from './left-texts.ts';
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

const list = databaseTable(indexName, 'drawers', 'id');
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
  return await list.read([], async (drawers) => await drawers.getAll() as readonly DrawerEntry[]);
}

export async function putDrawer(entry: DrawerEntry): Promise<void> {
  await list.change(true, undefined, async (drawers) => { await drawers.put(entry); });
}

/** Changes what is known of a drawer, unless it is gone. */
export async function changeDrawer(id: string, change: Partial<Omit<DrawerEntry, 'id'>>): Promise<boolean> {
  return await list.change(false, false, async (drawers) => {
    const there = await drawers.get(id) as DrawerEntry | undefined;
    if (there !== undefined) await drawers.put({ ...there, ...change });
    return there !== undefined;
  });
}

/** Deletes a drawer with all that is in it. Nobody needs its passphrase for that, as nobody needs one for “Clear this computer”. */
export async function deleteDrawer(id: string): Promise<boolean> {
  // What is in it goes first: stopped in between, an empty drawer is left, and not a full one that nobody finds.
  if (!(await clearTexts(id)) || !(await insideOf(id).clear())) return false;
  await list.change(false, undefined, async (drawers) => { await drawers.delete(id); });
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
  const [{ left, deletedOn }, texts] = [await eraseOverdue(insideOf(id)), await sweepTexts(id, today)];
  const due = dueOf({ savedAt: usedAt, keep: false, glance: { ends: null }, doubtedOn }, today);
  if (due.is === 'doubted' && doubtedOn !== today) await changeDrawer(id, { doubtedOn: today });
  const isGone = left + texts.left === 0 && due.is === 'over' && await deleteDrawer(id);
  return { isKept: !isGone, hasErased: isGone || deletedOn.length > 0 || texts.hasErased };
}

import { lockedStore, moveSaved, type Path } from '@guildhall/react';
import { drawerKey, type DrawerKey } from '@guildhall/react/locked';
import { whenCleared } from '../device/kept.ts';
import { everythingSaved } from '../first/at-hand.ts';
import { keepMarksIn, outside } from '../hand-in/marks.ts';
import { hashPlaces } from '../routing/hash-places.ts';
import { changeDrawer, drawersHere, insideOf, putDrawer, type DrawerEntry } from './drawer-index.ts';
import { drawerMarks, type DrawerMarks } from './drawer-marks.ts';
import { drawerStore } from './drawer-store.ts';
import { changeHere, here, unlocked } from './here.ts';
import { lockWithOthers } from './leave.ts';

export type Made = 'made' | 'taken' | 'not-saved' | 'failed';
export type Opened = 'opened' | 'wrong' | 'not-saved' | 'failed';

/** Makes a drawer and opens it. */
export async function makeDrawer(passphrase: string, label: string): Promise<Made> {
  try {
    if (!(await everythingSaved())) return 'not-saved';
    // Two drawers with one passphrase could not be told apart.
    if (await findMine(passphrase) !== null) return 'taken';
    const salt = crypto.getRandomValues(new Uint8Array(16));
    const key = await drawerKey(passphrase, salt);
    const id = [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const entry: DrawerEntry = { id, salt, check: key.name, label, usedAt: new Date().toISOString(), doubtedOn: null, marks: null };
    await putDrawer(entry);
    if (!(await drawersHere()).some((each) => each.id === id)) return 'failed';
    enter(entry, key, await drawerMarks(entry, key), ['drawer']);
    return 'made';
  } catch {
    return 'failed';
  }
}

/** Opens the drawer that this passphrase is for. Which others were tried is not said. */
export async function openDrawer(passphrase: string): Promise<Opened> {
  try {
    if (!(await everythingSaved())) return 'not-saved';
    const found = await findMine(passphrase);
    if (found === null) return 'wrong';
    await changeDrawer(found.entry.id, { usedAt: new Date().toISOString(), doubtedOn: null });
    enter(found.entry, found.key, await drawerMarks(found.entry, found.key), []);
    return 'opened';
  } catch {
    return 'failed';
  }
}

async function findMine(passphrase: string): Promise<{ readonly entry: DrawerEntry; readonly key: DrawerKey } | null> {
  for (const entry of await drawersHere()) {
    const key = await drawerKey(passphrase, entry.salt);
    if (key.name === entry.check) return { entry, key };
  }
  return null;
}

let isListening = false;

/** @param path where its owner goes on. */
function enter(entry: DrawerEntry, key: DrawerKey, marks: DrawerMarks, path: Path): void {
  const { id, label } = entry;
  if (!isListening) lockWithOthers();
  isListening = true;
  let isCleared = false;
  keepMarksIn(marks);
  const stop = whenCleared(() => {
    stop();
    // There is no drawer any more: what is begun from now on is kept as everywhere.
    isCleared = true;
    keepMarksIn(null);
    changeHere({ drawer: null });
  });
  const isListed = async (): Promise<boolean> => (await drawersHere()).some((each) => each.id === id);
  const store = drawerStore({ locked: lockedStore(insideOf(id), key), unlocked, marks, isCleared: () => isCleared, isListed });
  changeHere({ drawer: { id, label, marks }, store, visit: here.read().visit + 1 });
  // In the same breath: no page is shown that somebody is taken away from at once.
  hashPlaces.go(path, 'instead');
}

/** Moves one attempt that lies outside into the drawer that is open, with what session it belongs to. Nothing is removed before it is there. */
export async function moveIn(attempt: string): Promise<boolean> {
  const { drawer, store } = here.read();
  if (drawer === null) return false;
  return await moveSaved(unlocked, store, attempt, async () => {
    const mark = outside(attempt);
    if (mark === null) return;
    drawer.marks.set(attempt, mark);
    if (!(await drawer.marks.settled())) throw new Error('It could not be kept to which session this belongs.');
  });
}

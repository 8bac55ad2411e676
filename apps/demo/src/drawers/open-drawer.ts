import { lockedStore, type Path } from '@guildhall/react';
import { drawerKey, lockAtOnce, type DrawerKey } from '@guildhall/react/locked';
import { whenCleared } from '../device/kept.ts';
import { keepTextsIn } from '../device/texts.ts';
import { everythingSaved } from '../first/at-hand.ts';
import { keepMarksIn } from '../hand-in/marks.ts';
import { hashPlaces } from '../routing/hash-places.ts';
import { changeDrawer, drawersHere, insideOf, putDrawer, type DrawerEntry } from './drawer-index.ts';
import { drawerMarks } from './drawer-marks.ts';
import { drawerStore } from './drawer-store.ts';
import { changeWhose, whose, unlocked } from './whose.ts';
import { lockWithOthers } from './leave.ts';
import { openLockedTexts } from './locked-texts.ts';

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
    await enter(entry, key, ['drawer']);
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
    await enter(found.entry, found.key, []);
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
async function enter(entry: DrawerEntry, key: DrawerKey, path: Path): Promise<void> {
  const { id, label } = entry;
  const lock = lockAtOnce(key);
  // What is done from the first moment on can be locked at once.
  await lock.ready();
  const [marks, texts] = [await drawerMarks(entry, key), await openLockedTexts(id, key, lock)];
  if (!isListening) lockWithOthers();
  isListening = true;
  let isCleared = false;
  keepMarksIn(marks);
  keepTextsIn(texts);
  const stop = whenCleared(() => {
    stop();
    // There is no drawer any more: what is begun from now on is kept as everywhere.
    isCleared = true;
    keepMarksIn(null);
    keepTextsIn(null);
    texts.letGo();
    changeWhose({ drawer: null });
  });
  const isListed = async (): Promise<boolean> => (await drawersHere()).some((each) => each.id === id);
  const store = drawerStore({ locked: lockedStore(insideOf(id), key), unlocked, marks, isCleared: () => isCleared, isListed });
  changeWhose({ drawer: { id, label, marks, texts }, store, visit: whose.read().visit + 1 });
  // In the same breath: no page is shown that somebody is taken away from at once.
  hashPlaces.go(path, 'instead');
}

import { everythingSaved } from '../first/at-hand.ts';
import { hashOf } from '../routing/place.ts';
import { hashPlaces } from '../routing/hash-places.ts';
import { whose } from './whose.ts';
import { tellLocked, whenTold } from './other-tabs.ts';

/** Milliseconds that saving gets: a key is not held for ever because a disk does not answer. */
const patience = 10_000;

/**
 * Locks the drawer once everything is saved, and loads the first page anew, so that neither this page nor the way back shows anything.
 *
 * @returns `false` where not everything is saved; the drawer stays open then.
 */
export async function lockAndLeave(): Promise<boolean> {
  if (!(await allIsSaved())) return false;
  leave([]);
  return true;
}

/** Locks it because nobody is there. What could be saved is; what could not is lost rather than left open to whoever comes by. */
export async function lockForIdle(): Promise<void> {
  await allIsSaved().catch(() => false);
  leave(['drawer', 'locked'], 'idle');
}

async function allIsSaved(): Promise<boolean> {
  // What is being typed is handed on when its field is left.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const { drawer } = whose.read();
  const saved = Promise.all([everythingSaved(), drawer?.marks.settled() ?? true, drawer?.texts.settled() ?? true]).then((all) => all.every(Boolean));
  return await Promise.race([saved, new Promise<boolean>((resolve) => { setTimeout(() => { resolve(false); }, patience); })]);
}

/** Drops the key with the page that held it. */
export function leave(path: readonly string[], why: 'lock' | 'idle' = 'lock'): void {
  const { drawer } = whose.read();
  if (drawer !== null) tellLocked(drawer.id, why);
  // What is still on its way goes into the drawer: until this page is gone, it stays the place for it.
  cover();
  window.location.replace(hashOf({ ...hashPlaces.place(), path }));
  window.location.reload();
}

/** Loading takes a moment, and may fail: nothing is to be seen meanwhile. */
const cover = (): void => { document.getElementById('root')?.setAttribute('hidden', ''); };

/** Locks this page when the drawer is locked in another tab, and when the browser puts the page aside to show it again later. */
export function lockWithOthers(): void {
  // This page may hold what that one does not know of.
  const mine = (): string | null => whose.read().drawer?.id ?? null;
  whenTold('lock', mine, () => { void allIsSaved().catch(() => false).then(() => { leave([]); }); });
  whenTold('idle', mine, () => { void lockForIdle(); });
  window.addEventListener('pagehide', ({ persisted }) => { if (persisted && whose.read().drawer !== null) cover(); });
  window.addEventListener('pageshow', ({ persisted }) => { if (persisted && whose.read().drawer !== null) leave([]); });
}

import type { MessageKey } from '@guildhall/core/messages';
import type { Desk } from '../session/desk.ts';

/** How far it can be relied on that what is answered here is still there another day. */
export type Keeping = 'safe' | 'may-be-cleared' | 'private' | 'page' | 'nowhere';

/** What the browser is asked; `undefined` without a secure context. */
type Browser = Pick<Partial<StorageManager>, 'persisted' | 'getDirectory'> | undefined;

/** Finds out before anybody starts. Looking keeps nothing, and never fails. */
export async function keepingOf(desk: Pick<Desk, 'keeps' | 'open'>, browser: Browser): Promise<Keeping> {
  // Nothing goes by this name; a store that cannot be read cannot be written either.
  const found = await desk.open('-');
  if (found !== null && 'trouble' in found) return 'nowhere';
  if (desk.keeps === 'page') return 'page';
  if (desk.keeps === 'council') return 'safe';
  if (await isPrivate(browser)) return 'private';
  return (await browser?.persisted?.().catch(() => false)) === true ? 'safe' : 'may-be-cleared';
}

/** Firefox and Safari refuse a private window its own folder of files. Chrome gives no sign, so there it is said that things may be cleared. */
async function isPrivate(browser: Browser): Promise<boolean> {
  if (browser?.getDirectory === undefined) return false;
  try {
    await browser.getDirectory();
    return false;
  } catch {
    return true;
  }
}

const said: Readonly<Record<Keeping, MessageKey | null>> = {
  safe: null, 'may-be-cleared': 'storage.mayBeCleared', private: 'storage.private', page: 'start.kept.page', nowhere: 'storage.nowhere',
};

/**
 * What the person is told of it.
 *
 * @example keepingKey('private'); // 'storage.private': the message that warns of a private window; null where all is safe
 */
export const keepingKey = (keeping: Keeping): MessageKey | null => said[keeping];

/** Minutes after which somebody whose answers may get lost is reminded to keep a copy. */
const copyEvery = 20;

/** Milliseconds until the next reminder; 0 where it is due. Times are milliseconds. */
export function reminderIn(lastCopy: number, now: number): number {
  // A clock that was set back must not put it off for ever.
  const since = now < lastCopy ? 0 : now - lastCopy;
  return Math.max(0, copyEvery * 60_000 - since);
}

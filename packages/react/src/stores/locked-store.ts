import { hmacSha256 } from '@guildhall/core/json';
import { lockAtOnce } from '../locked/at-once.ts';
import { toBase64 } from '../locked/base64.ts';
import type { DrawerKey } from '../locked/drawer-key.ts';
import { closeSaved, closeSavedAtOnce, openSaved } from './locked-record.ts';
import type { Store } from './store.ts';

/**
 * A store that locks what it is given before another one keeps it. What that one holds is closed to whoever has no key: question set,
 * answers, notes, plan, and how far somebody is. In the clear stay a name made from chance, when it was last saved, whether and until
 * when it is to be kept.
 *
 * It keeps everything a store has to keep. Where the store underneath has a place for what is on its way (`ahead`), that is locked too, in the
 * same breath. What cannot be opened with this key is handed out as it lies.
 *
 * @param inner where it is kept; use one that no other key writes to.
 * @param key from `drawerKey`; it needs a secure context, see `canLock`.
 * @example
 * const store = lockedStore(memoryStore(), await drawerKey('gate lamp otter sleet', salt));
 * await store.write(saved, null); // true
 * await store.read(saved.id); // as it was; the store underneath holds a box
 */
export function lockedStore(inner: Store, key: DrawerKey): Store {
  const lock = lockAtOnce(key);
  const { ahead } = inner;
  /** Tells one writing from the next to whoever has the key. A seal itself would let others try out what it may have been made of. */
  const markOf = (seal: string): string => `mark:${toBase64(hmacSha256(key.marks, new TextEncoder().encode(seal)))}`;
  // Whoever has read or written anything can lock at once what follows from it.
  const ready = async (): Promise<Store> => {
    await lock.ready();
    return inner;
  };
  const opened = async (value: unknown): Promise<unknown> => (value === undefined ? undefined : await openSaved(value, key, lock));
  return {
    isShared: inner.isShared,
    get keeps() { return inner.keeps ?? 'device'; },
    all: async () => await Promise.all((await (await ready()).all()).map(async ({ id, value }) => ({ id, value: await opened(value) }))),
    read: async (id) => await opened(await (await ready()).read(id)),
    write: async (saved, seen) => await (await ready()).write(await closeSaved(saved, markOf(saved.seal), key), seen === null ? null : markOf(seen)),
    ...(ahead === undefined ? {} : {
      ahead: (saved, over) => {
        const closed = over.length === 0 ? null : closeSavedAtOnce(saved, markOf(saved.seal), lock);
        return closed === null ? () => undefined : ahead(closed, over.map(markOf));
      },
    } satisfies Pick<Store, 'ahead'>),
    remove: async (id) => { await inner.remove(id); },
    clear: async () => await inner.clear(),
  };
}

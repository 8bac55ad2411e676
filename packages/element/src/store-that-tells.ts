import type { Store } from '@guildhall/react';

interface StoreEvents {
  /** A record is about to be written. */
  readonly onWritten: (id: string, isWithdrawn: boolean) => void;
  /** A record is about to be deleted; `null` for all of them. */
  readonly onRemoved: (id: string | null) => void;
}

/** The same store, which says what becomes of the records in it. */
export function storeThatTells(store: Store, { onWritten, onRemoved }: StoreEvents): Store {
  const { ahead } = store;
  return {
    isShared: store.isShared,
    get keeps() { return store.keeps ?? 'device'; },
    all: async () => await store.all(),
    read: async (id) => await store.read(id),
    write: async (saved, seen) => {
      // A note about its dates is nobody's doing.
      if (saved.doubtedOn === null) onWritten(saved.id, saved.glance.isWithdrawn);
      return await store.write(saved, seen);
    },
    // A copy for the case that this page is closed: what is in the form goes with it.
    ...(ahead === undefined ? {} : { ahead }),
    remove: async (id) => {
      onRemoved(id);
      await store.remove(id);
    },
    clear: async () => {
      onRemoved(null);
      return await store.clear();
    },
  };
}

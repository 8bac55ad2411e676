import type { Store } from '@guildhall/react/first';
import { forgetMark, forgetMarks } from './marks.ts';

/** The same store; with an attempt it also forgets what session that belonged to, however it comes to be deleted. */
export function forgettingMarks(store: Store): Store {
  const { ahead } = store;
  return {
    isShared: store.isShared,
    // It may answer otherwise once it has been read.
    get keeps() { return store.keeps ?? 'device'; },
    all: async () => await store.all(),
    read: async (id) => await store.read(id),
    write: async (saved, seen) => await store.write(saved, seen),
    ...(ahead === undefined ? {} : { ahead }),
    remove: async (id) => {
      await store.remove(id);
      forgetMark(id);
    },
    clear: async () => {
      forgetMarks();
      return await store.clear();
    },
  };
}

import type { Store } from '@guildhall/react/first';
import type { DrawerMarks } from './drawer-marks.ts';

interface InsideAndOut {
  /** What is in it. */
  readonly locked: Store;
  /** What lies outside every drawer. */
  readonly unlocked: Store;
  readonly marks: Pick<DrawerMarks, 'forget'>;
  /** This computer was cleared in this page: there is no drawer any more, and what is begun from then on is kept as everywhere. */
  readonly isCleared: () => boolean;
  /** Whether it is still there, for all that other tabs may have done. */
  readonly isListed: () => Promise<boolean>;
}

/** Where what somebody begins goes while their drawer is open. */
export function drawerStore({ locked, unlocked, marks, isCleared, isListed }: InsideAndOut): Store {
  const now = (): Store => (isCleared() ? unlocked : locked);
  return {
    isShared: locked.isShared,
    get keeps() { return now().keeps ?? 'device'; },
    all: async () => await now().all(),
    read: async (attempt) => await now().read(attempt),
    write: async (saved, seen) => {
      // Put into a drawer that another tab has cleared away, nobody could ever open it.
      if (!isCleared() && seen === null && !(await isListed())) throw new Error('There is no such drawer any more.');
      return await now().write(saved, seen);
    },
    ahead: (saved, over) => now().ahead?.(saved, over) ?? (() => undefined),
    remove: async (attempt) => {
      await now().remove(attempt);
      if (!isCleared()) marks.forget(attempt);
    },
    clear: async () => {
      if (!isCleared()) marks.forget();
      return await now().clear();
    },
  };
}

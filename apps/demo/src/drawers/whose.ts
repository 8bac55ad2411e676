import { browserStore, type Store } from '@guildhall/react/first';
import { forgettingMarks } from '../hand-in/forgetting-marks.ts';
import type { DrawerMarks } from './drawer-marks.ts';
import type { LockedTexts } from './locked-texts.ts';

/** A drawer that somebody has opened in this page. */
export interface OpenDrawer {
  readonly id: string;
  readonly label: string;
  /** To which sessions the answers in it belong. */
  readonly marks: DrawerMarks;
  /** Sessions with a group, and whatever else a room keeps as texts. */
  readonly texts: LockedTexts;
}

/** Whose things this page shows. */
export interface Whose {
  /** `null` while nobody's drawer is open. */
  readonly drawer: OpenDrawer | null;
  /** Where what is begun now is kept. */
  readonly store: Store;
  /** Another number for whoever comes next: nothing of the one before stays on the page. */
  readonly visit: number;
}

/** What lies outside every drawer. */
export const unlocked: Store = forgettingMarks(browserStore());

let now: Whose = { drawer: null, store: unlocked, visit: 0 };
const listeners = new Set<() => void>();

export const whose = {
  read: (): Whose => now,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => { listeners.delete(listener); };
  },
};

export function changeWhose(change: Partial<Whose>): void {
  now = { ...now, ...change };
  for (const listener of listeners) listener();
}

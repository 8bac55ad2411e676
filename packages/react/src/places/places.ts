import type { Language } from '@guildhall/core/messages';

/** Where somebody is inside an assessment: `['a', 'k3x', 'part', 'self-check', '2']`. Empty is the first page. */
export type Path = readonly (string | number)[];

/** How the person chose to read; absent where they chose nothing. */
export interface ChosenReading {
  readonly language?: Language | undefined;
  readonly large?: boolean | undefined;
}

/**
 * How somebody moves between the pages of an assessment. What comes with this package keeps places in memory, in the browser's
 * history or in the address; a host with a router of its own can lend it here.
 */
export interface Places {
  /** The same array until somebody moves. */
  readonly current: () => readonly string[];
  readonly subscribe: (listener: () => void) => () => void;
  /** Goes to another page. `instead` leaves no way back to this one, for a page that is over. */
  readonly go: (path: Path, how?: 'instead') => void;
  /** The address of a page, where pages have addresses. Where they have none, ways to them are buttons. */
  readonly hrefOf?: (path: Path) => string;
  /** Whether anybody has gone anywhere yet. The first page leaves the focus where it was. */
  readonly hasMoved: () => boolean;
  /** Keeps how the person chose to read for as long as their place. Without it, a reload forgets that. */
  readonly reading?: {
    readonly read: () => ChosenReading;
    readonly keep: (chosen: ChosenReading) => void;
  };
}

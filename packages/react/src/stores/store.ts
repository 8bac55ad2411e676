import type { Saved } from './saved.ts';

/** How long what is kept stays: while this page is open · on this device · with the council, or whoever runs the host's server. */
export type Keeps = 'page' | 'device' | 'council';

/**
 * Where attempts are kept. Four come with this package; a host may bring its own, and `checkStore` of
 * `@guildhall/react/store-contract` tells whether it keeps what it promises.
 *
 * What is read back was once written by somebody: it may be damaged, or not be ours at all. A store hands it out as it lies, and
 * every time as a copy of its own.
 */
export interface Store {
  /** Whether other tabs of the same browser read and write the same things. */
  readonly isShared: boolean;
  /**
   * How long what is written now would stay; `device` where left out. People are told so before they begin. A store that has to find
   * out first may answer otherwise once it has been read.
   */
  readonly keeps?: Keeps;
  /** Everything that is kept, in any order, by its id. Looking makes nothing. */
  readonly all: () => Promise<readonly { readonly id: string; readonly value: unknown }[]>;
  /** One of them, or `undefined`. */
  readonly read: (id: string) => Promise<unknown>;
  /**
   * Keeps one attempt, unless somebody else has written it since it was last seen. It is as durable as it gets when this resolves.
   * What is there already, written once more, is written: a caller that was not told may ask again.
   *
   * @param seen the `seal` of what was last read or written; `null` for one that is new.
   * @returns whether it was written; `false` where something else is there, or nothing any more.
   * @throws {Error} named `QuotaExceededError` where there is no room; anything else where it could not be written. Nothing is changed then.
   */
  readonly write: (saved: Saved, seen: string | null) => Promise<boolean>;
  /**
   * Puts a copy of what `write` is going to be given where it outlives this page, at once and before it returns: a page may be closed
   * in the moment after an answer, before `write` has got anywhere. Another page's `read` or `all` writes it, over what it may take the
   * place of and nothing else, and never where nothing is any more. `remove` and `clear` forget it. A convenience: a store that has no
   * such place leaves this out, and where it fails, nothing is said.
   *
   * @param over seals of what it may take the place of; where there are none, nothing is put anywhere.
   * @returns forgets the copy again; called when `write` is over, however it ended.
   */
  readonly ahead?: (saved: Saved, over: readonly string[]) => () => void;
  /** Forgets one; it does not matter whether it was there. */
  readonly remove: (id: string) => Promise<void>;
  /** Forgets everything. `false` where not everything could be. */
  readonly clear: () => Promise<boolean>;
}

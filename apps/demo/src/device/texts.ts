import { plainTexts } from './plain-texts.ts';

/** A room that keeps small texts in this browser. */
export interface Room {
  /** What their keys begin with, a slash at the end; "Clear this computer" knows it, see `kept`. */
  readonly prefix: string;
  /** Where copies lie that are on the disk at once; left out where there are none. */
  readonly copies?: { readonly database: string; readonly table: string };
  /** Whether they go after the days for which everything is kept, or stay until somebody deletes them. */
  readonly stay: 'days' | 'until-deleted';
}

/** Texts that a room keeps under names of its own, for everybody at this browser or locked in somebody's drawer: the room need not know. */
export interface Texts {
  /** The text as it lies there now, or `null`. */
  readonly get: (name: string) => string | null;
  readonly names: () => readonly string[];
  /**
   * Keeps a text before it returns: a page that is closed in the next moment has lost nothing. Where the browser does not take it, it is there as
   * long as this page. A copy for the disk is on its way then.
   *
   * @returns whether the browser keeps it, as reading it back shows.
   */
  readonly put: (name: string, text: string) => boolean;
  /** The same for a text that a copy on the disk still had. */
  readonly putBack: (name: string, text: string) => boolean;
  /** `false` where it is still there; that no copy is left either, `lasted` says. */
  readonly remove: (name: string) => boolean;
  /** Whether the browser keeps what `get` gives. */
  readonly isKept: (name: string) => boolean;
  /** Calls back with the name when another tab has changed or deleted one; with `null` where all of it was emptied. */
  readonly onElsewhere: (listener: (name: string | null) => void) => () => void;
  /** What lies on the disk of those that may have been lost on their way there. */
  readonly copies: () => Promise<ReadonlyMap<string, string>>;
  /** Whether nothing is on its way to the disk. */
  readonly isLasting: () => boolean;
  /** Calls back when that changes. */
  readonly onLasting: (listener: () => void) => () => void;
  /** Waits until all is on the disk. `false` where that could not be done. */
  readonly lasted: () => Promise<boolean>;
  /** Forgets what is in this page only; what the browser keeps is cleared with everything else there. */
  readonly forgetInPage: () => void;
}

/** Where the texts of every room lie, while it is not where everybody finds them. */
export interface TextsPlace { readonly textsOf: (room: Room) => Texts }

let place: TextsPlace | null = null;
const movers = new Set<() => void>();

/** From now on every room finds its texts there; with `null`, where everybody does. What was kept before stays where it is. */
export function keepTextsIn(next: TextsPlace | null): void {
  if (place === next) return;
  place = next;
  for (const move of movers) move();
}

/** Calls back when every room's texts are others: what a page holds of those before is to be forgotten. */
export function whenTextsMove(listener: () => void): () => void {
  movers.add(listener);
  return () => { movers.delete(listener); };
}

/** The texts of a room, wherever they lie while somebody asks. */
export function textsOf(room: Room): Texts {
  const now = (): Texts => place?.textsOf(room) ?? plainTexts(room);
  /** Listens where the texts are, and goes along when they move. */
  const following = (listen: (texts: Texts) => () => void): (() => void) => {
    let stop = listen(now());
    const stopMoving = whenTextsMove(() => {
      stop();
      stop = listen(now());
    });
    return () => {
      stopMoving();
      stop();
    };
  };
  return {
    get: (name) => now().get(name),
    names: () => now().names(),
    put: (name, text) => now().put(name, text),
    putBack: (name, text) => now().putBack(name, text),
    remove: (name) => now().remove(name),
    isKept: (name) => now().isKept(name),
    onElsewhere: (listener) => following((texts) => texts.onElsewhere(listener)),
    copies: async () => await now().copies(),
    isLasting: () => now().isLasting(),
    onLasting: (listener) => following((texts) => texts.onLasting(listener)),
    lasted: async () => await now().lasted(),
    forgetInPage: () => { now().forgetInPage(); },
  };
}

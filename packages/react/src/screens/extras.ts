import type { Framework } from '@guildhall/core';
import { createContext, useContext, type ReactNode } from 'react';
import type { Path } from '../places/places.ts';

/** Pages of an attempt under which a host may show something of its own. */
export type ExtendedPage = 'tasks' | 'check' | 'profile' | 'plan' | 'supports' | 'hand-over' | 'standing' | 'follow-up' | 'over' | 'guest';

/** What a host shows where a record went to somebody else as a file. It reads the attempt with `useHere`. */
export interface TurnsByFile {
  /** In the place of every page of a record that came here for somebody's turn, until they have said who they are. */
  readonly begin: ReactNode;
  /** At the top of every page of theirs from then on. */
  readonly banner: ReactNode;
  /** What is left to do once their turn is over. */
  readonly done: ReactNode;
  /** In the place of the page where the device is passed, at `hand-over/<role>`: the ways there are, one of which leads on to `hand-over/<role>/here`. */
  readonly ask: ReactNode;
  /** The ways in which a manager can be asked, for the page before a decision. */
  readonly ways: ReactNode;
}

/** What a host adds to the pages of an attempt. It reads the attempt with `useHere`. */
export interface AttemptExtras {
  /** Pages of the host's own, by the step of the path after the attempt's name: `what-if` is at `a/<id>/what-if`. */
  readonly pages?: Readonly<Record<string, ReactNode>>;
  /** Shown at the end of one of our pages. */
  readonly below?: Readonly<Partial<Record<ExtendedPage, ReactNode>>>;
  /** Where to go with a file that somebody opens and that is no saved attempt; `null` where the host knows nothing of it either. */
  readonly opens?: (text: string) => Path | null;
  /** Pages of the host's own in the place of ours, for question sets of its own making; `undefined` for every other. */
  readonly instead?: (framework: Framework) => Readonly<Partial<Record<ExtendedPage, ReactNode>>> | undefined;
  /** More ways out, on every page of an attempt: each an `<li>`, or nothing. */
  readonly ways?: ReactNode;
  /** Turns that others take from a file, on computers of their own; absent where a host has no such files. */
  readonly byFile?: TurnsByFile;
  /** The device is passed to somebody else next: nothing is offered to be kept on it, and the host's own ways out take the place of "save and leave". */
  readonly isPassedOn?: boolean;
}

const none: AttemptExtras = {};

export const ExtrasContext = createContext<AttemptExtras>(none);

/** What the host shows at the end of a page of ours; nothing where it adds nothing. */
export function Below({ page }: { readonly page: ExtendedPage }): ReactNode {
  return useContext(ExtrasContext).below?.[page] ?? null;
}

/** What the host does with a file that is no saved attempt; see `opens`. */
export function useOpens(): AttemptExtras['opens'] {
  return useContext(ExtrasContext).opens;
}

/** The host's own ways out, and whether the device is passed to somebody else next. */
export function useWays(): { readonly ways: ReactNode; readonly isPassedOn: boolean } {
  const { ways = null, isPassedOn = false } = useContext(ExtrasContext);
  return { ways, isPassedOn };
}

/** What the host shows where a record goes to somebody else as a file; `undefined` where it has no such files. */
export function useByFile(): TurnsByFile | undefined {
  return useContext(ExtrasContext).byFile;
}

/** A page of the host's own; `undefined` where it has none of this name. */
export function useExtraPage(name: string | undefined): ReactNode | undefined {
  const { pages = {} } = useContext(ExtrasContext);
  return name !== undefined && Object.hasOwn(pages, name) ? pages[name] : undefined;
}

/** A page of the host's own in the place of one of ours; `undefined` where ours stays. */
export function useInstead(framework: Framework, name: string | undefined): ReactNode | undefined {
  const pages: Readonly<Record<string, ReactNode>> = useContext(ExtrasContext).instead?.(framework) ?? {};
  return name !== undefined && Object.hasOwn(pages, name) ? pages[name] : undefined;
}

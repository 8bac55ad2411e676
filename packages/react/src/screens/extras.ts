import type { Framework } from '@guildhall/core';
import { createContext, useContext, type ReactNode } from 'react';
import type { Path } from '../places/places.ts';

/** Pages of an attempt under which a host may show something of its own. */
export type ExtendedPage = 'tasks' | 'profile' | 'plan' | 'supports' | 'hand-over' | 'standing' | 'follow-up' | 'over' | 'guest';

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

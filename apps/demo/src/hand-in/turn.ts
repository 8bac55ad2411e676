import type { SessionPlan } from '@guildhall/core/group';
import { createContext, useContext } from 'react';

/** How somebody's turn ended: their sheet is in, under this number; it was cleared; or they did not take part. */
export type Ended = { readonly how: 'in'; readonly number: number } | { readonly how: 'cleared' } | { readonly how: 'skipped' };

/** Whose turn it is, as far as a page needs to know. */
export interface Turn {
  readonly plan: SessionPlan;
  /** The session code, without its hyphen. */
  readonly code: string;
  /** How the turn before ended; `null` where there was none that anybody should be told of. */
  readonly ended: Ended | null;
  /** Throws away everything of this person, and shows the next one where to start. */
  readonly end: (how: Ended | null) => void;
}

export const TurnContext = createContext<Turn | null>(null);

export function useTurn(): Turn {
  const turn = useContext(TurnContext);
  if (turn === null) throw new Error('This page belongs to somebody’s turn.');
  return turn;
}

import { useContext, useSyncExternalStore } from 'react';
import type { SessionState } from '../session/session.ts';
import { SessionContext } from './use-here.ts';

/** How the open attempt is kept. Drawn anew in the same moment as it changes: nothing that was just chosen is ever shown beside “Saved” before it is. */
export function useSaving(): Pick<SessionState, 'saving' | 'keeps'> {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('This needs an <AttemptProvider> around it, with an attempt.');
  const readSaving = (): SessionState['saving'] => session.state.saving;
  const readKeeps = (): SessionState['keeps'] => session.state.keeps;
  return {
    saving: useSyncExternalStore(session.subscribe, readSaving, readSaving),
    keeps: useSyncExternalStore(session.subscribe, readKeeps, readKeeps),
  };
}

import type { AttemptEvent, AttemptView, Framework, Person } from '@guildhall/core';
import { createContext, use, useMemo, useSyncExternalStore } from 'react';
import { useService } from '../parts/service.ts';
import { shownIn, useWords } from '../words.ts';
import type { Session, SessionState } from './session.ts';

export const SessionContext = createContext<Session | null>(null);

/** The open attempt, as the person who has the device sees it. */
export interface Here {
  readonly session: Session;
  readonly state: SessionState;
  /** What to show, in the language of the page. */
  readonly view: AttemptView;
  readonly framework: Framework;
  /** The `lang` of texts that have no translation yet. */
  readonly lang: 'en' | undefined;
  /** Whoever acts now, where that is not the respondent. */
  readonly by: { readonly by?: Person };
  readonly send: (event: AttemptEvent) => boolean;
}

export function useHere(): Here {
  const session = use(SessionContext);
  if (session === null) throw new Error('This screen needs an open attempt around it.');
  const state = useSyncExternalStore(session.subscribe, () => session.state);
  const { language } = useWords();
  const { profile } = useService().council;
  const { attempt, guest } = state;
  const { framework, lang } = shownIn(attempt.framework, language, profile);
  const seen = attempt.view(guest ?? undefined);
  const view = useMemo(() => seen.in(framework), [seen, framework]);
  return { session, state, view, framework, lang, by: guest === null ? {} : { by: guest }, send: session.send };
}

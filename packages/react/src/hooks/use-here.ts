import type { AttemptEvent, AttemptView, Framework, Person } from '@guildhall/core';
import { createContext, useContext, useSyncExternalStore } from 'react';
import { useService } from '../service/service.ts';
import { promisedAfter } from '../service/sharing-of.ts';
import { shownIn } from '../words/shown-in.ts';
import { useWords } from './use-words.ts';
import type { Session, SessionState } from '../session/session.ts';

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
  /** The same for a choice that the page shows by itself: what follows from it is drawn once the choice has been. */
  readonly sendShown: (event: AttemptEvent) => boolean;
}

/**
 * The attempt that is open, as the page shows it, and how something is done in it. Somebody else at the device gets what is theirs to see.
 *
 * @throws {Error} where no attempt is around it.
 * @example const { view, send } = useHere(); // view.doing is 'reviewing'; send({ type: 'review.agreed' }) is whether it fitted
 */
export function useHere(): Here {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('This needs an <AttemptProvider> around it, with an attempt.');
  const state = useSyncExternalStore(session.watch, session.read, session.read);
  const { language } = useWords();
  const { council: { profile }, sharing, includeIntegrity } = useService();
  const { attempt, guest, promised } = state;
  const { framework, lang } = shownIn(attempt.framework, language, profile);
  const seen = attempt.view(guest ?? undefined);
  const view = seen.in(framework, profile);
  const promiseFor = (event: AttemptEvent): void => {
    const after = promisedAfter(event, promised, { sharing, includeIntegrity }, attempt.framework);
    if (after !== null && after !== promised) session.promise(after);
  };
  const send = (event: AttemptEvent): boolean => {
    promiseFor(event);
    return session.send(event);
  };
  const sendShown = (event: AttemptEvent): boolean => {
    promiseFor(event);
    return session.sendShown(event);
  };
  return { session, state, view, framework, lang, by: guest === null ? {} : { by: guest }, send, sendShown };
}

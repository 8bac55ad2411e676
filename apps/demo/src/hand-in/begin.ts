import type { SessionPlan } from '@guildhall/core/group';
import type { Service, Session } from '@guildhall/react';
import { choiceFor, pathAfter } from './choose-for.ts';

/** Begins answers for a session, once somebody has agreed; and the page to go on to, after their name. */
export function begin({ desk, sharing, includeIntegrity }: Service, { framework, competencies }: SessionPlan): { readonly session: Session; readonly path: readonly string[] } {
  const session = desk.begin(framework);
  session.promise({ sharing, includeIntegrity });
  session.send({ type: 'agreement.given' });
  const choice = choiceFor(framework, session.state.attempt.view(), competencies);
  if (choice !== null) session.send(choice);
  return { session, path: pathAfter(session.state.attempt.view()) };
}

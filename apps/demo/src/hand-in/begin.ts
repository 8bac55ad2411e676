import { choiceFor, type SessionPlan } from '@guildhall/core/group';
import type { Service, Session, SessionState } from '@guildhall/react';
import { straightPath } from '@guildhall/react/parts';

/** Begins answers for a session, once somebody has agreed; and the page to go on to, after their name. `asks` is how they see questions. */
export function begin({ desk, sharing, includeIntegrity }: Service, { framework, competencies }: SessionPlan, asks: SessionState['asks'] = 'one'): { readonly session: Session; readonly path: readonly string[] } {
  const session = desk.begin(framework);
  session.askBy(asks);
  session.promise({ sharing, includeIntegrity });
  session.send({ type: 'agreement.given' });
  const choice = choiceFor(framework, session.state.attempt.view(), competencies);
  if (choice !== null) session.send(choice);
  return { session, path: straightPath(session.state.attempt.view(), asks) };
}

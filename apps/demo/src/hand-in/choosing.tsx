import { choiceFor } from '@guildhall/core/group';
import { useGo, useHere } from '@guildhall/react';
import { straightPath } from '@guildhall/react/parts';
import { useLayoutEffect } from 'react';

/** Chooses what the session is about wherever the answers come to a choice, before anybody sees it. Shows nothing. */
export function Choosing({ competencies }: { readonly competencies: readonly string[] }) {
  const { session, state, view, send } = useHere();
  const go = useGo();
  const { framework } = state.attempt;
  const isDue = state.editing && choiceFor(framework, view, competencies) !== null;
  useLayoutEffect(() => {
    const choice = isDue ? choiceFor(framework, session.state.attempt.view(), competencies) : null;
    if (choice !== null && send(choice)) go(['a', session.id, ...straightPath(session.state.attempt.view(), session.state.asks)], 'instead');
    // Once for each choice it comes to; what it calls is new each time.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isDue, view.stage?.id]);
  return null;
}

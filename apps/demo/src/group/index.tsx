import { usePath } from '@guildhall/react';
import { Actions } from './actions.tsx';
import { ActionForm } from './action-form.tsx';
import { Board } from './board.tsx';
import { CloseRound } from './close-round.tsx';
import { DeleteSession } from './delete-session.tsx';
import { End } from './end.tsx';
import { WithSession } from './frame.tsx';
import { Gather } from './gather.tsx';
import { Invite } from './invite.tsx';
import { tidy } from './kept-list.ts';
import { NewSession } from './new-session.tsx';
import type { OpenSession } from './open-session.ts';
import { PaperEntry } from './paper-entry.tsx';
import { ActionsProjected, BoardProjected, ClockProjected, JoinProjected } from './projected.tsx';
import { Scan } from './scan.tsx';
import { ScenarioPage, ScenarioProjected, Scenarios } from './scenario.tsx';
import { Script } from './script.tsx';
import { Start } from './start.tsx';
import './group.css';

// This room is fetched soon after the first page, whether or not anybody goes there: what has lain too long goes then.
tidy();

/** Everything a trainer does with a group. Which page is shown follows from the place alone. */
export function Group() {
  const [, page, ...rest] = usePath();
  switch (page) {
    case undefined: return <Start />;
    case 'new': return <NewSession />;
    case 'delete': return <DeleteSession id={rest[0] ?? ''} />;
    default: return <WithSession>{(open) => <InSession open={open} page={page} rest={rest} />}</WithSession>;
  }
}

function InSession({ open, page, rest: [name, more] }: { readonly open: OpenSession; readonly page: string; readonly rest: readonly string[] }) {
  const isProjected = name === 'projector';
  switch (page) {
    case 'gather': return name === 'scan' ? <Scan open={open} /> : name === 'paper' ? <PaperEntry open={open} /> : <Gather open={open} />;
    case 'close': return <CloseRound open={open} />;
    case 'board': return isProjected ? <BoardProjected open={open} /> : <Board open={open} />;
    case 'script': return isProjected ? <ClockProjected open={open} /> : <Script open={open} />;
    case 'scenario':
      if (name === undefined) return <Scenarios open={open} />;
      return more === 'projector' ? <ScenarioProjected open={open} id={name} /> : <ScenarioPage open={open} id={name} />;
    case 'actions':
      if (name === undefined) return <Actions open={open} />;
      if (isProjected) return <ActionsProjected open={open} />;
      return <ActionForm key={name} open={open} skill={name === 'new' ? more : undefined} action={open.view.actions.find(({ id }) => id === name)} />;
    case 'end': return <End open={open} />;
    default: return isProjected ? <JoinProjected open={open} /> : <Invite open={open} />;
  }
}

import type { FlowChartState } from '@guildhall/core/flow';
import { Unseen, useWords } from '@guildhall/react';
import { useDrawn } from './drawn.ts';
import { nameOf } from './names.ts';
import { StandingTag } from './standing-tag.tsx';

/** Boxes in a box, in a row or side by side. */
export function Boxes({ states, isSideBySide = false }: { readonly states: readonly FlowChartState[]; readonly isSideBySide?: boolean }) {
  return <ul className={isSideBySide ? 'app-flow-regions' : 'app-flow-row'}>{states.map((state) => <Box key={state.id} state={state} />)}</ul>;
}

/** What stands in a box; a box that is all of its parts says so. */
export function Inside({ state: { states, kind } }: { readonly state: FlowChartState }) {
  const { t } = useWords();
  if (states.length === 0) return null;
  return (
    <>
      {kind === 'all-of' ? <p className="app-flow-side">{t('flow.drawing.sideBySide')}</p> : null}
      <Boxes states={states} isSideBySide={kind === 'all-of'} />
    </>
  );
}

function Box({ state }: { readonly state: FlowChartState }) {
  const { moment, lang } = useDrawn();
  const words = useWords();
  const { is, kind, id, states } = state;
  const isHere = moment?.here.has(id) === true;
  const standing = moment?.standing.get(id);
  const classes = ['app-flow-box', `app-flow-${is}`, kind === 'end' ? 'app-flow-end' : '', (is === 'part' ? standing === 'here' : isHere) ? 'app-flow-here' : '', states.length > 0 ? 'app-flow-nest' : ''];
  return (
    <li className={classes.filter((name) => name !== '').join(' ')}>
      <span className="app-flow-name" lang={is === 'part' ? lang : undefined}>{nameOf(state, words)}</span>
      {is === 'part' ? <> <StandingTag id={id} /></> : null}
      {is === 'phase' && isHere ? <Unseen> ({words.t('flow.standing.now')})</Unseen> : null}
      <Inside state={state} />
    </li>
  );
}

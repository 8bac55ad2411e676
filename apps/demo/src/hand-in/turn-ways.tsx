import { Go, useHere, usePath, useWords } from '@guildhall/react';
import { Choosing } from './choosing.tsx';
import { useTurn } from './turn.ts';

/** On every page of somebody's turn: handing in, and making room for the next person. */
export function TurnWays() {
  const { session } = useHere();
  const { t } = useWords();
  const { plan } = useTurn();
  const [, , page, , place] = usePath();
  return (
    <>
      <Choosing competencies={plan.competencies} />
      {page === 'profile' || page === 'tasks' || place === 'check' ? null : <li><Go to={['a', session.id, 'profile']}>{t('group.join.way')}</Go></li>}
      <li><Go to={['start-over', session.id]}>{t('group.join.turn.over')}</Go></li>
    </>
  );
}

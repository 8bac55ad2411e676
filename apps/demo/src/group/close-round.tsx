import { Button, ButtonGroup, Go, Inset, P, useGo, useWords } from '@guildhall/react';
import { floor, reportFloor } from './floor.ts';
import { NextThing, SessionPage } from './frame.tsx';
import { HowMany } from './gather.tsx';
import type { OpenSession } from './open-session.ts';
import { send } from './run-session.ts';

/** Says what happens when a round is closed, and closes it. */
export function CloseRound({ open }: { readonly open: OpenSession }) {
  const { t } = useWords();
  const go = useGo();
  const { may, people, handedIn, needed, round } = open.view;
  const isWaiting = people !== null && handedIn < people;
  if (!may.close) {
    return (
      <SessionPage title={t('trainer.close.few')} at="gather" open={open}>
        <P>{t('trainer.close.few.lead', { count: floor })}</P>
        <HowMany view={open.view} />
        <ButtonGroup><NextThing to={['group', 'gather']}>{t('trainer.close.gather')}</NextThing></ButtonGroup>
      </SessionPage>
    );
  }
  return (
    <SessionPage title={t('trainer.close')} at="gather" open={open}>
      <HowMany view={open.view} />
      {isWaiting ? <Inset>{t('trainer.close.waiting', { count: people - handedIn })}</Inset> : null}
      <P>{t(needed > 0 ? 'trainer.close.stays' : 'trainer.close.lead')}</P>
      <P>{t('trainer.close.after', { count: floor })}</P>
      {round === 0 ? <P>{t('trainer.close.report', { count: reportFloor })}</P> : null}
      <ButtonGroup>
        {isWaiting ? <NextThing to={['group', 'gather']}>{t('trainer.close.no')}</NextThing> : null}
        <Button kind={isWaiting ? 'second' : 'main'} onClick={() => { if (send({ type: 'round.closed' }) === null) go(['group', 'board'], 'instead'); }}>{t('trainer.close.yes')}</Button>
        {isWaiting ? null : <Go to={['group', 'gather']}>{t('trainer.close.no')}</Go>}
      </ButtonGroup>
    </SessionPage>
  );
}

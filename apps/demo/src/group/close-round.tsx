import { Button, ButtonGroup, Go, P, useGo, useWords } from '@guildhall/react';
import { floor } from './floor.ts';
import { NextThing, SessionPage } from './frame.tsx';
import { HowMany } from './gather.tsx';
import { send, type OpenSession } from './session-in-page.ts';

/** Says what happens when a round is closed, and closes it. */
export function CloseRound({ open }: { readonly open: OpenSession }) {
  const { t } = useWords();
  const go = useGo();
  const { may } = open.view;
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
      <P>{t('trainer.close.lead')}</P>
      <P>{t('trainer.close.after', { count: floor })}</P>
      <ButtonGroup>
        <Button onClick={() => { if (send({ type: 'round.closed' }) === null) go(['group', 'board'], 'instead'); }}>{t('trainer.close.yes')}</Button>
        <Go to={['group', 'gather']}>{t('trainer.close.no')}</Go>
      </ButtonGroup>
    </SessionPage>
  );
}

import { Button, ButtonGroup, Go, P, Page, usePath, useWords } from '@guildhall/react';
import { useTurn } from './turn.ts';

/** Somebody has walked away, or wants nothing handed in: asks once, then clears the screen for the next person. */
export function StartOver() {
  const { t } = useWords();
  const [, attempt = ''] = usePath();
  const { end } = useTurn();
  return (
    <Page title={t('group.join.turn.over')}>
      <P>{t('group.join.turn.over.lead')}</P>
      <ButtonGroup>
        <Button kind="warning" onClick={() => { end({ how: 'cleared' }); }}>{t('group.join.turn.over.yes')}</Button>
        <Go to={['a', attempt, 'tasks']}>{t('group.join.turn.over.no')}</Go>
      </ButtonGroup>
    </Page>
  );
}

import { grouped } from '@guildhall/core/group';
import { Button, ButtonGroup, P, Page, useWords } from '@guildhall/react';
import { ToTrainer } from './to-trainer.tsx';
import { useTurn } from './turn.ts';

/** Somebody's answers are in, and nothing of them is on the device any more: their number, and passing it on. */
export function TurnIn({ number }: { readonly number: number }) {
  const { t } = useWords();
  const { code, end } = useTurn();
  return (
    <Page title={t('group.join.turn.in')} caption={t('group.join.caption', { code: grouped(code) })}>
      <p className="app-turn-number">{t('group.join.turn.number', { number })}</p>
      <P>{t('group.join.turn.keep')}</P>
      <ButtonGroup><Button onClick={() => { end(null); }}>{t('group.join.turn.next')}</Button></ButtonGroup>
      <ToTrainer />
    </Page>
  );
}

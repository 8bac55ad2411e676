import { isAskedOfOthers } from '@guildhall/core/raters';
import { Lead, P, useHere, useWords } from '@guildhall/react';
import { AlonePage } from '../alone-page.tsx';
import { CameBack } from './came-back.tsx';
import { Invite } from './invite.tsx';

/** People I asked: the invitation, and what came back, for the person who asks. */
export function AskPage() {
  const { framework } = useHere();
  const { t } = useWords();
  if (!isAskedOfOthers(framework)) return <AlonePage title={t('raters.title')}><P>{t('alone.was.wrong.otherSet')}</P></AlonePage>;
  return (
    <AlonePage title={t('raters.title')}>
      <Lead>{t('alone.asked.lead')}</Lead>
      <Invite />
      <CameBack />
    </AlonePage>
  );
}

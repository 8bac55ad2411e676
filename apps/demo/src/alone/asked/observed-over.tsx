import { invitationOf, observerAnswers } from '@guildhall/core/raters';
import { Button, Go, Inset, Lead, P, Page, useHere, useService, useWords } from '@guildhall/react';
import { saveText } from '../../parts/save-text.ts';

/** Somebody who was asked has finished: the file to send, what is in it, and the way to delete the rest. */
export function ObservedOver() {
  const { session, view, state, framework, lang } = useHere();
  const { frameworks } = useService();
  const { t } = useWords();
  if (view.isWithdrawn) return <Page title={t('stop.done')}><P>{t('stop.done.text')}</P><P><Go to={[]}>{t('screens.toHome')}</Go></P></Page>;
  const invitation = invitationOf(frameworks, state.attempt.framework, view.memory.respondent);
  const handedIn = invitation === undefined ? undefined : observerAnswers(invitation, state.attempt.view());
  const isEmpty = handedIn?.ok !== true || (Object.keys(handedIn.observer.answers).length === 0 && Object.keys(handedIn.observer.texts).length === 0);
  const download = (): void => {
    if (handedIn?.ok !== true) return;
    // Named by the code alone, so that several lie side by side and none says whose it is.
    saveText(`guildhall-asked-${handedIn.observer.id.slice(0, 6)}`, 'json', `${JSON.stringify(handedIn.observer, null, 2)}\n`);
  };
  return (
    <Page title={t('screens.over')} caption={<span lang={lang}>{framework.title}</span>}>
      {isEmpty ? <P>{t('alone.was.over.empty')}</P> : (
        <>
          <Lead>{t('alone.was.over.lead')}</Lead>
          <P><Button onClick={download}>{t('alone.was.over.file')}</Button></P>
          <P>{t('alone.was.over.inFile')}</P>
          <Inset>{t('alone.was.file')}</Inset>
        </>
      )}
      <P>{t('alone.was.over.delete')} <Go to={['a', session.id, 'stop']}>{t('common.stopAndDelete')}</Go></P>
      <P><Go to={[]}>{t('screens.toHome')}</Go></P>
    </Page>
  );
}

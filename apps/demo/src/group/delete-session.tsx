import { BackLink, Button, ButtonGroup, Go, P, Page, Status, useWords } from '@guildhall/react';
import { useState } from 'react';
import { deleteSession } from './run-session.ts';

/** Deletes a session. Its own page, because it cannot be undone. */
export function DeleteSession({ id }: { readonly id: string }) {
  const { t } = useWords();
  const [state, setState] = useState<'asked' | 'gone' | 'failed'>('asked');
  if (state === 'gone') {
    return (
      <Page key="gone" title={t('stop.done')}>
        <Status className="govuk-body-l">{t('trainer.delete.done')}</Status>
        <P><Go to={['group']}>{t('trainer.home.toSessions')}</Go></P>
      </Page>
    );
  }
  return (
    <Page title={t('trainer.delete')} back={<BackLink to={['group']}>{t('common.back')}</BackLink>}>
      <P>{t('trainer.delete.lead')}</P>
      <P>{t('trainer.delete.actions')}</P>
      <div role="alert">{state === 'failed' ? <p className="govuk-error-message">{t('trainer.delete.failed')}</p> : null}</div>
      <ButtonGroup>
        <Button kind="warning" onClick={() => { void deleteSession(id).then((isGone) => { setState(isGone ? 'gone' : 'failed'); }); }}>{t('trainer.delete.yes')}</Button>
        <Go to={['group']}>{t('trainer.delete.no')}</Go>
      </ButtonGroup>
    </Page>
  );
}

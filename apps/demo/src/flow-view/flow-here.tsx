import { replayOf } from '@guildhall/core/flow';
import { BackLink, Lead, P, Page, useHere, useService, useWords } from '@guildhall/react';
import { useMemo } from 'react';
import { Stepping } from './stepping.tsx';

/** Where somebody is, why they are asked this, and how they came here. It follows what happens, and changes nothing. */
export function FlowHere() {
  const { session, state, framework, lang } = useHere();
  const { t } = useWords();
  const { bankHolidays } = useService().council.profile;
  const { attempt, guest } = state;
  // The view is another one whenever something has happened, and only then.
  const seen = attempt.view();
  // oxlint-disable-next-line react/exhaustive-deps
  const replay = useMemo(() => replayOf(attempt.framework, attempt.record(), { bankHolidays }), [attempt, seen, bankHolidays]);
  return (
    <Page
      back={<BackLink to={['a', session.id, 'tasks']}>{t('screens.tasks.to')}</BackLink>} title={t('flow.here.title')} caption={<span lang={lang}>{framework.title}</span>}
      wide
    >
      <Lead>{t('flow.here.lead')}</Lead>
      {guest === null ? null : <P>{t('flow.guest')}</P>}
      <Stepping replay={replay} shown={framework} lang={lang} guest={guest} />
    </Page>
  );
}

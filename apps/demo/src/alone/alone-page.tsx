import { BackLink, P, Page, useHere, useWords } from '@guildhall/react';
import type { ReactNode } from 'react';
import { useCameFrom } from './came-from.ts';

/** A page for the person themselves, with the way back to the page that led to it. Whoever else has the device is told so, and sees nothing. */
export function AlonePage({ title, broken = false, children }: { readonly title: string; readonly broken?: boolean; readonly children: ReactNode }) {
  const { session, state, view, framework, lang } = useHere();
  const { t } = useWords();
  const from = useCameFrom();
  if (state.guest !== null) return <Page title={t('errors.othersOnly')}><P>{t('screens.guest.notYours')}</P></Page>;
  if (view.isWithdrawn) return <Page title={t('stop.done')}><P>{t('stop.done.text')}</P></Page>;
  return (
    <Page
      back={from === null ? <BackLink to={['a', session.id, 'tasks']}>{t('screens.tasks.to')}</BackLink> : <BackLink to={from}>{t('common.back')}</BackLink>} title={title} caption={<span lang={lang}>{framework.title}</span>}
      broken={broken} wide
    >
      {children}
    </Page>
  );
}

import { Banner, Inset, Lead, Page, Status, shownIn, useGo, useService, useWords } from '@guildhall/react';
import { ErrorSummary, QuietButton } from '@guildhall/react/parts';
import { useState } from 'react';
import { useSessionInPage } from '../group/session-in-page.ts';
import { Agreement } from './agreement.tsx';
import { begin } from './begin.ts';
import { ToTrainer } from './to-trainer.tsx';
import { useTurn, type Ended } from './turn.ts';
import { WhoSeesTurn } from './who-sees.tsx';

/** Where each person starts: what became of the turn before, who sees what, and the agreement. */
export function TurnStart() {
  const { t, language } = useWords();
  const service = useService();
  const go = useGo();
  const { plan, code, ended, end } = useTurn();
  const [missing, setMissing] = useState(false);
  const isOpen = useSessionInPage()?.code === code;
  const { framework: { title, minutes }, lang } = shownIn(plan.framework, language, service.council.profile);
  const start = (): void => {
    const { session, path } = begin(service, plan, 'group');
    go(['a', session.id, ...path]);
  };
  return (
    <Page title={t('group.join.turn')} caption={<><span lang={lang}>{title}</span>. {t('common.minutes', { count: minutes })}.</>} broken={missing}>
      <ErrorSummary problems={missing ? [{ field: 'agree', text: t('start.agreement.needed') }] : []} />
      {ended === null || ended.how === 'in' ? null : <HowItEnded ended={ended} />}
      {isOpen ? null : <Inset>{t('group.join.turn.notOpen')}</Inset>}
      <Lead>{t('group.join.turn.lead')}</Lead>
      <WhoSeesTurn plan={plan} />
      <Agreement brief missing={missing} onMissing={setMissing} onAgree={start}>
        <QuietButton onClick={() => { end({ how: 'skipped' }); }}>{t('group.join.turn.skip')}</QuietButton>
      </Agreement>
      <ToTrainer />
    </Page>
  );
}

function HowItEnded({ ended }: { readonly ended: Exclude<Ended, { readonly how: 'in' }> }) {
  const { t } = useWords();
  switch (ended.how) {
    case 'cleared': return <Banner title={t('group.join.turn.clear')}><Status>{t('group.join.turn.clear.lead')}</Status></Banner>;
    case 'skipped': return <Banner title={t('group.join.turn.skipped')}><Status>{t('group.join.turn.skipped.lead')}</Status></Banner>;
  }
}

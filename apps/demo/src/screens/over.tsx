import { useHere } from '../attempt/use-session.ts';
import { Page } from '../parts/page.tsx';
import { Inset, SecondButton } from '../parts/small.tsx';
import { useLinkTo } from '../routing/use-place.ts';
import { useWords } from '../words.ts';
import { DecisionNotice } from './decision-notice.tsx';

/** It is finished: what stays to be read, and what can come next. */
export function Over() {
  const { session, view, framework, lang } = useHere();
  const { t } = useWords();
  const link = useLinkTo();
  if (view.isWithdrawn) {
    return (
      <Page title={t('stop.done')} lang={undefined}>
        <p>{t('stop.done.text')}</p>
        <DecisionNotice />
        <p><a href={link()}>{t('demo.toHome')}</a></p>
      </Page>
    );
  }
  return (
    <Page title={t('demo.over')} caption={<span lang={lang}>{framework.title}</span>}>
      <p className="lead">{t('demo.over.lead')}</p>
      <DecisionNotice />
      <ul>
        <li><a href={link('a', session.id, 'profile')}>{t('review.title')}</a></li>
        {view.plan === null ? null : <li><a href={link('a', session.id, 'plan')}>{t('plan.title')}</a></li>}
      </ul>
      {view.plan === null ? null : <p>{t('followUp.again')}</p>}
      <Inset>{t('start.sharedDevice')} <a href={link('clear')}>{t('storage.clear')}</a></Inset>
      <div className="buttons no-print"><a className="button" href={link()}>{t('demo.toHome')}</a><SecondButton onClick={() => { window.print(); }}>{t('common.print')}</SecondButton></div>
    </Page>
  );
}

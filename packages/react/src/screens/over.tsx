import { useHere } from '../hooks/use-here.ts';
import { Page } from '../parts/page.tsx';
import { ButtonGroup } from '../parts/button.tsx';
import { Go } from '../places/go.tsx';
import { useWords } from '../hooks/use-words.ts';
import { DecisionNotice } from './decision-notice.tsx';
import { Below } from './extras.ts';
import { useService } from '../service/service.ts';
import { CopyAtEnd } from './keep-a-copy.tsx';
import { PrintButton } from './print-button.tsx';
import { Bullets, Lead, P } from '../parts/text.tsx';

/** It is finished: what stays to be read, and what can come next. */
export function Over() {
  const { session, view, framework, lang } = useHere();
  const { t } = useWords();
  const { desk } = useService();
  if (view.isWithdrawn) {
    return (
      <Page title={t('stop.done')} lang={undefined}>
        <P>{t('stop.done.text')}</P>
        <DecisionNotice />
        <P><Go to={[]}>{t('screens.toHome')}</Go></P>
      </Page>
    );
  }
  return (
    <Page title={t('screens.over')} caption={<span lang={lang}>{framework.title}</span>}>
      <Lead>{t('screens.over.lead')}</Lead>
      <DecisionNotice />
      <Bullets>
        <li><Go to={['a', session.id, 'profile']}>{t('review.title')}</Go></li>
        {view.plan === null ? null : <li><Go to={['a', session.id, 'plan']}>{t('plan.title')}</Go></li>}
      </Bullets>
      {view.plan === null ? null : <P>{t('followUp.again')}</P>}
      <Below page="over" />
      <CopyAtEnd />
      {desk.keeps === 'device' ? <P className="gh-no-print">{t('start.sharedDevice')} <Go to={['clear']}>{t('storage.clear')}</Go></P> : null}
      <ButtonGroup><Go className="govuk-button" to={[]}>{t('screens.toHome')}</Go><PrintButton /></ButtonGroup>
    </Page>
  );
}

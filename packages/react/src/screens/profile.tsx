import { useHere } from '../hooks/use-here.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button, ButtonGroup } from '../parts/button.tsx';
import { Heading } from '../parts/heading.tsx';
import { Page } from '../parts/page.tsx';
import { BackLink } from '../parts/small.tsx';
import { P } from '../parts/text.tsx';
import { Go } from '../places/go.tsx';
import { useGo } from '../places/use-places.ts';
import { nextPath } from '../session/next-path.ts';
import { Below } from './extras.ts';
import { PrintButton } from './print-button.tsx';
import { ProfileBody } from './profile-body.tsx';

/** What the answers come to, and the way on to the plan. */
export function Profile() {
  const { session, view, framework, lang, send, state } = useHere();
  const { t } = useWords();
  const go = useGo();
  const scan = framework.kind === 'scan';
  const later = framework.flow.some(({ kind }) => kind === 'plan');
  const title = framework.flow.find(({ kind }) => kind === 'review')?.title ?? t('review.title');
  const agree = (): void => {
    if (send({ type: 'review.agreed' })) go(['a', session.id, ...nextPath(session.state.attempt.view())]);
  };
  if (state.guest !== null) return <Page title={t('errors.othersOnly')}><P>{t('screens.guest.notYours')}</P></Page>;
  return (
    <Page
      back={<BackLink to={['a', session.id, 'tasks']}>{t('common.back')}</BackLink>}
      title={scan ? t('scan.result') : title} caption={<span lang={lang}>{framework.title}</span>} lang={scan ? undefined : lang} wide
    >
      <ProfileBody />
      {later && (view.doing === 'reviewing' || view.doing === 'planning') ? <><Heading level={2}>{t('review.next')}</Heading><P>{t('review.next.plan')}</P></> : null}
      {view.doing === 'reviewing' ? <P className="gh-no-print">{t('review.reopen.hint')} <Go to={['a', session.id, 'tasks']}>{t('review.reopen')}</Go></P> : null}
      <ButtonGroup>
        {view.doing === 'reviewing' ? <Button disabled={!state.editing} onClick={agree}>{later ? t('review.agree') : t('common.finish')}</Button> : null}
        {view.doing === 'planning' ? <Go className="govuk-button" to={['a', session.id, 'plan']}>{t('review.agree')}</Go> : null}
        <PrintButton />
      </ButtonGroup>
      <Below page="profile" />
    </Page>
  );
}

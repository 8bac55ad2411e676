import { stepTitle } from '../session/plan-draft.ts';
import { nextPath } from '../session/next-path.ts';
import { useResults } from '../hooks/use-results.ts';
import { useHere } from '../hooks/use-here.ts';
import { Page } from '../parts/page.tsx';
import { Button, ButtonGroup } from '../parts/button.tsx';
import { Section } from '../parts/section.tsx';
import { BackLink, Banner } from '../parts/small.tsx';
import { TextArea } from '../parts/text-area.tsx';
import { Go } from '../places/go.tsx';
import { useGo } from '../places/use-places.ts';
import { today } from '../words/today.ts';
import { useWords } from '../hooks/use-words.ts';
import { useState } from 'react';
import { CouncilActions } from './council-actions.tsx';
import { Below } from './extras.ts';
import { CopyAtEnd } from './keep-a-copy.tsx';
import { NotFound } from './not-found.tsx';
import { PrintButton } from './print-button.tsx';
import { PlanSteps } from './plan-steps.tsx';
import { Heading } from '../parts/heading.tsx';
import { Lead, P } from '../parts/text.tsx';

/** How the plan is going: what is done is ticked, and at the end it is closed. */
export function FollowUp() {
  const { session, view, framework, send, state } = useHere();
  const { t, date } = useWords();
  const go = useGo();
  const [note, setNote] = useState('');
  const { draft } = useResults();
  const { plan } = view;
  if (plan === null) return <NotFound />;
  const next = plan.steps.filter((_, place) => plan.done[place] === undefined).sort((one, other) => one.by.localeCompare(other.by))[0];
  const done = Object.keys(plan.done).length;
  const reviewOn = plan.steps.map((step) => step.reviewOn).sort()[0];
  const close = (): void => {
    const words = note.trim();
    if (send({ type: 'follow-up.closed', on: today(), ...(words === '' ? {} : { note: words }) })) go(['a', session.id, ...nextPath(session.state.attempt.view())]);
  };
  return (
    <Page back={<BackLink to={['a', session.id, 'tasks']}>{t('screens.tasks.to')}</BackLink>} title={t('followUp.title')} wide>
      {done === 0 ? <Banner title={t('plan.agreed')} kind="good"><P>{next === undefined ? null : t('followUp.next', { step: stepTitle(framework, next), date: date(next.by) })} {t('screens.followUp.lead')}</P></Banner> : null}
      {plan.steps.length === 0 ? null : <Lead>{t('followUp.doneOf', { done, total: plan.steps.length })}. {reviewOn === undefined ? null : reviewOn > today() ? t('followUp.notDue', { date: date(reviewOn) }) : t('followUp.due', { date: date(reviewOn) })}</Lead>}
      <PlanSteps running={view.doing === 'following'} />
      <CouncilActions items={draft.items} />
      {view.doing === 'following' ? (
        <>
          <ButtonGroup>
            <PrintButton />
            <Go to={['a', session.id, 'plan']}>{t('screens.plan.again')}</Go>
          </ButtonGroup>
          <CopyAtEnd />
          <Below page="follow-up" />
          <Section className="gh-aside gh-no-print" labelledBy="close-plan">
            <Heading level={2} id="close-plan">{t('followUp.close')}</Heading>
            <TextArea id="note" label={t('followUp.note')} value={note} onChange={setNote} rows={3} disabled={!state.editing} />
            <Button kind="second" disabled={!state.editing} onClick={close}>{t('followUp.close')}</Button>
          </Section>
        </>
      ) : null}
    </Page>
  );
}

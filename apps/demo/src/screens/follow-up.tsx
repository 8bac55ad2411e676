import { nextPath } from '../attempt/next-path.ts';
import { useResults } from '../attempt/use-results.ts';
import { useHere } from '../attempt/use-session.ts';
import { Page } from '../parts/page.tsx';
import { BackLink, Banner, SecondButton } from '../parts/small.tsx';
import { TextArea } from '../parts/text-area.tsx';
import { useGo, useLinkTo } from '../routing/use-place.ts';
import { today } from '../today.ts';
import { useWords } from '../words.ts';
import { useState } from 'react';
import { CouncilActions } from './council-actions.tsx';
import { NotFound } from './not-found.tsx';
import { PlanSteps } from './plan-steps.tsx';

/** How the plan is going: what is done is ticked, and at the end it is closed. */
export function FollowUp() {
  const { session, view, send, state } = useHere();
  const { t, date } = useWords();
  const link = useLinkTo();
  const go = useGo();
  const [note, setNote] = useState('');
  const { draft } = useResults();
  const { plan } = view;
  if (plan === null) return <NotFound />;
  const done = Object.keys(plan.done).length;
  const reviewOn = plan.steps.map((step) => step.reviewOn).sort()[0];
  const close = (): void => {
    const words = note.trim();
    if (send({ type: 'follow-up.closed', on: today(), ...(words === '' ? {} : { note: words }) })) go(['a', session.id, ...nextPath(session.state.attempt.view())]);
  };
  return (
    <Page back={<BackLink href={link('a', session.id, 'tasks')}>{t('demo.tasks.to')}</BackLink>} title={t('followUp.title')} wide>
      {done === 0 ? <Banner title={t('plan.agreed')} kind="good"><p>{t('demo.followUp.lead')}</p></Banner> : null}
      {plan.steps.length === 0 ? null : <p className="lead">{t('followUp.doneOf', { done, total: plan.steps.length })}. {reviewOn === undefined ? null : reviewOn > today() ? t('followUp.notDue', { date: date(reviewOn) }) : t('followUp.due', { date: date(reviewOn) })}</p>}
      <PlanSteps running={view.doing === 'following'} under="h1" />
      <CouncilActions items={draft.items} />
      {view.doing === 'following' ? (
        <>
          <div className="buttons no-print">
            <SecondButton onClick={() => { window.print(); }}>{t('common.print')}</SecondButton>
            <a href={link('a', session.id, 'plan')}>{t('demo.plan.again')}</a>
          </div>
          <section className="aside no-print" aria-labelledby="close-plan">
            <h2 className="heading-m" id="close-plan">{t('followUp.close')}</h2>
            <TextArea id="note" label={t('followUp.note')} value={note} onChange={setNote} rows={3} disabled={!state.editing} />
            <p><button type="button" className="button" disabled={!state.editing} onClick={close}>{t('followUp.close')}</button></p>
          </section>
        </>
      ) : null}
    </Page>
  );
}

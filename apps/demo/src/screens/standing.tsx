import { daysBetween } from '@guildhall/core/flow';
import { useState } from 'react';
import { nextPath } from '../attempt/next-path.ts';
import { useHere } from '../attempt/use-session.ts';
import { DateFields } from '../parts/date-fields.tsx';
import { dateProblem, readTyped, useTypedDate } from '../parts/typed-date.ts';
import { Page } from '../parts/page.tsx';
import { BackLink, Details } from '../parts/small.tsx';
import { TextArea } from '../parts/text-area.tsx';
import { useGo, useLinkTo } from '../routing/use-place.ts';
import { today } from '../today.ts';
import { useWords } from '../words.ts';
import { DecisionNotice } from './decision-notice.tsx';
import { NotFound } from './not-found.tsx';
import { PlanSteps } from './plan-steps.tsx';

/** How long a decision holds, the meetings since, and the talk that is due after each. */
export function Standing() {
  const { session, view } = useHere();
  const { t, date } = useWords();
  const link = useLinkTo();
  const { standing } = view;
  if (standing === null) return <NotFound />;
  const left = daysBetween(today(), standing.until);
  return (
    <Page back={<BackLink href={link('a', session.id, 'tasks')}>{t('demo.tasks.to')}</BackLink>} title={t('standing.title')} wide>
      <DecisionNotice />
      <p className="lead">{t('standing.until', { date: date(standing.until) })} {left <= 60 ? t('standing.endsSoon', { count: left }) : null}</p>
      <p><a className="button" href={link('a', session.id, 'card')}>{t('standing.card')}</a></p>
      <Meetings />
      <h2 className="heading-m">{t('plan.title')}</h2>
      <PlanSteps running under="h2" />
      <p className="no-print"><a href={link('a', session.id, 'your-side')}>{t('decision.yourSide')}</a></p>
      <Incident />
    </Page>
  );
}

function Meetings() {
  const { view } = useHere();
  const { t, date } = useWords();
  const { standing } = view;
  if (standing === null) return null;
  return (
    <>
      <h2 className="heading-m">{t('demo.meetings')}</h2>
      {standing.meetings.length === 0 ? <p className="hint">{t('demo.meetings.none')}</p> : (
        <ul>
          {standing.meetings.map(({ on, beside, debriefedOn, note }) => (
            <li key={`${on} ${debriefedOn}`}>
              {date(on)}{beside === undefined ? null : `, ${beside}`}. {debriefedOn === undefined ? null : t('standing.debrief.heldOn', { date: date(debriefedOn) })}
              {note === undefined ? null : <p className="as-written hint">{note}</p>}
            </li>
          ))}
        </ul>
      )}
      {standing.debriefDue === null ? <HeldMeeting /> : <Debrief due={standing.debriefDue} />}
    </>
  );
}

function HeldMeeting() {
  const { view, send, state } = useHere();
  const words = useWords();
  const { t } = words;
  const [on, setOn] = useTypedDate(today());
  const [error, setError] = useState<string>();
  const beside = view.memory.decided?.beside;
  const held = (): void => {
    const read = readTyped(on);
    const problem = dateProblem(words, on, t('standing.meeting.date'), false);
    const iso = read !== null && typeof read === 'object' && 'iso' in read ? read.iso : '';
    const future = iso > today() ? t('errors.date.future', { question: t('standing.meeting.date') }) : undefined;
    setError(problem ?? future);
    if (problem === undefined && future === undefined) send({ type: 'meeting.held', on: iso, ...(beside === undefined ? {} : { beside }) });
  };
  return (
    <Details summary={t('standing.meeting')}>
      <DateFields id="meeting" legend={t('standing.meeting.date')} value={on} onChange={setOn} error={error} />
      {beside === undefined ? null : <p>{t('demo.meeting.beside', { name: beside })}</p>}
      <p><button type="button" className="button" disabled={!state.editing} onClick={held}>{t('common.save')}</button></p>
    </Details>
  );
}

function Debrief({ due }: { readonly due: string }) {
  const { send, state } = useHere();
  const { t, date } = useWords();
  const [note, setNote] = useState('');
  const held = (): void => {
    const words = note.trim();
    send({ type: 'debrief.held', on: today(), ...(words === '' ? {} : { note: words }) });
  };
  return (
    <section className="aside" aria-labelledby="debrief">
      <h3 className="heading-s" id="debrief">{t('standing.debrief')}</h3>
      <p>{due < today() ? t('standing.debrief.late', { date: date(due) }) : t('standing.debrief.due', { date: date(due) })} {t('standing.debrief.first')}</p>
      <TextArea id="debrief-note" label={t('standing.debrief.note')} value={note} onChange={setNote} rows={3} disabled={!state.editing} />
      <p><button type="button" className="button" disabled={!state.editing} onClick={held}>{t('standing.debrief.done')}</button></p>
    </section>
  );
}

/** Ends the standing, so it is asked twice. */
function Incident() {
  const { session, send, state } = useHere();
  const { t } = useWords();
  const go = useGo();
  const report = (): void => {
    if (send({ type: 'incident.reported', on: today() })) go(['a', session.id, ...nextPath(session.state.attempt.view())]);
  };
  return (
    <Details summary={t('standing.incident')}>
      <p>{t('standing.incident.hint')}</p>
      <p><button type="button" className="button button-danger" disabled={!state.editing} onClick={report}>{t('demo.incident.confirm')}</button></p>
    </Details>
  );
}

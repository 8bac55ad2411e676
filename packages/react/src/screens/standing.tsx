import { daysBetween } from '@guildhall/core/flow';
import { useState } from 'react';
import { nextPath } from '../session/next-path.ts';
import { useHere } from '../hooks/use-here.ts';
import { DateFields } from '../parts/date-fields.tsx';
import { dateProblem, readTyped } from '../words/typed-date.ts';
import { useTypedDate } from '../hooks/use-typed-date.ts';
import { KeepsFocus } from '../parts/keeps-focus.tsx';
import { Page } from '../parts/page.tsx';
import { Button } from '../parts/button.tsx';
import { Section } from '../parts/section.tsx';
import { BackLink, Details } from '../parts/small.tsx';
import { TextArea } from '../parts/text-area.tsx';
import { Go } from '../places/go.tsx';
import { useGo } from '../places/use-places.ts';
import { today } from '../words/today.ts';
import { useWords } from '../hooks/use-words.ts';
import { DecisionNotice } from './decision-notice.tsx';
import { Below } from './extras.ts';
import { CopyAtEnd } from './keep-a-copy.tsx';
import { NotFound } from './not-found.tsx';
import { PlanSteps } from './plan-steps.tsx';
import { Heading } from '../parts/heading.tsx';
import { Bullets, Hint, Lead, P } from '../parts/text.tsx';

/** How long a decision holds, the meetings since, and the talk that is due after each. */
export function Standing() {
  const { session, view } = useHere();
  const { t, date } = useWords();
  const { standing } = view;
  if (standing === null) return view.memory.decided === null ? <NotFound /> : <Ended />;
  const left = daysBetween(today(), standing.until);
  return (
    <Page back={<BackLink to={['a', session.id, 'tasks']}>{t('screens.tasks.to')}</BackLink>} title={t('standing.title')} wide>
      <DecisionNotice />
      <Lead>{t('standing.until', { date: date(standing.until) })} {left <= 60 ? t('standing.endsSoon', { count: left }) : null}</Lead>
      <P><Go className="govuk-button" to={['a', session.id, 'card']}>{t('standing.card')}</Go></P>
      <Meetings />
      <Heading level={2}>{t('plan.title')}</Heading>
      <PlanSteps running under={2} />
      <P className="gh-no-print"><Go to={['a', session.id, 'your-side']}>{t('decision.yourSide')}</Go></P>
      <Below page="standing" />
      <CopyAtEnd />
      <Incident />
    </Page>
  );
}

/** It has ended since somebody was last here: that is said here too, for the way back to it leads here. */
function Ended() {
  const { session } = useHere();
  const { t } = useWords();
  return (
    <Page back={<BackLink to={['a', session.id, 'tasks']}>{t('screens.tasks.to')}</BackLink>} title={t('standing.title')}>
      <DecisionNotice />
      <P><Go to={['a', session.id, 'tasks']}>{t('screens.tasks.to')}</Go></P>
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
      <Heading level={2}>{t('screens.meetings')}</Heading>
      {standing.meetings.length === 0 ? <Hint>{t('screens.meetings.none')}</Hint> : (
        <Bullets>
          {standing.meetings.map(({ on, beside, debriefedOn, note }) => (
            <li key={`${on} ${debriefedOn}`}>
              {date(on)}{beside === undefined ? null : `, ${beside}`}. {debriefedOn === undefined ? null : t('standing.debrief.heldOn', { date: date(debriefedOn) })}
              {note === undefined ? null : <Hint className="gh-as-written">{note}</Hint>}
            </li>
          ))}
        </Bullets>
      )}
      <KeepsFocus label={t('screens.meetings')}>{standing.debriefDue === null ? <HeldMeeting /> : <Debrief due={standing.debriefDue} />}</KeepsFocus>
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
      {beside === undefined ? null : <P>{t('screens.meeting.beside', { name: beside })}</P>}
      <Button kind="second" disabled={!state.editing} onClick={held}>{t('common.save')}</Button>
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
    <Section className="gh-aside" labelledBy="debrief">
      <Heading level={3} id="debrief">{t('standing.debrief')}</Heading>
      <P>{due < today() ? t('standing.debrief.late', { date: date(due) }) : t('standing.debrief.due', { date: date(due) })} {t('standing.debrief.first')}</P>
      <TextArea id="debrief-note" label={t('standing.debrief.note')} value={note} onChange={setNote} rows={3} disabled={!state.editing} />
      <Button kind="second" disabled={!state.editing} onClick={held}>{t('standing.debrief.done')}</Button>
    </Section>
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
      <P>{t('standing.incident.hint')}</P>
      <Button kind="warning" disabled={!state.editing} onClick={report}>{t('screens.incident.confirm')}</Button>
    </Details>
  );
}

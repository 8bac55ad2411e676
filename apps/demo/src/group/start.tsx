import { grouped, script, stepTitle } from '@guildhall/core/group';
import { Bullets, Button, ButtonGroup, Details, Go, Heading, Hint, Lead, P, Page, useGo, useWords } from '@guildhall/react';
import { QuietButton, Section, today } from '@guildhall/react/parts';
import { useEffect, useState } from 'react';
import { saveText } from '../parts/save-text.ts';
import { NextThing } from './frame.tsx';
import { forget, onElsewhere, textOf } from './kept-sessions.ts';
import { floor } from './floor.ts';
import { listSessions, tidy, type ListedSession } from './kept-list.ts';
import { carryOn } from './run-session.ts';
import { whereNow } from './where-now.ts';
import { useSessionInPage } from './session-in-page.ts';
import { titleOfPlan, useShownSet } from './words.ts';

/** Where a trainer begins: the session that is running, a new one, or one that is kept here. */
export function Start() {
  const { t } = useWords();
  const open = useSessionInPage();
  const running = open === null || open.view.ended ? null : open.code;
  const { sessions, unopened, look } = useSessions(running);
  const now = sessions.find(({ view }) => view.code === running);
  const others = sessions.filter((each) => each !== now);
  return (
    <Page title={t('trainer.home')}>
      <Lead>{t('trainer.home.lead')}</Lead>
      {now === undefined ? null : <Running session={now} />}
      <HowItGoes />
      <ButtonGroup><NextThing to={['group', 'new']} kind={now === undefined ? 'main' : 'second'}>{t('trainer.home.start')}</NextThing></ButtonGroup>
      <Evening />
      {now !== undefined && others.length + unopened.length === 0 ? null : (
        <Section labelledBy="kept">
          <Heading level={2} id="kept">{t(now === undefined ? 'trainer.home.kept' : 'trainer.home.others')}</Heading>
          {others.length + unopened.length === 0 ? <Hint>{t('trainer.home.kept.none')}</Hint> : null}
          <ul className="gh-rows">
            {others.map((session) => <KeptRow key={session.view.code} session={session} />)}
            {unopened.map((each) => (each.why === 'damaged' ? <DamagedRow key={each.id} id={each.id} onRemoved={look} /> : <OtherRow key={each.id} id={each.id} why={each.why} />))}
          </ul>
        </Section>
      )}
    </Page>
  );
}

/** What is kept here, looked at again whenever another window changes it, or another session is the one that runs. */
function useSessions(running: string | null): ReturnType<typeof listSessions> & { readonly look: () => void } {
  const [found, setFound] = useState(() => { tidy(); return { running, ...listSessions() }; });
  const look = (): void => { setFound({ running, ...listSessions() }); };
  if (found.running !== running) look();
  useEffect(() => {
    const hear = (): void => { setFound({ running, ...listSessions() }); };
    return onElsewhere(hear);
  }, [running]);
  return { ...found, look };
}

/** What is done in an evening, and what it takes. */
function HowItGoes() {
  const { t } = useWords();
  return (
    <>
      <Heading level={2}>{t('trainer.home.steps')}</Heading>
      <ol className="govuk-list app-group-steps">
        <li>{t('trainer.home.step.1')}</li>
        <li>{t('trainer.home.step.2')}</li>
        <li>{t('trainer.home.step.3', { count: floor })}</li>
        <li>{t('trainer.home.step.4')}</li>
      </ol>
      <Heading level={2}>{t('trainer.home.need')}</Heading>
      <Bullets>
        <li>{t('trainer.home.need.device')}</li>
        <li>{t('trainer.home.need.wall')}</li>
        <li>{t('trainer.home.need.paper')}</li>
        <li>{t('trainer.home.need.people', { count: floor })}</li>
      </Bullets>
    </>
  );
}

/** The steps of the running order and their minutes, for whoever plans an evening. */
function Evening() {
  const { t, language } = useWords();
  const minutes = script.reduce((sum, step) => sum + step.minutes, 0);
  return (
    <Details summary={t('trainer.home.evening', { count: minutes })}>
      <ol className="govuk-list app-group-steps">
        {script.map((step) => <li key={step.id}>{stepTitle(step.id, language)}: {t('group.step.minutes', { minutes: step.minutes })}</li>)}
      </ol>
      <P>{t('trainer.home.evening.clock')}</P>
    </Details>
  );
}

/** The session that is running, first of all: whoever has gone elsewhere comes back with one press. */
function Running({ session }: { readonly session: ListedSession }) {
  const { t } = useWords();
  const { title, lang, hint } = useSaid(session);
  return (
    <Section labelledBy="running" className="app-group-rules">
      <Heading level={2} id="running">{t('trainer.home.running')}</Heading>
      <P className="gh-row-title" lang={lang}>{title}</P>
      <Hint>{hint}</Hint>
      <ButtonGroup>
        <NextThing to={whereNow(session.view)}>{t('trainer.home.goBack')}</NextThing>
        <Go to={['group', 'delete', session.view.code]} label={t('common.removeWhat', { what: title })}>{t('common.remove')}</Go>
      </ButtonGroup>
    </Section>
  );
}

function KeptRow({ session }: { readonly session: ListedSession }) {
  const { t } = useWords();
  const go = useGo();
  const { title, lang, hint } = useSaid(session);
  const { view } = session;
  return (
    <li className="gh-row">
      <div className="gh-row-main">
        <P className="gh-row-title" lang={lang}>{title}</P>
        <Hint>{hint}</Hint>
      </div>
      <div className="gh-row-side">
        <Button kind="second" label={t('trainer.home.carryOn', { title })} onClick={() => { if (carryOn(view.code) !== null) go(whereNow(view)); }}>{t('common.carryOn')}</Button>
        <Go to={['group', 'delete', view.code]} label={t('common.removeWhat', { what: title })}>{t('common.remove')}</Go>
      </div>
    </li>
  );
}

/** A session in words: what it is about, since when, how much is in and until when it stays. */
function useSaid({ view: { plan, handedIn }, startedAt, deletedOn }: ListedSession) {
  const { t, date, list } = useWords();
  const { framework, lang } = useShownSet(plan.framework);
  const title = t('trainer.home.row', { title: titleOfPlan(framework, plan, list), date: date(today(new Date(startedAt))) });
  return { title, lang, hint: t('trainer.home.row.in', { count: handedIn, date: date(deletedOn) }) };
}

/** One of other questions is whole: it is taken along or left as it is, and deleted with the question first. */
function OtherRow({ id, why }: { readonly id: string; readonly why: 'older' | 'newer' }) {
  const { t } = useWords();
  const name = t('device.session.other', { code: grouped(id) });
  return (
    <li className="gh-row">
      <div className="gh-row-main">
        <P className="gh-row-title">{name}</P>
        <P>{t(`device.session.${why}`)}</P>
        <QuietButton onClick={() => { saveText(`group-session-${id}`, 'json', textOf(id) ?? ''); }}>{t('device.session.download')}</QuietButton>
      </div>
      <div className="gh-row-side"><Go to={['group', 'delete', id]} label={t('common.removeWhat', { what: name })}>{t('common.remove')}</Go></div>
    </li>
  );
}

function DamagedRow({ id, onRemoved }: { readonly id: string; readonly onRemoved: () => void }) {
  const { t } = useWords();
  return (
    <li className="gh-row">
      <div className="gh-row-main">
        <P>{t('trainer.home.damaged')}</P>
        {/* The very text that lies there: whoever is to mend it needs all of it, and nothing else. */}
        <QuietButton onClick={() => { saveText(`group-session-${id}`, 'json', textOf(id) ?? ''); }}>{t('trainer.home.damaged.download')}</QuietButton>
      </div>
      <QuietButton onClick={() => { forget(id); onRemoved(); }}>{t('trainer.home.damaged.remove')}</QuietButton>
    </li>
  );
}

import { Button, ButtonGroup, Go, Heading, Hint, Lead, P, Page, useGo, useWords } from '@guildhall/react';
import { QuietButton, Section, today } from '@guildhall/react/parts';
import { useEffect, useState } from 'react';
import { saveText } from '../parts/save-text.ts';
import { forget, textOf } from './kept-sessions.ts';
import { floor } from './floor.ts';
import { carryOn, sessionsHere, tidy, type SessionHere } from './session-in-page.ts';
import { titleOfPlan, useShownSet } from './words.ts';

/** Where a trainer begins: a new session, or one that is kept here. */
export function Start() {
  const { t } = useWords();
  return (
    <Page title={t('trainer.home')}>
      <Lead>{t('trainer.home.lead')}</Lead>
      <Heading level={2}>{t('trainer.home.steps')}</Heading>
      <ol className="govuk-list app-group-steps">
        <li>{t('trainer.home.step.1')}</li>
        <li>{t('trainer.home.step.2')}</li>
        <li>{t('trainer.home.step.3', { count: floor })}</li>
        <li>{t('trainer.home.step.4')}</li>
      </ol>
      <ButtonGroup><Go to={['group', 'new']} className="govuk-button">{t('trainer.home.start')}</Go></ButtonGroup>
      <KeptHere />
    </Page>
  );
}

function KeptHere() {
  const { t } = useWords();
  const [found, setFound] = useState(() => { tidy(); return sessionsHere(); });
  useEffect(() => {
    const look = (): void => { setFound(sessionsHere()); };
    window.addEventListener('storage', look);
    return () => { window.removeEventListener('storage', look); };
  }, []);
  return (
    <Section labelledBy="kept">
      <Heading level={2} id="kept">{t('trainer.home.kept')}</Heading>
      {found.sessions.length + found.damaged.length === 0 ? <Hint>{t('trainer.home.kept.none')}</Hint> : null}
      <ul className="gh-rows">
        {found.sessions.map((session) => <KeptRow key={session.view.code} id={session.view.code} session={session} />)}
        {found.damaged.map((id) => (
          <li key={id} className="gh-row">
            <div className="gh-row-main">
              <P>{t('trainer.home.damaged')}</P>
              <QuietButton onClick={() => { saveAsItLies(id); }}>{t('trainer.home.damaged.download')}</QuietButton>
            </div>
            <QuietButton onClick={() => { forget(id); setFound(sessionsHere()); }}>{t('trainer.home.damaged.remove')}</QuietButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The very text that lies there: whoever is to mend it needs all of it, and nothing else. */
function saveAsItLies(id: string): void {
  saveText(`group-session-${id}`, 'json', textOf(id) ?? '');
}

function KeptRow({ id, session }: { readonly id: string; readonly session: SessionHere }) {
  const { t, date, list } = useWords();
  const go = useGo();
  const { view: { plan, handedIn }, startedAt, deletedOn } = session;
  const { framework, lang } = useShownSet(plan.framework);
  const title = t('trainer.home.row', { title: titleOfPlan(framework, plan, list), date: date(today(new Date(startedAt))) });
  return (
    <li className="gh-row">
      <div className="gh-row-main">
        <P className="gh-row-title" lang={lang}>{title}</P>
        <Hint>{t('trainer.home.row.in', { count: handedIn, date: date(deletedOn) })}</Hint>
      </div>
      <div className="gh-row-side">
        <Button kind="second" label={t('trainer.home.carryOn', { title })} onClick={() => { if (carryOn(id) !== null) go(['group', 'gather']); }}>{t('common.carryOn')}</Button>
        <Go to={['group', 'delete', id]} label={t('common.removeWhat', { what: title })}>{t('common.remove')}</Go>
      </div>
    </li>
  );
}

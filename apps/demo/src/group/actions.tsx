import { actionsCsv, actionsText, type GroupAction } from '@guildhall/core/group';
import { Button, ButtonGroup, Go, Heading, Hint, Lead, P, Status, useGo, useWords } from '@guildhall/react';
import { KeepsFocus, QuietButton, Section } from '@guildhall/react/parts';
import { useState } from 'react';
import { actionsCalendar } from './actions-calendar.ts';
import { saveText } from '../parts/save-text.ts';
import { NextThing, SessionPage } from './frame.tsx';
import type { OpenSession } from './open-session.ts';
import { send } from './run-session.ts';
import { skillName, useShownSet } from './words.ts';

/** What the group has agreed to do, and the ways to take it home. */
export function Actions({ open }: { readonly open: OpenSession }) {
  const { t } = useWords();
  const go = useGo();
  const [said, setSaid] = useState('');
  const { actions } = open.view;
  const remove = ({ id, text }: GroupAction): void => {
    if (send({ type: 'action.removed', id }) === null) setSaid(t('trainer.action.removed', { text }));
  };
  return (
    <SessionPage title={t('trainer.actions')} at="actions" open={open}>
      <Lead>{t('trainer.actions.lead')}</Lead>
      <Status className={said === '' ? 'gh-empty' : 'app-group-said'}>{said}</Status>
      <KeepsFocus label={t('trainer.actions')}>
        {actions.length === 0 ? <P>{t('trainer.actions.none')}</P> : null}
        {(['group', 'organisation'] as const).map((to) => (
          <Whose key={to} to={to} open={open} actions={actions.filter((each) => each.to === to)} onRemove={remove} />
        ))}
      </KeepsFocus>
      <ButtonGroup>
        <Button kind={actions.length === 0 ? 'main' : 'second'} onClick={() => { go(['group', 'actions', 'new']); }}>{t('trainer.actions.add')}</Button>
        {actions.length === 0 ? null : <NextThing to={['group', 'actions', 'projector']} kind="second">{t('trainer.board.projector')}</NextThing>}
      </ButtonGroup>
      {actions.length === 0 ? null : <><TakeAway open={open} /><ButtonGroup><NextThing to={['group', 'end']}>{t('trainer.actions.toEnd')}</NextThing></ButtonGroup></>}
    </SessionPage>
  );
}

interface WhoseProps {
  readonly to: GroupAction['to'];
  readonly open: OpenSession;
  readonly actions: readonly GroupAction[];
  readonly onRemove?: (action: GroupAction) => void;
}

/** The actions of one side, with what can be done to each where it can be. */
export function Whose({ to, open, actions, onRemove }: WhoseProps) {
  const { t, date } = useWords();
  const { framework, lang } = useShownSet(open.view.plan.framework);
  if (actions.length === 0) return null;
  return (
    <Section labelledBy={`to.${to}`}>
      <Heading level={2} id={`to.${to}`}>{t(`trainer.actions.${to}`)}</Heading>
      <ul className="gh-rows">
        {actions.map((action) => (
          <li key={action.id} className="gh-row">
            <div className="gh-row-main">
              <P className="gh-row-title gh-as-written">{action.text}</P>
              <Hint>
                {action.owner === '' ? null : <>{t('trainer.actions.owner', { name: action.owner })}. </>}
                {action.by === undefined ? null : <>{t('trainer.actions.by', { date: date(action.by) })}. </>}
                {action.for === undefined ? null : <span lang={lang}>{t('trainer.actions.for', { skill: skillName(framework, action.for) })}</span>}
              </Hint>
            </div>
            {onRemove === undefined ? null : (
              <div className="gh-row-side gh-no-print">
                <Go to={['group', 'actions', action.id]} label={t('common.changeWhat', { what: action.text })}>{t('common.change')}</Go>
                <QuietButton label={t('common.removeWhat', { what: action.text })} onClick={() => { onRemove(action); }}>{t('common.remove')}</QuietButton>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The list as files. There is nothing about answers in it. `isPrinted`: the page has its own way to the printer. */
export function TakeAway({ open, isPrinted = false }: { readonly open: OpenSession; readonly isPrinted?: boolean }) {
  const { session, view, code } = open;
  const { t, language } = useWords();
  const name = `${t('trainer.file.actions')}-${code.toLowerCase()}`;
  const calendar = (): void => { saveText(name, 'ics', actionsCalendar(open, language, new Date().toISOString())); };
  return (
    <Section labelledBy="take" className="gh-no-print">
      <Heading level={2} id="take">{t('trainer.actions.take')}</Heading>
      <P>{t('trainer.actions.take.lead')}</P>
      <ul className="govuk-list app-group-list">
        <li><QuietButton onClick={() => { saveText(name, 'csv', actionsCsv(session, language)); }}>{t('trainer.actions.csv')}</QuietButton></li>
        <li><QuietButton onClick={() => { saveText(name, 'txt', actionsText(session, language)); }}>{t('trainer.actions.text')}</QuietButton></li>
        {view.actions.some(({ by }) => by !== undefined) ? (
          <li><QuietButton onClick={calendar}>{t('trainer.actions.calendar')}</QuietButton></li>
        ) : null}
        {isPrinted ? null : <li><QuietButton onClick={() => { window.print(); }}>{t('trainer.actions.print')}</QuietButton></li>}
      </ul>
    </Section>
  );
}

import { Bullets, Button, ButtonGroup, Heading, Inset, P, useWords } from '@guildhall/react';
import { QuietButton, Section } from '@guildhall/react/parts';
import { BoardRows } from './board-rows.tsx';
import { Whose, TakeAway } from './actions.tsx';
import { deletedOn } from './due.ts';
import { saveText } from '../parts/save-text.ts';
import { reportFloor } from './floor.ts';
import { NextThing, SessionPage } from './frame.tsx';
import type { OpenSession } from './open-session.ts';
import { makeReport, send } from './run-session.ts';

/** The end of an evening: what stays and until when, what can be taken home, and the way to delete it all. */
export function End({ open }: { readonly open: OpenSession }) {
  const { t, date } = useWords();
  const { view } = open;
  return (
    <SessionPage title={t('trainer.end')} at="end" open={open}>
      {view.ended ? <Inset>{t('trainer.end.finished')}</Inset> : null}
      <Section labelledBy="stays" className="gh-no-print">
        <Heading level={2} id="stays">{t('trainer.end.stays')}</Heading>
        <Bullets>
          <li>{t('trainer.end.stays.1', { date: date(deletedOn({ savedAt: open.savedAt, doubtedOn: null })) })}</li>
          <li>{t('trainer.end.stays.2')}</li>
          <li>{t('trainer.end.stays.3')}</li>
        </Bullets>
      </Section>
      <OnPaper open={open} />
      {view.actions.length === 0 ? null : <TakeAway open={open} isPrinted />}
      <Report open={open} />
      <ButtonGroup>
        {view.ended ? null : <Button onClick={() => { send({ type: 'session.ended' }); }}>{t('trainer.end.finish')}</Button>}
        <Button kind="second" onClick={() => { window.print(); }}>{t('trainer.end.print')}</Button>
        <NextThing to={['group', 'delete', open.code]} kind="second">{t('trainer.end.delete')}</NextThing>
      </ButtonGroup>
    </SessionPage>
  );
}

/** The board and the actions, for the printer. */
function OnPaper({ open }: { readonly open: OpenSession }) {
  const { t } = useWords();
  const { picture, actions } = open.view;
  return (
    <div className="app-group-print">
      {picture === null ? null : <><Heading level={2}>{t('trainer.board')}</Heading><BoardRows view={open.view} /></>}
      {(['group', 'organisation'] as const).map((to) => <Whose key={to} to={to} open={open} actions={actions.filter((each) => each.to === to)} />)}
    </div>
  );
}

function Report({ open: { view, code } }: { readonly open: OpenSession }) {
  const { t, language } = useWords();
  const save = (): void => {
    const report = makeReport(language);
    if (report !== null) saveText(`${t('trainer.file.report')}-${code.toLowerCase()}`, 'txt', report);
  };
  return (
    <Section labelledBy="report" className="gh-no-print">
      <Heading level={2} id="report">{t('trainer.end.report')}</Heading>
      <P>{t(view.may.report ? 'trainer.end.report.yes' : 'trainer.end.report.no', { count: reportFloor })}</P>
      {view.may.report && !view.may.reportInFull ? <Inset><P>{t('trainer.end.report.less')}</P><P>{t('trainer.end.report.less.next')}</P></Inset> : null}
      {view.may.report ? <P><QuietButton onClick={save}>{t('trainer.end.report.get')}</QuietButton></P> : null}
    </Section>
  );
}

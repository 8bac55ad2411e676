import { factsOf } from '@guildhall/core';
import { addWorkingDays } from '@guildhall/core/flow';
import { useHere } from '../attempt/use-session.ts';
import { Page } from '../parts/page.tsx';
import { useService } from '../parts/service.ts';
import { BackLink, SecondButton } from '../parts/small.tsx';
import { useLinkTo } from '../routing/use-place.ts';
import { useWords } from '../words.ts';

const byHand = ['chair', 'exits', 'whoAnswers'] as const;

/** One page to take into the room. What only the room can tell is left to fill in by hand. */
export function CardForRoom() {
  const { session, view, framework, lang } = useHere();
  const { t, date } = useWords();
  const link = useLinkTo();
  const { council } = useService();
  const { facts, decided } = view.memory;
  const about = factsOf(framework);
  const meeting = facts[about.find(({ kind }) => kind === 'date')?.id ?? ''];
  const part = about.find(({ kind }) => kind === 'choice');
  const partWords = part?.options?.find(({ id }) => id === facts[part.id])?.label;
  const debrief = typeof meeting === 'string' && framework.readiness !== undefined ? addWorkingDays(meeting, framework.readiness.debriefDays, council.profile.bankHolidays) : null;
  const notes = framework.notes.filter(({ where }) => where === 'card');
  const blank = <span className="fill-in"><span className="visually-hidden">{t('standing.card.fillIn')}</span></span>;
  return (
    <Page back={<BackLink href={link('a', session.id, 'tasks')}>{t('demo.tasks.to')}</BackLink>} title={t('standing.card')}>
      <div className="room-card">
        {council.isNamed ? <p className="caption">{council.profile.name}</p> : null}
        <dl className="summary summary-two">
          <div className="summary-row"><dt>{t('standing.card.meeting')}</dt><dd>{typeof meeting === 'string' ? date(meeting) : blank}</dd></div>
          <div className="summary-row"><dt>{t('standing.card.part')}</dt><dd lang={lang}>{partWords ?? blank}</dd></div>
          <div className="summary-row"><dt>{t('standing.card.colleague')}</dt><dd>{decided?.beside ?? blank}</dd></div>
          {byHand.map((field) => <div key={field} className="summary-row"><dt>{t(`standing.card.${field}`)}</dt><dd>{blank}</dd></div>)}
        </dl>
        <h2 className="heading-s">{t('standing.card.keepInMind')}</h2>
        <ul lang={lang}>{notes.map(({ id, text }) => <li key={id}>{text}</li>)}</ul>
        <h2 className="heading-s">{t('standing.card.leave')}</h2>
        <p>{t('standing.card.leave.text')}</p>
        {debrief === null ? null : <p><strong>{t('standing.card.debrief', { date: date(debrief) })}</strong></p>}
        <p className="hint">{t('common.namesDeclared')}</p>
      </div>
      <div className="buttons no-print"><SecondButton onClick={() => { window.print(); }}>{t('standing.card.print')}</SecondButton></div>
    </Page>
  );
}

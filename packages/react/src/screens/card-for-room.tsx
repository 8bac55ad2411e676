import { factsOf } from '@guildhall/core';
import { addWorkingDays } from '@guildhall/core/flow';
import { useHere } from '../hooks/use-here.ts';
import { Page } from '../parts/page.tsx';
import { useService } from '../service/service.ts';
import { ButtonGroup } from '../parts/button.tsx';
import { BackLink } from '../parts/small.tsx';
import { SummaryList, SummaryRow } from '../parts/summary-list.tsx';
import { PrintButton } from './print-button.tsx';
import { useWords } from '../hooks/use-words.ts';
import { Heading } from '../parts/heading.tsx';
import { Bullets, Hint, P, Unseen } from '../parts/text.tsx';

const byHand = ['chair', 'exits', 'whoAnswers'] as const;

/** One page to take into the room. What only the room can tell is left to fill in by hand. */
export function CardForRoom() {
  const { session, view, framework, lang } = useHere();
  const { t, date } = useWords();
  const { council } = useService();
  const { facts, decided } = view.memory;
  const about = factsOf(framework);
  const meeting = facts[about.find(({ kind }) => kind === 'date')?.id ?? ''];
  const part = about.find(({ kind }) => kind === 'choice');
  const partWords = part?.options?.find(({ id }) => id === facts[part.id])?.label;
  const debrief = typeof meeting === 'string' && framework.readiness !== undefined ? addWorkingDays(meeting, framework.readiness.debriefDays, council.profile.bankHolidays) : null;
  const notes = framework.notes.filter(({ where }) => where === 'card');
  const blank = <span className="gh-fill-in"><Unseen>{t('standing.card.fillIn')}</Unseen></span>;
  return (
    <Page back={<BackLink to={['a', session.id, 'tasks']}>{t('screens.tasks.to')}</BackLink>} title={t('standing.card')}>
      <div className="gh-room-card">
        {council.isNamed ? <P className="govuk-caption-l">{council.profile.name}</P> : null}
        <SummaryList>
          <SummaryRow label={t('standing.card.meeting')}>{typeof meeting === 'string' ? date(meeting) : blank}</SummaryRow>
          <SummaryRow label={t('standing.card.part')} valueLang={partWords === undefined ? undefined : lang}>{partWords ?? blank}</SummaryRow>
          <SummaryRow label={t('standing.card.colleague')}>{decided?.beside ?? blank}</SummaryRow>
          {byHand.map((field) => <SummaryRow key={field} label={t(`standing.card.${field}`)}>{blank}</SummaryRow>)}
        </SummaryList>
        <Heading level={2} size="s">{t('standing.card.keepInMind')}</Heading>
        <Bullets lang={lang}>{notes.map(({ id, text }) => <li key={id}>{text}</li>)}</Bullets>
        <Heading level={2} size="s">{t('standing.card.leave')}</Heading>
        <P>{t('standing.card.leave.text')}</P>
        {debrief === null ? null : <P><strong>{t('standing.card.debrief', { date: date(debrief) })}</strong></P>}
        <Hint>{t('common.namesDeclared')}</Hint>
      </div>
      <ButtonGroup><PrintButton>{t('standing.card.print')}</PrintButton></ButtonGroup>
    </Page>
  );
}

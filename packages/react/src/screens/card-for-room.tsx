import { factsOf } from '@guildhall/core';
import { addWorkingDays } from '@guildhall/core/flow';
import { useHere } from '../hooks/use-here.ts';
import { Page } from '../parts/page.tsx';
import { useService } from '../service/service.ts';
import { ButtonGroup } from '../parts/button.tsx';
import { BackLink } from '../parts/small.tsx';
import { SummaryList, SummaryRow } from '../parts/summary-list.tsx';
import { statusWords } from './decision-notice.tsx';
import { PrintButton } from './print-button.tsx';
import { useWords } from '../hooks/use-words.ts';
import { Heading } from '../parts/heading.tsx';
import { Bullets, Hint, P, Unseen } from '../parts/text.tsx';

const byHand = ['chair', 'exits', 'whoAnswers'] as const;

/** One page to take into the room. What only the room can tell is left to fill in by hand. */
export function CardForRoom() {
  const { session, view, framework, lang } = useHere();
  const words = useWords();
  const { t, date } = words;
  const { council } = useService();
  const { facts } = view.memory;
  const about = factsOf(framework);
  const meeting = facts[about.find(({ kind }) => kind === 'date')?.id ?? ''];
  // What was wished for at the start is no leave to speak: the card says what was decided, as far as it still holds at the meeting.
  const standing = view.standing !== null && (typeof meeting !== 'string' || meeting < view.standing.until) ? view.standing : null;
  const decides = framework.flow.some(({ kind }) => kind === 'decision');
  const debrief = typeof meeting === 'string' && framework.readiness !== undefined ? addWorkingDays(meeting, framework.readiness.debriefDays, council.profile.bankHolidays) : null;
  const notes = framework.notes.filter(({ where }) => where === 'card');
  const blank = <span className="gh-fill-in"><Unseen>{t('standing.card.fillIn')}</Unseen></span>;
  return (
    <Page back={<BackLink to={['a', session.id, 'tasks']}>{t('screens.tasks.to')}</BackLink>} title={t('standing.card')}>
      <div className="gh-room-card">
        {council.isNamed ? <P className="govuk-caption-l">{council.profile.name}</P> : null}
        <SummaryList>
          <SummaryRow label={t('standing.card.meeting')}>{typeof meeting === 'string' ? date(meeting) : blank}</SummaryRow>
          {decides ? <SummaryRow label={t('standing.card.may')}>{standing === null ? t('decision.choice.NOT_YET') : statusWords(words, standing.decision, standing.until, null)}</SummaryRow> : null}
          <SummaryRow label={t('standing.card.colleague')}>{standing?.decision.beside ?? blank}</SummaryRow>
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

import { addMonths } from '@guildhall/core/flow';
import { isStatus, useJudgement, type Proposed } from '../hooks/use-judgement.ts';
import { useHere } from '../hooks/use-here.ts';
import { Banner } from '../parts/small.tsx';
import { Go } from '../places/go.tsx';
import { today } from '../words/today.ts';
import { useWords } from '../hooks/use-words.ts';
import type { Words } from '../words/words.ts';
import type { Decision } from '@guildhall/core/flow';
import { Bullets, P } from '../parts/text.tsx';

/** What was decided, by whom and until when, and what comes next. */
export function DecisionNotice() {
  const { view, framework, state } = useHere();
  const words = useWords();
  const { t, date } = words;
  const proposed = useJudgement();
  const { decided } = view.memory;
  if (decided === null || framework.readiness === undefined) return null;
  const until = addMonths(decided.on, framework.readiness.validMonths);
  const lapsed = view.standing === null && view.doing === 'closed' && !view.isWithdrawn;
  // What the rules still say is of use as long as the way leads back.
  const waits = state.guest === null && view.standing === null && view.doing !== 'closed' && view.stage?.kind !== 'plan';
  const ended = until <= today() || lapsed;
  return (
    <Banner title={t('decision.title')} kind={decided.outcome.startsWith('READY') && !ended ? 'good' : 'plain'}>
      <p className="govuk-heading-m">{statusWords(words, decided, until, proposed)}</p>
      <P>{t('decision.decidedBy', { name: decided.by.id, date: date(decided.on) })}. {t('common.namesDeclared')}</P>
      {waits && proposed !== null && proposed.sentences.length > 0 ? <Bullets>{proposed.sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}</Bullets> : null}
      {decided.reason === undefined ? null : <P className="gh-as-written">{decided.reason}</P>}
      {ended ? <P>{t(until <= today() ? 'standing.ended' : 'screens.lapsed', { date: date(until) })}</P> : isStatus(decided.outcome) && !view.isWithdrawn ? <P>{t(`decision.next.${decided.outcome}`)} {view.standing === null ? null : t('standing.endsEarly')}</P> : null}
      {ended && state.guest === null ? <P className="gh-no-print"><Go to={['start', framework.id, state.attempt.record()?.seal ?? '']}>{t('standing.renew')}</Go> {t('standing.renew.hint')}</P> : null}
    </Banner>
  );
}

/** The status in the words people were promised. */
export function statusWords({ t, date }: Words, { outcome, beside }: Decision, until: string, proposed: Proposed | null): string {
  if (!isStatus(outcome)) return outcome;
  const next = proposed?.names[0];
  switch (outcome) {
    case 'READY': return t('decision.status.READY', { date: date(until) });
    case 'READY_WITH_SUPPORT': return beside === undefined ? t('decision.choice.READY_WITH_SUPPORT') : t('decision.status.READY_WITH_SUPPORT', { name: beside });
    case 'NOT_YET': return next === undefined ? t('decision.choice.NOT_YET') : t('decision.status.NOT_YET', { next });
    case 'NOT_ASSESSED': return t('decision.choice.NOT_ASSESSED');
    case 'REVIEW': return t('decision.status.REVIEW');
  }
}

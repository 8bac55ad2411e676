import { factsOf, type Fact } from '@guildhall/core';
import { datedChecks } from '@guildhall/core/flow';
import { useHere } from '../hooks/use-here.ts';
import { useResults } from '../hooks/use-results.ts';
import { useWords } from '../hooks/use-words.ts';
import { Heading } from '../parts/heading.tsx';
import { SummaryList, SummaryRow } from '../parts/summary-list.tsx';
import { today } from '../words/today.ts';

/** What somebody has to know first who decides: the meeting, the part in it, and how much there is to go by. */
export function AboutTheMeeting() {
  const { view, framework, lang } = useHere();
  const { t, date } = useWords();
  const { answers } = useResults();
  const told = factsOf(framework).filter(({ observed }) => observed !== undefined);
  if (told.length === 0) return null;
  const checks = datedChecks(framework, view.memory, today());
  const said = ({ id, kind, options = [] }: Fact): string => {
    const given = view.memory.facts[id];
    if (given === undefined) return t('question.notAnswered');
    if (kind === 'date') return date(String(given));
    return options.find((option) => option.id === given)?.label ?? String(given);
  };
  return (
    <>
      <Heading level={2}>{t('decision.about')}</Heading>
      <SummaryList>
        {told.map((fact) => <SummaryRow key={fact.id} label={fact.observed} lang={lang} valueLang={fact.kind === 'choice' ? lang : undefined}>{said(fact)}</SummaryRow>)}
        <SummaryRow label={t('screens.evidence.watched')}>{answers.raters.length === 0 ? t('review.why.not-assessed') : t('screens.evidence.by', { names: answers.raters.map(({ id }) => id).join(', ') })}</SummaryRow>
        {checks.length === 0 ? null : <SummaryRow label={t('screens.evidence.supports')}>{t('supports.doneOf', { done: checks.filter(({ state }) => state !== 'open').length, total: checks.length })}</SummaryRow>}
      </SummaryList>
    </>
  );
}

import { isAskedOfOthers, observedBy } from '@guildhall/core/raters';
import { Go, Heading, Hint, P, useHere, usePath, useService, useWords } from '@guildhall/react';
import { Section } from '@guildhall/react/parts';
import { leadsFrom } from './came-from.ts';
import { useDiary } from './use-diary.ts';
import { useWhatWouldMove } from './use-what-would-move.ts';
import { WordButton } from './word/word-button.tsx';

/** What can be done with the answers, and no more than there is something to do with. */
export function NextSteps({ only }: { readonly only?: 'calendar' | undefined }) {
  const { state, view, framework } = useHere();
  const { frameworks } = useService();
  // What somebody said of somebody else is handed in, and nothing is made of it here.
  if (state.guest !== null || view.isWithdrawn || observedBy(frameworks, framework) !== undefined) return null;
  return only === 'calendar' ? <Dates /> : <Steps />;
}

function Dates() {
  const { session } = useHere();
  const { t } = useWords();
  const from = leadsFrom(usePath());
  return useDiary().length === 0 ? null : <P className="gh-no-print"><Go to={['a', session.id, 'calendar', ...from]}>{t('alone.calendar.to')}</Go></P>;
}

function Steps() {
  const { session, framework } = useHere();
  const { t } = useWords();
  const moves = useWhatWouldMove();
  const days = useDiary();
  const from = leadsFrom(usePath());
  const to = (page: string): readonly string[] => ['a', session.id, page, ...from];
  return (
    <Section className="gh-aside gh-no-print" labelledBy="alone-next">
      <Heading level={2} size="s" id="alone-next">{t('alone.next')}</Heading>
      <Hint>{t('alone.next.hint')}</Hint>
      <ul className="govuk-list govuk-list--spaced">
        {moves.skills.length === 0 ? null : <li><Go to={to('what-if')}>{t('alone.whatIf.to')}</Go></li>}
        {moves.status === null ? null : <li><Go to={to('what-if')}>{t('alone.whatIf.status')}</Go></li>}
        <li><Go to={to('compare')}>{t('alone.compare.to')}</Go></li>
        {isAskedOfOthers(framework) ? <li><Go to={to('asked')}>{t('alone.asked.to')}</Go></li> : null}
        {days.length === 0 ? null : <li><Go to={to('calendar')}>{t('alone.calendar.to')}</Go></li>}
        <li><WordButton /></li>
      </ul>
    </Section>
  );
}

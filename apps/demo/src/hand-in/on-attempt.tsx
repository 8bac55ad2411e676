import { Go, Heading, P, useHere, usePath, useWords } from '@guildhall/react';
import { Section } from '@guildhall/react/parts';
import { Choosing } from './choosing.tsx';
import { markOf } from './marks.ts';

/** On every page of answers that belong to a session: the way to hand them in. */
export function WayToHandIn() {
  const { session, view } = useHere();
  const { t } = useWords();
  const [, , page] = usePath();
  const mark = markOf(session.id);
  if (mark === null || view.isWithdrawn) return null;
  return (
    <>
      <Choosing competencies={mark.competencies} />
      {page === 'hand-in' ? null : <li><Go to={['a', session.id, 'hand-in']}>{t('group.join.way')}</Go></li>}
    </>
  );
}

/** Where the answers are looked at as a whole: that they can be handed in, and how. */
export function BelowHandIn() {
  const { session, view } = useHere();
  const { t } = useWords();
  if (markOf(session.id) === null || view.isWithdrawn) return null;
  return (
    <Section className="gh-aside gh-no-print" labelledBy="to-hand-in">
      <Heading level={2} id="to-hand-in">{t('group.join.below')}</Heading>
      <P>{t('group.join.below.lead')}</P>
      <P><Go className="govuk-button" to={['a', session.id, 'hand-in']}>{t('group.join.get')}</Go></P>
    </Section>
  );
}

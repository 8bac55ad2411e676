import { roomSentenceText, type SessionPlan } from '@guildhall/core/group';
import { Bullets, Details, Heading, P, shownIn, useService, useWords } from '@guildhall/react';
import { floor } from '../group/floor.ts';

/** What a session is about, by the names people read; folded where they are many, so that the agreement is not far. */
export function Skills({ plan }: { readonly plan: SessionPlan }) {
  const { t, language } = useWords();
  const { framework: { competencies }, lang } = shownIn(plan.framework, language, useService().council.profile);
  const skills = competencies.filter(({ id }) => plan.competencies.includes(id));
  const names = <Bullets lang={lang}>{skills.map(({ id, plainTitle }) => <li key={id}>{plainTitle}</li>)}</Bullets>;
  if (skills.length > few) return <Details summary={t('group.join.skills')}>{names}</Details>;
  return <><Heading level={2}>{t('group.join.skills')}</Heading>{names}</>;
}

/** So many names are read at a glance. */
const few = 3;

/** Who sees what of what somebody answers in a session. */
export function WhoSees({ plan }: { readonly plan: SessionPlan }) {
  const { t, language } = useWords();
  const { framework: { scale } } = shownIn(plan.framework, language, useService().council.profile);
  return (
    <>
      <Heading level={2}>{t('start.whoSees')}</Heading>
      <Bullets>
        <li>{t('group.join.sees.you')}</li>
        {scale.kind === 'choices'
          ? <li>{t('group.join.sees.choices')}</li>
          : <li>{t('group.join.sees.bands', { first: scale.bands[0]?.shown ?? '', last: scale.bands.at(-1)?.shown ?? '' })}</li>}
        <li>{t('group.join.sees.when')}</li>
      </Bullets>
      <P>{t('group.join.sees.room', { count: floor })}</P>
      <Bullets>{(['most', 'differ', 'not-yet'] as const).map((sentence) => <li key={sentence}>{roomSentenceText(sentence, language)}</li>)}</Bullets>
    </>
  );
}

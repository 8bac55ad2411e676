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
  const { t } = useWords();
  return (
    <>
      <Heading level={2}>{t('start.whoSees')}</Heading>
      <Bullets>
        <li>{t('group.join.sees.you')}</li>
        <li><TrainerSees plan={plan} /></li>
        <li>{t('group.join.sees.when')}</li>
      </Bullets>
      <P>{t('group.join.sees.room', { count: floor })}</P>
      <Sentences />
    </>
  );
}

/** The same in a few lines, for a device that many people wait for; the rest is folded. */
export function WhoSeesTurn({ plan }: { readonly plan: SessionPlan }) {
  const { t, language } = useWords();
  const { framework: { competencies }, lang } = shownIn(plan.framework, language, useService().council.profile);
  return (
    <>
      <Heading level={2} size="s">{t('start.whoSees')}</Heading>
      <Bullets><PromiseLines plan={plan} /></Bullets>
      <Details summary={t('group.join.turn.more')}>
        <P>{t('group.join.sees.when')} {t('group.join.turn.gone')}</P>
        <P>{t('group.join.sees.room', { count: floor })}</P>
        <Sentences />
        <P>{t('group.join.skills')}:</P>
        <Bullets lang={lang}>{competencies.filter(({ id }) => plan.competencies.includes(id)).map(({ id, plainTitle }) => <li key={id}>{plainTitle}</li>)}</Bullets>
      </Details>
    </>
  );
}

/** Who sees what, in as few lines as there are kinds of people: each reads them, and the trainer reads them out. */
export function PromiseLines({ plan }: { readonly plan: SessionPlan }) {
  const { t } = useWords();
  return (
    <>
      <li>{t('group.join.sees.you')}</li>
      <li><TrainerSees plan={plan} /></li>
      <li>{t('group.join.turn.sees.room', { count: floor })}</li>
    </>
  );
}

function TrainerSees({ plan }: { readonly plan: SessionPlan }) {
  const { t, language } = useWords();
  const { framework: { scale } } = shownIn(plan.framework, language, useService().council.profile);
  return <>{scale.kind === 'choices' ? t('group.join.sees.choices') : t('group.join.sees.bands', { first: scale.bands[0]?.shown ?? '', last: scale.bands.at(-1)?.shown ?? '' })}</>;
}

function Sentences() {
  const { language } = useWords();
  return <Bullets>{(['most', 'differ', 'not-yet'] as const).map((sentence) => <li key={sentence}>{roomSentenceText(sentence, language)}</li>)}</Bullets>;
}

import type { OpenPart } from '@guildhall/core/flow';
import { useEffect, useRef } from 'react';
import { useHere } from '../hooks/use-here.ts';
import { useWords } from '../hooks/use-words.ts';
import { fieldOf } from '../parts/answer-field.tsx';
import { Page } from '../parts/page.tsx';
import { Progress } from '../parts/progress.tsx';
import { BackLink } from '../parts/small.tsx';
import { P } from '../parts/text.tsx';
import { toField } from '../parts/to-field.ts';
import { useGo } from '../places/use-places.ts';
import { useIds } from '../service/surface.ts';
import { groupsOf } from '../session/groups-of.ts';
import { AreaQuestions } from './area-questions.tsx';
import { areBrief, BriefQuestions } from './brief-questions.tsx';
import { NotFound } from './not-found.tsx';

interface GroupPageProps {
  readonly part: OpenPart;
  readonly number: number;
  /** The question that somebody came here for; it gets the focus. */
  readonly at?: string | undefined;
}

/** A short group of questions on one page, for those who like to see what belongs together. */
export function GroupPage({ part, number, at }: GroupPageProps) {
  const { session, framework, lang } = useHere();
  const { t } = useWords();
  const go = useGo();
  const ids = useIds();
  const place = useRef<HTMLDivElement>(null);
  const groups = groupsOf(part);
  const group = groups[number - 1];
  const wanted = group?.items.find(({ id }) => id === at);
  const field = wanted === undefined ? undefined : ids(fieldOf(wanted, framework.scale.kind === 'choices' ? framework.scale.choices.map(({ id }) => id) : []));
  // After the page itself has put the focus on its heading.
  useEffect(() => {
    if (field !== undefined && place.current !== null) toField(place.current, field);
  }, [field]);
  if (group === undefined) return <NotFound />;
  const skill = framework.competencies.find(({ id }) => id === group.competency);
  const answered = part.items.filter(({ response }) => response !== null).length;
  const brief = areBrief(framework, group.items);
  const Questions = brief ? BriefQuestions : AreaQuestions;
  return (
    <Page
      back={<BackLink to={['a', session.id, 'part', part.id, group.from]} onGo={() => { session.askBy('one'); }}>{t('screens.group.oneByOne')}</BackLink>}
      title={skill?.plainTitle ?? part.title} caption={skill === undefined || skill.plainTitle === part.title ? undefined : <span lang={lang}>{part.title}</span>} lang={lang} wide={brief}
    >
      <div ref={place}>
        <Progress text={t('areas.answeredOf', { answered, total: part.items.length })} done={answered} of={part.items.length} />
        {skill === undefined ? null : <P lang={lang}>{skill.summary}</P>}
        <Questions
          part={part} items={group.items}
          onContinue={() => { go(['a', session.id, 'part', part.id, ...(number < groups.length ? ['group', number + 1] : ['check'])]); }}
        />
      </div>
    </Page>
  );
}

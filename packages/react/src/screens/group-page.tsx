import type { OpenPart } from '@guildhall/core/flow';
import { useHere } from '../hooks/use-here.ts';
import { useWords } from '../hooks/use-words.ts';
import { Page } from '../parts/page.tsx';
import { Progress } from '../parts/progress.tsx';
import { BackLink } from '../parts/small.tsx';
import { P } from '../parts/text.tsx';
import { useGo } from '../places/use-places.ts';
import { groupsOf } from '../session/groups-of.ts';
import { AreaQuestions } from './area-questions.tsx';
import { NotFound } from './not-found.tsx';

/** A short group of questions on one page, for those who like to see what belongs together. */
export function GroupPage({ part, number }: { readonly part: OpenPart; readonly number: number }) {
  const { session, framework, lang } = useHere();
  const { t } = useWords();
  const go = useGo();
  const groups = groupsOf(part);
  const group = groups[number - 1];
  if (group === undefined) return <NotFound />;
  const skill = framework.competencies.find(({ id }) => id === group.competency);
  const answered = part.items.filter(({ response }) => response !== null).length;
  return (
    <Page
      back={<BackLink to={['a', session.id, 'part', part.id, group.from]} onGo={() => { session.askBy('one'); }}>{t('screens.group.oneByOne')}</BackLink>}
      title={skill?.plainTitle ?? part.title} caption={skill === undefined || skill.plainTitle === part.title ? undefined : <span lang={lang}>{part.title}</span>} lang={lang}
    >
      <Progress text={t('areas.answeredOf', { answered, total: part.items.length })} done={answered} of={part.items.length} />
      {skill === undefined ? null : <P lang={lang}>{skill.summary}</P>}
      <AreaQuestions
        part={part} items={group.items}
        onContinue={() => { go(['a', session.id, 'part', part.id, ...(number < groups.length ? ['group', number + 1] : ['check'])]); }}
      />
    </Page>
  );
}

import type { OpenPart } from '@guildhall/core/flow';
import type { FormEvent } from 'react';
import { groupsOf } from '../attempt/groups-of.ts';
import { useHere } from '../attempt/use-session.ts';
import { AnswerField } from '../parts/answer-field.tsx';
import { Page } from '../parts/page.tsx';
import { Progress } from '../parts/progress.tsx';
import { BackLink } from '../parts/small.tsx';
import { useGo, useLinkTo } from '../routing/use-place.ts';
import { useWords } from '../words.ts';
import { NotFound } from './not-found.tsx';

/** A short group of questions on one page, for those who like to see what belongs together. */
export function GroupPage({ part, number }: { readonly part: OpenPart; readonly number: number }) {
  const { session, framework, lang } = useHere();
  const { t } = useWords();
  const link = useLinkTo();
  const go = useGo();
  const groups = groupsOf(part);
  const group = groups[number - 1];
  if (group === undefined) return <NotFound />;
  const skill = framework.competencies.find(({ id }) => id === group.competency);
  const onward = (event: FormEvent): void => {
    event.preventDefault();
    go(['a', session.id, 'part', part.id, ...(number < groups.length ? ['group', number + 1] : ['check'])]);
  };
  return (
    <Page back={<BackLink href={link('a', session.id, 'part', part.id, group.from)}>{t('demo.group.oneByOne')}</BackLink>} title={skill?.plainTitle ?? part.title} caption={<span lang={lang}>{part.title}</span>} lang={lang}>
      <Progress
        text={t('areas.answeredOf', { answered: part.items.filter(({ response }) => response !== null).length, total: part.items.length })}
        done={part.items.filter(({ response }) => response !== null).length} of={part.items.length}
      />
      {skill === undefined ? null : <p lang={lang}>{skill.summary}</p>}
      <form onSubmit={onward} noValidate>
        {group.items.map((open) => (
          <AnswerField key={open.id} open={open} heading={<h2 className="heading-m" lang={lang}>{open.question.text}{open.item.optional ? <span className="optional"> {t('common.optional')}</span> : null}</h2>} />
        ))}
        <div className="buttons"><button type="submit" className="button">{t('common.continue')}</button></div>
      </form>
    </Page>
  );
}

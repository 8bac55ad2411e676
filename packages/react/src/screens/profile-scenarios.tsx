import type { Framework } from '@guildhall/core';
import { shuffled } from '@guildhall/core/flow';
import { markScenarios } from '@guildhall/core/scoring';
import { useMemo } from 'react';
import { useResults } from '../hooks/use-results.ts';
import { useHere } from '../hooks/use-here.ts';
import { Details } from '../parts/small.tsx';
import { useWords } from '../hooks/use-words.ts';
import { Heading } from '../parts/heading.tsx';
import { Bullets, Hint, P } from '../parts/text.tsx';

const ratings = [1, 2, 3, 4] as const;
type Rating = (typeof ratings)[number];
const isRating = (value: number | undefined): value is Rating => ratings.some((rating) => rating === value);

/** What the writers think best to do: the options they rate highest. */
function best({ options }: Framework['scenarios'][number]): Framework['scenarios'][number]['options'] {
  const highest = Math.max(...options.map(({ key }) => key));
  return options.filter(({ key }) => key === highest);
}

/** How each option was rated, what the writers think, and why: shown once everything has been answered, and not before. */
export function ScenarioAnswers({ title }: { readonly title?: string }) {
  const { session, view, framework, lang } = useHere();
  const { t } = useWords();
  const { answers } = useResults();
  const seed = useMemo(() => session.state.attempt.record()?.body.seed ?? 0, [session]);
  const stage = view.parts.find(({ kind }) => kind === 'scenarios');
  if (framework.scenarios.length === 0 || stage === undefined || stage.status !== 'submitted') return null;
  const marks = markScenarios(framework, answers);
  return (
    <>
      {title === undefined ? <Heading level={2} lang={lang}>{stage.title}</Heading> : <Heading level={2}>{title}</Heading>}
      <P>{marks === undefined ? t('scenarios.points.none') : `${t('scenarios.points', { marks: marks.marks, of: marks.of })}.`} {t('scenarios.draft')}</P>
      {framework.scenarios.map((scenario) => {
        const given = view.memory.scenarios[scenario.id];
        if (given === undefined) return null;
        return (
          <Details
            key={scenario.id}
            summary={<><span lang={lang}>{scenario.title}</span>{marks?.flags.some((flag) => flag.startsWith(`${scenario.id}.`)) ? ` (${t('scenarios.toTalkOver')})` : ''}</>}
          >
            <P lang={lang}>{scenario.situation}</P>
            <P><strong>{t('scenarios.best')}</strong></P>
            <Bullets lang={lang}>{best(scenario).map(({ id, text }) => <li key={id}>{text}</li>)}</Bullets>
            <P><strong>{t('scenarios.why')}</strong> <span lang={lang}>{scenario.rationale}</span></P>
            <P><strong>{t('scenarios.each')}</strong></P>
            <ul className="gh-told">
              {shuffled(scenario.options, seed, scenario.id).map(({ id, text, key }) => {
                const own = given[id];
                return (
                  <li key={id}>
                    <P lang={lang}>{text}</P>
                    <Hint>
                      {isRating(own) ? `${t('scenarios.yours', { rating: t(`scenarios.rating.${own}`) })}. ` : `${t('question.notAnswered')}. `}
                      {isRating(key) ? `${t('scenarios.theirs', { rating: t(`scenarios.rating.${key}`) })}. ` : null}
                      {own === undefined ? null : <strong>{t(own === key ? 'scenarios.same' : Math.abs(own - key) === 1 ? 'scenarios.near' : 'scenarios.apart')}</strong>}
                    </Hint>
                    {marks?.flags.includes(`${scenario.id}.${id}`) ? <P>{t('scenarios.toTalkOver.lead')}</P> : null}
                  </li>
                );
              })}
            </ul>
          </Details>
        );
      })}
    </>
  );
}

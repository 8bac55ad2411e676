import { shuffled } from '@guildhall/core/flow';
import { markScenarios } from '@guildhall/core/scoring';
import { useMemo } from 'react';
import { useResults } from '../attempt/use-results.ts';
import { useHere } from '../attempt/use-session.ts';
import { Tag } from '../parts/small.tsx';
import { useWords } from '../words.ts';

const ratings = [1, 2, 3, 4] as const;
type Rating = (typeof ratings)[number];
const isRating = (value: number | undefined): value is Rating => ratings.some((rating) => rating === value);

/** How each option was rated, what the writers think, and why: shown once everything has been answered, and not before. */
export function ScenarioAnswers() {
  const { session, view, framework, lang } = useHere();
  const { t } = useWords();
  const { answers } = useResults();
  const seed = useMemo(() => session.state.attempt.record()?.body.seed ?? 0, [session]);
  const stage = view.parts.find(({ kind }) => kind === 'scenarios');
  if (framework.scenarios.length === 0 || stage === undefined || stage.status !== 'submitted') return null;
  const marks = markScenarios(framework, answers);
  return (
    <>
      <h2 className="heading-m" lang={lang}>{stage.title}</h2>
      <p>{marks === undefined ? t('scenarios.points.none') : t('scenarios.points', { marks: marks.marks, of: marks.of })} {t('scenarios.draft')}</p>
      {framework.scenarios.map((scenario) => {
        const given = view.memory.scenarios[scenario.id];
        if (given === undefined) return null;
        return (
          <details key={scenario.id} className="details">
            <summary lang={lang}>{scenario.title}{marks?.flags.some((flag) => flag.startsWith(`${scenario.id}.`)) ? <> <Tag tone="busy">{t('scenarios.toTalkOver')}</Tag></> : null}</summary>
            <div className="details-body">
              <p lang={lang}>{scenario.situation}</p>
              <ul className="told">
                {shuffled(scenario.options, seed, scenario.id).map(({ id, text, key }) => {
                  const own = given[id];
                  return (
                    <li key={id}>
                      <p lang={lang}>{text}</p>
                      <p className="hint">
                        {isRating(own) ? `${t('scenarios.yours', { rating: t(`scenarios.rating.${own}`) })}. ` : `${t('question.notAnswered')}. `}
                        {isRating(key) ? t('scenarios.theirs', { rating: t(`scenarios.rating.${key}`) }) : null}.{' '}
                        {own === undefined ? null : <strong>{t(own === key ? 'scenarios.same' : Math.abs(own - key) === 1 ? 'scenarios.near' : 'scenarios.apart')}</strong>}
                      </p>
                      {marks?.flags.includes(`${scenario.id}.${id}`) ? <p>{t('scenarios.toTalkOver.lead')}</p> : null}
                    </li>
                  );
                })}
              </ul>
              <p lang={lang}><strong>{t('scenarios.why')}</strong> {scenario.rationale}</p>
            </div>
          </details>
        );
      })}
    </>
  );
}

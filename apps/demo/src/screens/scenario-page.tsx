import { shuffled, type OpenPart } from '@guildhall/core/flow';
import { useMemo, useState, type FormEvent } from 'react';
import { useHere } from '../attempt/use-session.ts';
import { ErrorMessage } from '../parts/error-message.tsx';
import { ErrorSummary, type Problem } from '../parts/error-summary.tsx';
import { Page } from '../parts/page.tsx';
import { Progress } from '../parts/progress.tsx';
import { Radios, radioId } from '../parts/radios.tsx';
import { BackLink } from '../parts/small.tsx';
import { useGo, useLinkTo } from '../routing/use-place.ts';
import { useWords } from '../words.ts';
import { NotFound } from './not-found.tsx';

const ratings = [4, 3, 2, 1] as const;

/** One situation: each way to act is said to be very good, good, poor or harmful. What the writers think comes at the end. */
export function ScenarioPage({ part, number }: { readonly part: OpenPart; readonly number: number }) {
  const { session, view, framework, lang, send, state } = useHere();
  const { t } = useWords();
  const link = useLinkTo();
  const go = useGo();
  const [found, setProblems] = useState<readonly Problem[]>([]);
  const seed = useMemo(() => session.state.attempt.record()?.body.seed ?? 0, [session]);
  const scenario = framework.scenarios.find(({ id }) => id === part.scenarios[number - 1]);
  if (scenario === undefined) return <NotFound />;

  const total = part.scenarios.length;
  const given = view.memory.scenarios[scenario.id] ?? {};
  const options = shuffled(scenario.options, seed, scenario.id);
  const missing = options.filter(({ id }) => given[id] === undefined);
  const name = (option: string): string => `${scenario.id}.${option}`;
  const isRated = (field: string): boolean => !missing.some(({ id }) => field === radioId(name(id), '4'));
  // What has been rated since is no problem any more. The list stays the same object until then, so the focus is not taken again.
  const problems = found.some(({ field }) => isRated(field)) ? found.filter(({ field }) => !isRated(field)) : found;
  const path = ['a', session.id, 'part', part.id];
  const next = [...path, ...(number < total ? [number + 1] : ['check'])];
  const onward = (event: FormEvent): void => {
    event.preventDefault();
    if (missing.length === 0) go(next);
    else setProblems(missing.map(({ id, text }) => ({ field: radioId(name(id), '4'), text: t('scenarios.missing', { option: text }) })));
  };
  return (
    <Page back={<BackLink href={number > 1 ? link(...path, number - 1) : link('a', session.id, 'tasks')}>{t('common.back')}</BackLink>} title={scenario.title} caption={<span lang={lang}>{part.title}</span>} lang={lang} broken={problems.length > 0}>
      <Progress text={t('scenarios.progress', { number, total })} done={total - part.blanks.length} of={total} />
      <ErrorSummary problems={problems} lang={lang} />
      <p className="situation" lang={lang}>{scenario.situation}</p>
      <p>{t('scenarios.lead')} {t('scenarios.order')}</p>
      <form onSubmit={onward} noValidate>
        {options.map(({ id, text }) => {
          const error = given[id] === undefined ? problems.find(({ field }) => field === radioId(name(id), '4'))?.text : undefined;
          return (
            <div key={id} className={error === undefined ? 'group option' : 'group option group-error'}>
              <fieldset aria-describedby={error === undefined ? undefined : `${name(id)}.error`}>
                <legend className="option-text" lang={lang}>{text}</legend>
                <ErrorMessage id={`${name(id)}.error`} text={error} />
                <Radios
                  name={name(id)} inline choices={ratings.map((rating) => ({ id: String(rating), label: t(`scenarios.rating.${rating}`) }))}
                  chosen={given[id] === undefined ? null : String(given[id])} disabled={!state.editing}
                  onChoose={(rating) => { send({ type: 'scenario.rated', scenario: scenario.id, option: id, rating: Number(rating) }); }}
                />
              </fieldset>
            </div>
          );
        })}
        <div className="buttons no-print">
          <button type="submit" className="button">{t('common.continue')}</button>
          {missing.length > 0 ? <a href={link(...next)}>{t('question.skip')}</a> : null}
        </div>
      </form>
    </Page>
  );
}

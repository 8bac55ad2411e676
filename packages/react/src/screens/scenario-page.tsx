import { shuffled, type OpenPart } from '@guildhall/core/flow';
import { useMemo } from 'react';
import { useHere } from '../hooks/use-here.ts';
import { Button, ButtonGroup } from '../parts/button.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Fieldset } from '../parts/fieldset.tsx';
import { OwnForm } from '../parts/own-form.tsx';
import { Page } from '../parts/page.tsx';
import { Progress } from '../parts/progress.tsx';
import { Radios, radioId } from '../parts/radios.tsx';
import { BackLink } from '../parts/small.tsx';
import { Go } from '../places/go.tsx';
import { useGo } from '../places/use-places.ts';
import { useWords } from '../hooks/use-words.ts';
import { NotFound } from './not-found.tsx';
import { useProblems } from './use-problems.ts';
import { P } from '../parts/text.tsx';

const ratings = [4, 3, 2, 1] as const;

/** One situation: each way to act is said to be very good, good, poor or harmful. What the writers think comes at the end. */
export function ScenarioPage({ part, number }: { readonly part: OpenPart; readonly number: number }) {
  const { session, view, framework, lang, send, state } = useHere();
  const { t } = useWords();
  const go = useGo();
  const seed = useMemo(() => session.state.attempt.record()?.body.seed ?? 0, [session]);
  const scenario = framework.scenarios.find(({ id }) => id === part.scenarios[number - 1]);
  const given = view.memory.scenarios[scenario?.id ?? ''] ?? {};
  const name = (option: string): string => `${scenario?.id ?? ''}.${option}`;
  const [problems, check] = useProblems((field) => scenario?.options.some(({ id }) => field === radioId(name(id), '4') && given[id] !== undefined) ?? false);
  if (scenario === undefined) return <NotFound />;

  const total = part.scenarios.length;
  const options = shuffled(scenario.options, seed, scenario.id);
  const missing = options.filter(({ id }) => given[id] === undefined);
  const path = ['a', session.id, 'part', part.id];
  const next = [...path, ...(number < total ? [number + 1] : ['check'])];
  const onward = (): void => {
    if (check((words) => missing.map(({ id, text }) => ({ field: radioId(name(id), '4'), text: words.t('scenarios.missing', { option: text }) })))) go(next);
  };
  return (
    <Page back={<BackLink to={number > 1 ? [...path, number - 1] : ['a', session.id, 'tasks']}>{t('common.back')}</BackLink>} title={scenario.title} caption={<span lang={lang}>{part.title}</span>} lang={lang} broken={problems.length > 0}>
      <Progress text={t('scenarios.progress', { number, total })} done={total - part.blanks.length} of={total} />
      <ErrorSummary problems={problems} lang={lang} />
      <P className="gh-situation" lang={lang}>{scenario.situation}</P>
      <P>{t('scenarios.lead')} {t('scenarios.order')}</P>
      <OwnForm onSubmit={onward}>
        {options.map(({ id, text }) => {
          const error = problems.find(({ field }) => field === radioId(name(id), '4'))?.text;
          return (
            <Fieldset key={id} id={name(id)} legend={text} lang={lang} error={error} className="gh-option">
              <Radios
                name={name(id)} inline choices={ratings.map((rating) => ({ id: String(rating), label: t(`scenarios.rating.${rating}`) }))}
                chosen={given[id] === undefined ? null : String(given[id])} disabled={!state.editing}
                onChoose={(rating) => { send({ type: 'scenario.rated', scenario: scenario.id, option: id, rating: Number(rating) }); }}
              />
            </Fieldset>
          );
        })}
        <ButtonGroup>
          <Button submit>{t('common.continue')}</Button>
          {missing.length > 0 ? <Go to={next}>{t('question.skip')}</Go> : null}
        </ButtonGroup>
      </OwnForm>
    </Page>
  );
}

import type { Cause } from '@guildhall/core';
import { useState } from 'react';
import { useHere } from '../hooks/use-here.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button, ButtonGroup } from '../parts/button.tsx';
import { ErrorSummary, type Problem } from '../parts/error-summary.tsx';
import { Fieldset } from '../parts/fieldset.tsx';
import { Heading } from '../parts/heading.tsx';
import { OwnForm } from '../parts/own-form.tsx';
import { Radios, radioId } from '../parts/radios.tsx';
import { Lead } from '../parts/text.tsx';
import { useProblems } from './use-problems.ts';

const notSure = 'not-sure';

interface CausesState {
  readonly competencies: readonly string[];
  readonly chosen: (id: string) => string | null;
  readonly choose: (id: string, cause: string) => void;
  readonly problems: readonly Problem[];
  readonly onward: () => void;
}

/** After each gap: what would help most. To say “not sure” is an answer too, though nothing is kept of it. */
export function useCauses(competencies: readonly string[], onDone: () => void): CausesState {
  const { view, framework, send } = useHere();
  const [unsure, setUnsure] = useState<readonly string[]>([]);
  const title = (id: string): string => framework.competencies.find((each) => each.id === id)?.plainTitle ?? id;
  const chosen = (id: string): string | null => (unsure.includes(id) ? notSure : view.memory.causes[id] ?? null);
  const [problems, check] = useProblems((field) => competencies.some((id) => field === radioId(id, firstOf(framework.causes)) && chosen(id) !== null));
  const choose = (id: string, cause: string): void => {
    setUnsure(cause === notSure ? [...unsure, id] : unsure.filter((each) => each !== id));
    if (cause !== notSure) send({ type: 'cause.given', competency: id, cause });
  };
  const onward = (): void => {
    const missing = competencies.filter((id) => chosen(id) === null);
    if (check(({ t }) => missing.map((id) => ({ field: radioId(id, firstOf(framework.causes)), text: t('cause.missing', { skill: title(id) }) })))) onDone();
  };
  return { competencies, chosen, choose, problems, onward };
}

/** Something about how the council works is the council's to put right. */
export function CausesBody({ causes: { competencies, chosen, choose, problems, onward } }: { readonly causes: CausesState }) {
  const { framework, lang, state } = useHere();
  const { t } = useWords();
  const title = (id: string): string => framework.competencies.find((each) => each.id === id)?.plainTitle ?? id;
  const council = framework.causes.find(({ to }) => to === 'organisation');
  const dividers = council === undefined ? [] : [
    { before: council.id, text: <>{t('cause.council')}. {t('cause.council.note')}</> },
    // Not to be sure is nobody's to put right.
    { before: notSure, text: t('cause.or') },
  ];
  return (
    <>
      <ErrorSummary problems={problems} />
      <Lead>{t('cause.hint')}</Lead>
      <OwnForm onSubmit={onward}>
        {competencies.map((id) => (
          <Fieldset
            key={id} id={id} size="m" className="gh-cause" legend={<Heading level={2}>{t('cause.question', { skill: title(id) })}</Heading>}
            error={problems.find(({ field }) => field === radioId(id, firstOf(framework.causes)))?.text}
          >
            <Radios
              name={id} chosen={chosen(id)} onChoose={(cause) => { choose(id, cause); }} lang={lang} disabled={!state.editing}
              choices={[...inOrder(framework.causes), { id: notSure, label: t('cause.notSure') }]}
              dividers={dividers}
            />
          </Fieldset>
        ))}
        <ButtonGroup><Button submit>{t('common.continue')}</Button></ButtonGroup>
      </OwnForm>
    </>
  );
}

/** What is for the person first, then what is for the council. */
function inOrder(causes: readonly Cause[]): readonly Cause[] {
  return [...causes.filter(({ to }) => to === 'person'), ...causes.filter(({ to }) => to === 'organisation')];
}

const firstOf = (causes: readonly Cause[]): string => inOrder(causes)[0]?.id ?? notSure;

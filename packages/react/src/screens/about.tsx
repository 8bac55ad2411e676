import type { Fact } from '@guildhall/core';
import { useState } from 'react';
import { nextPath } from '../session/next-path.ts';
import { useHere } from '../hooks/use-here.ts';
import { DateFields } from '../parts/date-fields.tsx';
import { dateProblem, noDate, readTyped, typedFrom, type TypedDate } from '../words/typed-date.ts';
import { ErrorSummary, type Problem } from '../parts/error-summary.tsx';
import { Button, ButtonGroup, SecondButton } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { Fieldset } from '../parts/fieldset.tsx';
import { OwnForm } from '../parts/own-form.tsx';
import { SummaryList, SummaryRow } from '../parts/summary-list.tsx';
import { Page } from '../parts/page.tsx';
import { Radios, radioId } from '../parts/radios.tsx';
import { BackLink, Inset } from '../parts/small.tsx';
import { useGo } from '../places/use-places.ts';
import { useWords } from '../hooks/use-words.ts';
import type { Words } from '../words/words.ts';
import { P } from '../parts/text.tsx';
import { useProblems } from './use-problems.ts';

/** What was typed or chosen for each fact, before it is known to be one. */
interface Draft { readonly choice: string | null; readonly number: string; readonly date: TypedDate }

/** A few facts about the person, each saved as soon as it is one. */
export function About() {
  const { session, view, framework, lang, send } = useHere();
  const { t } = useWords();
  const go = useGo();
  const stage = framework.flow.find(({ kind }) => kind === 'about');
  const facts = stage?.kind === 'about' ? stage.facts : [];
  const [drafts, setDrafts] = useState(() => Object.fromEntries(facts.map((fact) => [fact.id, draftOf(view.memory.facts[fact.id])])));
  // What has been chosen since is no problem any more; what is typed is looked at again on “Continue”.
  const [problems, check] = useProblems((field) => facts.some(({ id, kind }) => kind === 'choice' && isOf(field, id) && (drafts[id]?.choice ?? null) !== null));
  if (view.doing !== 'telling' || stage === undefined) return <ToldAlready />;

  const change = (fact: Fact, draft: Draft): void => {
    setDrafts({ ...drafts, [fact.id]: draft });
    const value = valueOf(fact, draft);
    if (value !== null) send({ type: 'fact.given', fact: fact.id, value });
  };
  const settle = (): void => {
    const right = check((words) => facts.flatMap((fact) => problemOf(words, fact, drafts[fact.id] ?? empty)));
    if (right && send({ type: 'facts.settled' })) go(['a', session.id, ...nextPath(session.state.attempt.view(), session.state.asks)]);
  };

  return (
    <Page title={stage.title} lang={lang} broken={problems.length > 0}>
      <ErrorSummary problems={problems} lang={lang} />
      <P>{t('about.lead')}</P>
      {view.notes.map(({ id, text }) => <Inset key={id} lang={lang}><P>{text}</P></Inset>)}
      <OwnForm onSubmit={settle}>
        {facts.map((fact) => (
          <FactField
            key={fact.id} fact={fact} draft={drafts[fact.id] ?? empty} error={problems.find(({ field }) => isOf(field, fact.id))?.text}
            lang={lang} onChange={(draft) => { change(fact, draft); }}
          />
        ))}
        <ButtonGroup><Button submit>{t('common.continue')}</Button></ButtonGroup>
      </OwnForm>
    </Page>
  );
}

/** The field of a fact is named after it, and so are the choices there are. */
const isOf = (field: string, fact: string): boolean => field === fact || field.startsWith(`${fact}.`);

const empty: Draft = { choice: null, number: '', date: noDate };

function draftOf(value: string | number | undefined): Draft {
  if (value === undefined) return empty;
  return { choice: String(value), number: String(value), date: typedFrom(String(value)) };
}

interface FactFieldProps {
  readonly fact: Fact;
  readonly draft: Draft;
  readonly error: string | undefined;
  readonly lang: 'en' | undefined;
  readonly onChange: (draft: Draft) => void;
}

function FactField({ fact: { id, kind, question, hint, options = [], optional = false }, draft, error, lang, onChange }: FactFieldProps) {
  const { t } = useWords();
  const label = optional ? `${question} ${t('common.optional')}` : question;
  switch (kind) {
    case 'choice': return (
      <Fieldset id={id} legend={label} hint={hint} error={error} lang={lang}>
        <Radios name={id} choices={options} chosen={draft.choice} onChoose={(choice) => { onChange({ ...draft, choice }); }} lang={lang} />
      </Fieldset>
    );
    case 'whole-number': return (
      <Field
        id={id} label={label} hint={hint} value={draft.number} error={error} numeric width="short" lang={lang}
        onChange={(number) => { onChange({ ...draft, number }); }}
      />
    );
    case 'date': return (
      <DateFields id={id} legend={label} hint={hint} value={draft.date} error={error} lang={lang} onChange={(date) => { onChange({ ...draft, date }); }} />
    );
  }
}

/** The value of a fact, or `null` while it is none. */
function valueOf({ kind }: Fact, { choice, number, date }: Draft): string | number | null {
  switch (kind) {
    case 'choice': return choice;
    case 'whole-number': return /^\d{1,9}$/.test(number.trim()) ? Number(number) : null;
    case 'date': {
      const read = readTyped(date);
      return read !== null && typeof read === 'object' && 'iso' in read ? read.iso : null;
    }
  }
}

function problemOf(words: Words, { id, kind, question, options = [], optional = false }: Fact, { choice, number, date }: Draft): readonly Problem[] {
  const { t } = words;
  switch (kind) {
    case 'choice': return choice !== null || optional ? [] : [{ field: radioId(id, options[0]?.id ?? ''), text: t('errors.choice.missing', { question }) }];
    case 'whole-number':
      if (number.trim() === '') return optional ? [] : [{ field: id, text: t('errors.number.missing', { question }) }];
      return /^\d{1,9}$/.test(number.trim()) ? [] : [{ field: id, text: t('errors.number.notWhole', { question }) }];
    case 'date': {
      const text = dateProblem(words, date, question, optional);
      return text === undefined ? [] : [{ field: id, text }];
    }
  }
}

/** The facts are settled: they can be opened again as long as nobody has decided anything on them. */
function ToldAlready() {
  const { session, view, framework, lang, send } = useHere();
  const { t, date } = useWords();
  const go = useGo();
  const stage = framework.flow.find(({ kind }) => kind === 'about');
  if (stage?.kind !== 'about') return null;
  const reopen = (): void => {
    if (send({ type: 'part.reopened', part: stage.id })) go(['a', session.id, 'about'], 'instead');
  };
  const shown = (fact: Fact): string => {
    const value = view.memory.facts[fact.id];
    if (value === undefined) return t('question.notAnswered');
    return fact.kind === 'date' ? date(String(value)) : fact.options?.find(({ id }) => id === value)?.label ?? String(value);
  };
  return (
    <Page back={<BackLink to={['a', session.id, 'tasks']}>{t('screens.tasks.to')}</BackLink>} title={stage.title} lang={lang}>
      <SummaryList long>
        {stage.facts.map((fact) => <SummaryRow key={fact.id} label={fact.question} lang={lang} valueLang={fact.kind === 'choice' && view.memory.facts[fact.id] !== undefined ? lang : undefined}>{shown(fact)}</SummaryRow>)}
      </SummaryList>
      <P>{t('about.changing')}</P>
      <ButtonGroup><SecondButton onClick={reopen}>{t('areas.reopen')}</SecondButton></ButtonGroup>
    </Page>
  );
}

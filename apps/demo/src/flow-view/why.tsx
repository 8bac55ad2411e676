import { partsOf, type Framework } from '@guildhall/core';
import { asksIn, sentencesOfWhy, whyAsked, type AskedOf } from '@guildhall/core/explain';
import { Heading, P, useWords } from '@guildhall/react';
import { Section, useIds } from '@guildhall/react/parts';
import { useMemo, useState } from 'react';

interface WhyProps {
  /** In the language of the page. */
  readonly framework: Framework;
  readonly person: AskedOf;
  /** Parts that are open, whose questions come first. */
  readonly open: readonly string[];
  /** Parts to tell of, where not of all. */
  readonly only: readonly string[] | null;
  /** What the step shown is about: told until another is chosen. */
  readonly current?: string | null;
  readonly lang: 'en' | undefined;
}

/** Why one thing is asked, or is not: any of them can be chosen. */
export function Why({ framework, person, open, only, current = null, lang }: WhyProps) {
  const { t, language } = useWords();
  const ids = useIds();
  const [chosen, setChosen] = useState<string | null>(null);
  const { facts, chosen: areas } = person;
  const [opened, limited] = [open.join(' '), only?.join(' ') ?? null];
  // An answer changes neither what is known of somebody nor what they chose: the long list stays as it is.
  const groups = useMemo(() => groupsOf(framework, { facts, chosen: areas }, opened.split(' '), limited?.split(' ') ?? null), [framework, facts, areas, opened, limited]);
  const first = groups.find(({ asks }) => asks.length > 0)?.asks[0];
  if (first === undefined) return null;
  const all = groups.flatMap(({ asks }) => asks);
  const why = all.find(({ id }) => id === (chosen ?? current)) ?? first;
  return (
    <Section labelledBy="flow.why">
      <Heading level={2} id="flow.why">{t('flow.why')}</Heading>
      <label className="govuk-label govuk-label--s" htmlFor={ids('flow.ask')}>{t('flow.why.choose')}</label>
      <select className="app-flow-select" id={ids('flow.ask')} value={why.id} onChange={(event) => { setChosen(event.currentTarget.value); }}>
        {groups.filter(({ asks }) => asks.length > 0).map(({ part, title, isOpen, asks }) => (
          <optgroup key={part} label={isOpen ? `${title} (${t('flow.why.open')})` : title} lang={lang}>
            {asks.map(({ id, title: words }) => <option key={id} value={id}>{words}</option>)}
          </optgroup>
        ))}
      </select>
      <div className="app-flow-why" aria-live={chosen === null ? undefined : 'polite'}>
        <P lang={lang}><strong>{why.title}</strong></P>
        {sentencesOfWhy(why, language).map((sentence) => <P key={sentence}>{sentence}</P>)}
      </div>
    </Section>
  );
}

interface Group {
  readonly part: string;
  readonly title: string;
  readonly isOpen: boolean;
  readonly asks: readonly NonNullable<ReturnType<typeof whyAsked>>[];
}

/** Everything that is asked, part by part, what is open first. */
function groupsOf(framework: Framework, person: AskedOf, open: readonly string[], only: readonly string[] | null): readonly Group[] {
  const groups = framework.flow.flatMap(partsOf).filter(({ id }) => only === null || only.includes(id)).map((part): Group => {
    const asks = asksIn(framework, part).flatMap((id) => whyAsked(framework, id, person) ?? []);
    return { part: part.id, title: asks[0]?.part.title ?? part.id, isOpen: open.includes(part.id), asks };
  });
  return [...groups.filter(({ isOpen }) => isOpen), ...groups.filter(({ isOpen }) => !isOpen)];
}

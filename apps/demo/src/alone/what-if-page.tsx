import { Heading, Inset, Lead, P, useHere, useWords } from '@guildhall/react';
import { Section, SummaryList, SummaryRow } from '@guildhall/react/parts';
import { AlonePage } from './alone-page.tsx';
import { Said } from './said.tsx';
import { useWhatWouldMove } from './use-what-would-move.ts';

/** What each skill to work on is made of: the smallest change that would move it, and nothing about how to answer. */
export function WhatIfPage() {
  const { lang } = useHere();
  const { t } = useWords();
  const { skills, status, honest } = useWhatWouldMove();
  if (status !== null) {
    return (
      <AlonePage title={t('alone.whatIf.status')}>
        <Said sentences={status.filter((sentence) => sentence !== honest)} />
        <Inset>{honest}</Inset>
      </AlonePage>
    );
  }
  return (
    <AlonePage title={t('whatIf.title')}>
      {skills.length === 0 ? <P>{t('alone.whatIf.none')}</P> : <Lead>{t('alone.whatIf.lead')}</Lead>}
      {skills.map(({ id, title, sentences, steps, others }) => (
        <Section key={id} className="gh-skill" labelledBy={`what-if.${id}`}>
          <Heading level={2} size="s" id={`what-if.${id}`} lang={lang}>{title}</Heading>
          <Said sentences={sentences} />
          <SummaryList long>
            {steps.map(({ item, question, words: [now, ...then] }) => <SummaryRow key={item} label={question} lang={lang}><P>{now}</P><P>{then.join(' ')}</P></SummaryRow>)}
          </SummaryList>
          <Said sentences={others} />
        </Section>
      ))}
      {skills.length === 0 ? null : <Inset>{honest}</Inset>}
    </AlonePage>
  );
}

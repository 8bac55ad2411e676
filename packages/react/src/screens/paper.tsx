import { factsOf, factsWithDefaults, isPutTo, itemsOf, partsOf, questionOf, type Fact, type Framework, type Item } from '@guildhall/core';
import type { Part } from '@guildhall/core';
import { contentOf } from '@guildhall/core/report';
import { useService } from '../service/service.ts';
import { Page } from '../parts/page.tsx';
import { ButtonGroup } from '../parts/button.tsx';
import { BackLink } from '../parts/small.tsx';
import type { Path } from '../places/places.ts';
import { useShown } from '../hooks/use-shown.ts';
import { contactLine } from '../service/council.ts';
import { useWords } from '../hooks/use-words.ts';
import { contentWords } from '../words/content-words.ts';
import { NotFound } from './not-found.tsx';
import { PrintButton } from './print-button.tsx';
import { Heading } from '../parts/heading.tsx';
import { Hint, P } from '../parts/text.tsx';

/** The whole form, to print and fill in by hand: the same questions in the same words. */
export function Paper({ id, back }: { readonly id: string; readonly back: Path }) {
  const words = useWords();
  const { t } = words;
  const { isNamed, profile } = useService().council;
  const { dataProtectionOfficer, name } = profile;
  const shown = useShown(id);
  if (shown === null) return <NotFound />;
  const { framework, lang } = shown;
  const contact = dataProtectionOfficer === undefined ? (isNamed ? name : undefined) : contactLine(dataProtectionOfficer);
  return (
    <Page back={<BackLink to={back}>{t('common.back')}</BackLink>} title={framework.title} caption={t('start.onPaper')} lang={lang}>
      <P className="gh-no-print">{t('start.onPaper.hint')}{contact === undefined ? null : ` ${t('start.onPaper.ask', { contact })}`}</P>
      <ButtonGroup><PrintButton /></ButtonGroup>
      {isNamed ? <P><strong>{name}</strong></P> : null}
      <P>{t('start.purpose')} {t('start.notATest')}</P>
      <Hint>{contentWords(words, contentOf(framework, profile))} {t('screens.paper.audience')}</Hint>
      {factsOf(framework).length === 0 ? null : <ol className="gh-paper">{factsOf(framework).map((fact) => <FactOnPaper key={fact.id} fact={fact} lang={lang} />)}</ol>}
      {framework.flow.flatMap(partsOf).map((part) => <PartOnPaper key={part.id} part={part} framework={framework} lang={lang} />)}
    </Page>
  );
}

function FactOnPaper({ fact: { question, options }, lang }: { readonly fact: Fact; readonly lang: 'en' | undefined }) {
  return <li><P className="gh-paper-question" lang={lang}>{question}</P>{options === undefined ? <Line /> : <ul className="gh-boxes" lang={lang}>{options.map(({ id, label }) => <li key={id}><Box /> {label}</li>)}</ul>}</li>;
}

interface PartProps { readonly part: Part; readonly framework: Framework; readonly lang: 'en' | undefined }

function PartOnPaper({ part, framework, lang }: PartProps) {
  const { t } = useWords();
  switch (part.kind) {
    case 'section': return (
      <section className="gh-paper-part">
        <Heading level={2} lang={lang}>{part.section.title}</Heading>
        {part.section.rater === 'self' ? null : <P><strong>{t('question.assessor')}.</strong> {t('question.assessor.lead')}</P>}
        {part.section.hint === undefined ? null : <Hint lang={lang}>{part.section.hint}</Hint>}
        <ol className="gh-paper">{itemsOf(framework).filter((item) => item.part === part.id).map((item) => <ItemOnPaper key={item.id} item={item} framework={framework} lang={lang} />)}</ol>
      </section>
    );
    case 'scenarios': return (
      <section className="gh-paper-part">
        <Heading level={2} lang={lang}>{part.scenarios.title}</Heading>
        <P>{t('scenarios.lead')} {t('scenarios.rating.4')} = 4, {t('scenarios.rating.3')} = 3, {t('scenarios.rating.2')} = 2, {t('scenarios.rating.1')} = 1.</P>
        <ol className="gh-paper">
          {framework.scenarios.filter(({ id }) => part.scenarios.scenarios.includes(id)).map((scenario) => (
            <li key={scenario.id}>
              <P className="gh-paper-question" lang={lang}>{scenario.situation}</P>
              <ul className="gh-boxes" lang={lang}>{scenario.options.map(({ id, text }) => <li key={id}><Box /> {text}</li>)}</ul>
            </li>
          ))}
        </ol>
      </section>
    );
    case 'checklist': return (
      <section className="gh-paper-part">
        <Heading level={2}>{t('supports.lead')}</Heading>
        <ul className="gh-boxes" lang={lang}>{framework.checks.filter(({ id }) => part.checks.includes(id)).map(({ id, title, hint }) => <li key={id}><Box /> <strong>{title}.</strong> {hint}</li>)}</ul>
      </section>
    );
  }
}

function ItemOnPaper({ item, framework, lang }: { readonly item: Item; readonly framework: Framework; readonly lang: 'en' | undefined }) {
  if (item.kind === 'prompt') return <li><P className="gh-paper-question" lang={lang}>{item.prompt.question}</P><Line /><Line /></li>;
  const facts = factsWithDefaults(framework, {});
  const own = item.rater === 'self';
  const question = questionOf(framework, item.indicator, facts, own ? 'self' : 'observed');
  const levels = framework.scale.kind === 'levels'
    ? question.levels.map(({ value, label, looksLike }) => ({ id: String(value), label, looksLike }))
    : framework.scale.choices.map(({ id, label, meaning }) => ({ id, label, looksLike: meaning }));
  const none = framework.nonAnswers.filter(({ id, by }) => by.includes(own ? 'self' : 'observed') && !(item.indicator.refuses?.includes(id) ?? false));
  return (
    <li>
      <P className="gh-paper-question" lang={lang}>{question.text}{isPutTo(item, facts) ? null : ' *'}</P>
      <ul className="gh-boxes" lang={lang}>
        {levels.map(({ id, label, looksLike }) => <li key={id}><Box /> <strong>{label}.</strong> {looksLike}</li>)}
        <li>{none.map(({ id, label }) => <span key={id} className="gh-box-inline"><Box /> {label}</span>)}</li>
      </ul>
    </li>
  );
}

function Box() {
  return <svg className="gh-box" viewBox="0 0 10 10" aria-hidden="true"><rect x="0.5" y="0.5" width="9" height="9" /></svg>;
}

function Line() {
  return <div className="gh-line" aria-hidden="true" />;
}

import { factsOf, factsWithDefaults, isPutTo, itemsOf, partsOf, questionOf, type Fact, type Framework, type Item } from '@guildhall/core';
import type { Part } from '@guildhall/core';
import { useService } from '../parts/service.ts';
import { Page } from '../parts/page.tsx';
import { BackLink, SecondButton } from '../parts/small.tsx';
import { useShown } from '../parts/use-shown.ts';
import { useLinkTo } from '../routing/use-place.ts';
import { contactLine } from '../council.ts';
import { useWords } from '../words.ts';
import { NotFound } from './not-found.tsx';

/** The whole form, to print and fill in by hand: the same questions in the same words. */
export function Paper({ id }: { readonly id: string }) {
  const { t } = useWords();
  const link = useLinkTo();
  const { dataProtectionOfficer, name } = useService().council.profile;
  const shown = useShown(id);
  if (shown === null) return <NotFound />;
  const { framework, lang } = shown;
  return (
    <Page back={<BackLink href={link('start', id)}>{t('common.back')}</BackLink>} title={framework.title} caption={t('start.onPaper')} lang={lang}>
      <div className="buttons no-print">
        <SecondButton onClick={() => { window.print(); }}>{t('common.print')}</SecondButton>
        <span className="hint">{t('start.onPaper.hint')} {t('start.onPaper.ask', { contact: dataProtectionOfficer === undefined ? name : contactLine(dataProtectionOfficer) })}</span>
      </div>
      <p>{t('start.purpose')} {t('start.notATest')}</p>
      <p className="hint">{t('common.content.draft')} {t('demo.paper.audience')}</p>
      {factsOf(framework).length === 0 ? null : <ol className="paper">{factsOf(framework).map((fact) => <FactOnPaper key={fact.id} fact={fact} lang={lang} />)}</ol>}
      {framework.flow.flatMap(partsOf).map((part) => <PartOnPaper key={part.id} part={part} framework={framework} lang={lang} />)}
    </Page>
  );
}

function FactOnPaper({ fact: { question, options }, lang }: { readonly fact: Fact; readonly lang: 'en' | undefined }) {
  return <li><p className="paper-question" lang={lang}>{question}</p>{options === undefined ? <Line /> : <ul className="boxes" lang={lang}>{options.map(({ id, label }) => <li key={id}><Box /> {label}</li>)}</ul>}</li>;
}

interface PartProps { readonly part: Part; readonly framework: Framework; readonly lang: 'en' | undefined }

function PartOnPaper({ part, framework, lang }: PartProps) {
  const { t } = useWords();
  switch (part.kind) {
    case 'section': return (
      <section className="paper-part">
        <h2 className="heading-m" lang={lang}>{part.section.title}</h2>
        {part.section.rater === 'self' ? null : <p><strong>{t('question.assessor')}.</strong> {t('question.assessor.lead')}</p>}
        {part.section.hint === undefined ? null : <p className="hint" lang={lang}>{part.section.hint}</p>}
        <ol className="paper">{itemsOf(framework).filter((item) => item.part === part.id).map((item) => <ItemOnPaper key={item.id} item={item} framework={framework} lang={lang} />)}</ol>
      </section>
    );
    case 'scenarios': return (
      <section className="paper-part">
        <h2 className="heading-m" lang={lang}>{part.scenarios.title}</h2>
        <p>{t('scenarios.lead')} {t('scenarios.rating.4')} = 4, {t('scenarios.rating.3')} = 3, {t('scenarios.rating.2')} = 2, {t('scenarios.rating.1')} = 1.</p>
        <ol className="paper">
          {framework.scenarios.filter(({ id }) => part.scenarios.scenarios.includes(id)).map((scenario) => (
            <li key={scenario.id}>
              <p className="paper-question" lang={lang}>{scenario.situation}</p>
              <ul className="boxes" lang={lang}>{scenario.options.map(({ id, text }) => <li key={id}><Box /> {text}</li>)}</ul>
            </li>
          ))}
        </ol>
      </section>
    );
    case 'checklist': return (
      <section className="paper-part">
        <h2 className="heading-m">{t('supports.lead')}</h2>
        <ul className="boxes" lang={lang}>{framework.checks.filter(({ id }) => part.checks.includes(id)).map(({ id, title, hint }) => <li key={id}><Box /> <strong>{title}.</strong> {hint}</li>)}</ul>
      </section>
    );
  }
}

function ItemOnPaper({ item, framework, lang }: { readonly item: Item; readonly framework: Framework; readonly lang: 'en' | undefined }) {
  if (item.kind === 'prompt') return <li><p className="paper-question" lang={lang}>{item.prompt.question}</p><Line /><Line /></li>;
  const facts = factsWithDefaults(framework, {});
  const own = item.rater === 'self';
  const question = questionOf(framework, item.indicator, facts, own ? 'self' : 'observed');
  const levels = framework.scale.kind === 'levels'
    ? question.levels.map(({ value, label, looksLike }) => ({ id: String(value), label, looksLike }))
    : framework.scale.choices.map(({ id, label, meaning }) => ({ id, label, looksLike: meaning }));
  const none = framework.nonAnswers.filter(({ id, by }) => by.includes(own ? 'self' : 'observed') && !(item.indicator.refuses?.includes(id) ?? false));
  return (
    <li>
      <p className="paper-question" lang={lang}>{question.text}{isPutTo(item, facts) ? null : ' *'}</p>
      <ul className="boxes" lang={lang}>
        {levels.map(({ id, label, looksLike }) => <li key={id}><Box /> <strong>{label}.</strong> {looksLike}</li>)}
        <li>{none.map(({ id, label }) => <span key={id} className="box-inline"><Box /> {label}</span>)}</li>
      </ul>
    </li>
  );
}

function Box() {
  return <svg className="box" viewBox="0 0 10 10" aria-hidden="true"><rect x="0.5" y="0.5" width="9" height="9" /></svg>;
}

function Line() {
  return <div className="line" aria-hidden="true" />;
}

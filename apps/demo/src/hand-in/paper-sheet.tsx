import { factsWithDefaults, itemsOf, questionOf } from '@guildhall/core';
import { grouped, paperQuestions, type PaperQuestion } from '@guildhall/core/group';
import { contentOf } from '@guildhall/core/report';
import { BackLink, Button, ButtonGroup, Heading, Hint, Inset, P, Page, Unseen, shownIn, useService, useWords } from '@guildhall/react';
import { Section } from '@guildhall/react/parts';
import { useEffect, useMemo } from 'react';
import { floor } from '../group/floor.ts';
import { useSessionInPage } from '../group/session-in-page.ts';
import type { AboutSheet } from './about-sheet.ts';

/** The sheet itself: the same questions in the same words, each answer with the letter that the trainer types. */
export function PaperSheet({ about: { framework: as, competencies, code } }: { readonly about: AboutSheet }) {
  const { t, language } = useWords();
  const { profile } = useService().council;
  const { framework, lang } = shownIn(as, language, profile);
  const questions = useMemo(() => paperQuestions(framework, competencies), [framework, competencies]);
  const isScan = framework.scale.kind === 'choices';
  // Whoever runs the session goes back to it, and not to where people join.
  const isTrainers = useSessionInPage()?.code === code;
  useOnPaper();
  return (
    <Page title={framework.title} lang={lang} back={<BackLink to={code === null ? ['sheet'] : isTrainers ? ['group', 'invite'] : ['join', code]}>{t('common.back')}</BackLink>}>
      <div className="gh-no-print">
        <P>{t('group.sheet.lead')}</P>
        {lang === 'en' ? <Inset>{t('common.inEnglishForNow')}</Inset> : null}
        <ButtonGroup><Button onClick={() => { window.print(); }}>{t('common.print')}</Button></ButtonGroup>
      </div>
      <div className="app-sheet">
        <div className="app-sheet-top">
          <span>{code === null ? null : <>{t('group.join.code')}: <strong>{grouped(code)}</strong></>}</span>
          <span>{t('group.sheet.number')}: <span className="app-sheet-number" /></span>
        </div>
        <P>{t(isScan ? 'group.sheet.tick.rows' : 'group.sheet.tick.questions')} {t('start.notATest')}</P>
        {isScan ? <Rows questions={questions} lang={lang} /> : <Questions questions={questions} framework={framework} lang={lang} />}
        <P>{t('group.sheet.noName')} {t('group.sheet.room', { count: floor })}</P>
        {contentOf(as, profile).reviewed === 'draft' ? <Hint>{t('common.content.draft')}</Hint> : null}
      </div>
    </Page>
  );
}

interface QuestionsProps { readonly questions: readonly PaperQuestion[]; readonly framework: AboutSheet['framework']; readonly lang: 'en' | undefined }

/** Where every question has the same few answers: what the letters mean once, and a row of boxes for each skill. */
function Rows({ questions, lang }: Omit<QuestionsProps, 'framework'>) {
  const { t } = useWords();
  const [first] = questions;
  return (
    <>
      <Heading level={2} size="s">{t('group.sheet.letters')}</Heading>
      <ul className="app-sheet-letters" lang={lang}>{first?.choices.map(({ letter, meaning }) => <li key={letter}><strong>{letter}:</strong> {meaning}</li>)}</ul>
      <ol className="app-sheet-questions">
        {questions.map((question, i) => (
          <li key={question.id} className="app-sheet-row" lang={lang}>
            <span>{i + 1}. {question.text}</span>
            <ul className="app-sheet-boxes">{question.choices.map(({ letter, meaning }) => <li key={letter}><Box letter={letter} /> <Unseen>{meaning}</Unseen></li>)}</ul>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Where each answer is told by what it looks like: every question with all of its answers. */
function Questions({ questions, framework, lang }: QuestionsProps) {
  const skills = framework.competencies.filter(({ id }) => questions.some(({ competency }) => competency === id));
  const facts = factsWithDefaults(framework, {});
  const looksLike = new Map(itemsOf(framework).flatMap((item) => (item.kind === 'indicator'
    ? questionOf(framework, item.indicator, facts).levels.map((level) => [`${item.indicator.id} ${level.value}`, level.looksLike] as const)
    : [])));
  return skills.map(({ id, plainTitle }) => (
    <Section key={id} labelledBy={`skill.${id}`}>
      <Heading level={2} id={`skill.${id}`} lang={lang}>{plainTitle}</Heading>
      <ol className="app-sheet-questions">
        {questions.filter(({ competency }) => competency === id).map((question) => (
          <li key={question.id} className="app-sheet-question" lang={lang}>
            <P className="gh-paper-question">{questions.indexOf(question) + 1}. {question.text}</P>
            <ul>
              {question.choices.map(({ letter, meaning, response }) => (
                <li key={letter}>
                  <Box letter={letter} />
                  <span>{'level' in response ? <><strong>{meaning}.</strong> {looksLike.get(`${question.id} ${response.level}`)}</> : meaning}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Section>
  ));
}

/** A box to tick, with its letter in it. */
function Box({ letter }: { readonly letter: string }) {
  return <><span className="app-sheet-box" data-letter={letter} aria-hidden="true" /><Unseen>{letter}:</Unseen></>;
}

/** What stands around the pages is left out on paper. */
function useOnPaper(): void {
  useEffect(() => {
    document.documentElement.classList.add('app-on-paper');
    return () => { document.documentElement.classList.remove('app-on-paper'); };
  }, []);
}

import type { Framework } from '@guildhall/core';
import { answersOnPaper, choiceTyped, findingText, handInCodeOf, paperQuestions, type PaperQuestion } from '@guildhall/core/group';
import { Button, ButtonGroup, Details, Go, P, Status, useWords } from '@guildhall/react';
import { ErrorSummary, OwnForm, QuietButton, SummaryList, SummaryRow, useIds, type Problem } from '@guildhall/react/parts';
import { useMemo, useState } from 'react';
import { handInFresh } from '../hand-in/hand-in-fresh.ts';
import { HowMany } from './gather.tsx';
import { SessionPage } from './frame.tsx';
import type { OpenSession } from './open-session.ts';
import { skillName, useShownSet } from './words.ts';

/** One paper sheet: a letter for each question, then all of it read back in words before it is taken. */
export function PaperEntry({ open }: { readonly open: OpenSession }) {
  const { t, language } = useWords();
  const { plan } = open.view;
  const { framework, lang } = useShownSet(plan.framework);
  const questions = useMemo(() => paperQuestions(framework, plan.competencies), [framework, plan]);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [reading, setReading] = useState(false);
  const [said, setSaid] = useState('');

  const read = (): void => {
    const wrong = questions.flatMap((question): Problem[] => (choiceTyped(question, typed[question.id] ?? '') === undefined
      ? [{ field: `letter.${question.id}`, text: t('trainer.paper.wrong', { letter: (typed[question.id] ?? '').trim(), question: nameOf(framework, question) }) }] : []));
    const nothing = questions.every((question) => choiceTyped(question, typed[question.id] ?? '') === null);
    const found = nothing ? [{ field: `letter.${questions[0]?.id ?? ''}`, text: t('trainer.paper.empty') }] : wrong;
    setProblems(found);
    setSaid('');
    if (found.length === 0) setReading(true);
  };
  const take = (): void => {
    const taken = handInFresh((chance) => handInCodeOf(plan, answersOnPaper(questions, typed), chance), 'paper');
    setReading(false);
    if (taken.ok) {
      setTyped({});
      setSaid(t('trainer.paper.taken', { number: taken.number }));
    } else setProblems(taken.findings.map((finding) => ({ field: `letter.${questions[0]?.id ?? ''}`, text: findingText(finding, language) })));
  };

  if (reading) return <ReadBack open={open} questions={questions} typed={typed} onRight={take} onMend={() => { setReading(false); }} />;
  return (
    <SessionPage key="type" title={t('trainer.paper')} at="gather" broken={problems.length > 0} open={open}>
      <ErrorSummary problems={problems} />
      <HowMany view={open.view} />
      <Status className={said === '' ? 'gh-empty' : 'app-group-said'}>{said}</Status>
      <P>{t('trainer.paper.lead')}</P>
      <Letters questions={questions} lang={lang} />
      <OwnForm onSubmit={read}>
        <ol className="app-group-paper">
          {questions.map((question) => (
            <LetterField
              key={question.id} question={question} skill={nameOf(framework, question)} lang={lang} value={typed[question.id] ?? ''}
              error={problems.find(({ field }) => field === `letter.${question.id}`)?.text}
              onChange={(letter) => { setTyped({ ...typed, [question.id]: letter }); }}
            />
          ))}
        </ol>
        <ButtonGroup>
          <Button submit>{t('trainer.paper.read')}</Button>
          <Go to={['group', 'gather']}>{t('trainer.paper.done')}</Go>
        </ButtonGroup>
      </OwnForm>
    </SessionPage>
  );
}

/** What each letter means, once; where questions have letters of their own, of the one with most. */
function Letters({ questions, lang }: { readonly questions: readonly PaperQuestion[]; readonly lang: 'en' | undefined }) {
  const { t } = useWords();
  const longest = questions.reduce<PaperQuestion | undefined>((most, each) => (most === undefined || each.choices.length > most.choices.length ? each : most), undefined);
  return (
    <Details summary={t('trainer.paper.letters')} open>
      <ul className="govuk-list" lang={lang}>{longest?.choices.map(({ letter, meaning }) => <li key={letter}><strong>{letter}</strong> {meaning}</li>)}</ul>
    </Details>
  );
}

interface LetterFieldProps {
  readonly question: PaperQuestion; readonly skill: string; readonly lang: 'en' | undefined; readonly value: string; readonly error: string | undefined;
  readonly onChange: (letter: string) => void;
}

function LetterField({ question, skill, lang, value, error, onChange }: LetterFieldProps) {
  const { t } = useWords();
  const ids = useIds();
  const id = `letter.${question.id}`;
  const meaning = choiceTyped(question, value)?.meaning;
  return (
    <li className={error === undefined ? 'app-group-letter' : 'app-group-letter app-group-letter-wrong'}>
      <label className="govuk-label" htmlFor={ids(id)} lang={lang}>{skill}</label>
      <input
        className={error === undefined ? 'govuk-input govuk-input--width-2' : 'govuk-input govuk-input--width-2 govuk-input--error'} id={ids(id)}
        type="text" autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={2} value={value}
        aria-invalid={error === undefined ? undefined : true} aria-describedby={`${ids(id)}.meaning`} onChange={(event) => { onChange(event.target.value); }}
      />
      <span className="app-group-letter-meaning" id={`${ids(id)}.meaning`} lang={lang}>{error ?? meaning ?? (value.trim() === '' ? '' : t('trainer.paper.none'))}</span>
    </li>
  );
}

interface ReadBackProps {
  readonly open: OpenSession; readonly questions: readonly PaperQuestion[]; readonly typed: Readonly<Record<string, string>>;
  readonly onRight: () => void; readonly onMend: () => void;
}

function ReadBack({ open, questions, typed, onRight, onMend }: ReadBackProps) {
  const { t } = useWords();
  const { framework, lang } = useShownSet(open.view.plan.framework);
  return (
    <SessionPage key="read" title={t('trainer.paper.readBack')} at="gather" open={open}>
      <P>{t('trainer.paper.readBack.lead')}</P>
      <SummaryList>
        {questions.map((question) => {
          const choice = choiceTyped(question, typed[question.id] ?? '');
          return (
            <SummaryRow key={question.id} label={nameOf(framework, question)} lang={lang} valueLang={choice ? lang : undefined}>
              {choice ? <><strong>{choice.letter}</strong> {choice.meaning}</> : t('trainer.paper.blank')}
            </SummaryRow>
          );
        })}
      </SummaryList>
      <ButtonGroup>
        <Button onClick={onRight}>{t('trainer.paper.right')}</Button>
        <QuietButton onClick={onMend}>{t('trainer.paper.mend')}</QuietButton>
      </ButtonGroup>
    </SessionPage>
  );
}

/** What a question is called beside its field: of a scan the skill, which has one question; else the question. */
const nameOf = (framework: Framework, { competency, text }: PaperQuestion): string => (framework.scale.kind === 'choices' ? skillName(framework, competency) : text);

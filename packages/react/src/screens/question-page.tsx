import type { OpenItem, OpenPart } from '@guildhall/core/flow';
import { useHere } from '../hooks/use-here.ts';
import { useWords } from '../hooks/use-words.ts';
import { AnswerField, fieldOf } from '../parts/answer-field.tsx';
import { Button, ButtonGroup } from '../parts/button.tsx';
import { ErrorSummary, type Problem } from '../parts/error-summary.tsx';
import { Heading } from '../parts/heading.tsx';
import { OwnForm } from '../parts/own-form.tsx';
import { Page } from '../parts/page.tsx';
import { Progress } from '../parts/progress.tsx';
import { BackLink, Caption, Inset } from '../parts/small.tsx';
import { P } from '../parts/text.tsx';
import { Go } from '../places/go.tsx';
import type { Path } from '../places/places.ts';
import { useGo } from '../places/use-places.ts';
import { groupsOf } from '../session/groups-of.ts';
import { NotFound } from './not-found.tsx';
import type { Words } from '../words/words.ts';
import { QuestionWords } from './question-words.tsx';
import { useProblems } from './use-problems.ts';

/** One question on a page. */
export function QuestionPage({ part, number }: { readonly part: OpenPart; readonly number: number }) {
  const { session, view, framework, lang, state } = useHere();
  const { t } = useWords();
  const go = useGo();
  const open = part.items[number - 1];
  // An answer mends the problem at once. Words are saved on leaving their field, and nothing may move away from under a finger on its way to the button.
  const [problems, check] = useProblems(() => open !== undefined && open.response !== null && open.item.kind !== 'prompt');
  if (open === undefined) return <NotFound />;

  const total = part.items.length;
  const here = (...path: Path): Path => ['a', session.id, 'part', part.id, ...path];
  const next = number < total ? [number + 1] : ['check'];
  const group = groupsOf(part).filter(({ from }) => from <= number).length;
  const onward = (): void => {
    // What was typed a moment ago has left its field by now, so the newest view is asked.
    const now = session.state.attempt.view(state.guest ?? undefined).open.find(({ id }) => id === part.id)?.items[number - 1] ?? open;
    if (check((words) => (now.response === null && !open.item.optional ? [problemWith(open, words, choicesOf(framework.scale))] : []))) go(here(...next));
  };

  return (
    <Page
      back={<BackLink to={number > 1 ? here(number - 1) : ['a', session.id, 'tasks']}>{number > 1 ? t('question.previous') : t('common.back')}</BackLink>}
      title={open.question.text} heading="own" broken={problems.length > 0}
    >
      <Progress
        text={t(framework.kind === 'scan' ? 'scan.progress' : 'question.progress', { number, total })}
        done={part.items.filter(({ response }) => response !== null).length} of={total}
      />
      <ErrorSummary problems={problems} lang={lang} />
      {number === 1 ? <PartLead part={part} notes={view.notes.filter(({ at }) => at === part.id)} /> : null}
      <OwnForm onSubmit={onward}>
        <AnswerField
          open={open} error={problems[0]?.text}
          heading={<><Caption lang={lang}>{captionOf(part, open, framework.competencies)}</Caption><Heading level={1} lang={lang}><QuestionWords open={open} /></Heading></>}
        />
        <ButtonGroup>
          <Button submit>{t('common.continue')}</Button>
          {open.response === null && !open.item.optional ? <Go to={here(...next)}>{t('question.skip')}</Go> : null}
        </ButtonGroup>
      </OwnForm>
      <ul className="gh-inline-links gh-no-print">
        <li><Go to={here('group', group)} onGo={() => { session.askBy('group'); }}>{t('screens.group.show')}</Go></li>
        <li><Go to={here('check')}>{t('question.checkAnswers')}</Go></li>
      </ul>
    </Page>
  );
}

function PartLead({ part, notes }: { readonly part: OpenPart; readonly notes: readonly { readonly id: string; readonly text: string }[] }) {
  const { framework, lang } = useHere();
  const { t } = useWords();
  return (
    <>
      {framework.kind === 'scan' ? <P>{t('scan.lead')} {t('scan.counted')}</P> : null}
      {part.rater === 'self' ? null : <P>{t('question.assessor.lead')}</P>}
      {part.hint === undefined && notes.length === 0 ? null : (
        <Inset lang={lang}>
          {part.hint === undefined ? null : <P>{part.hint}</P>}
          {notes.map(({ id, text }) => <P key={id}>{text}</P>)}
        </Inset>
      )}
    </>
  );
}

/** What the question belongs to: the part, and the skill where the part has several. */
function captionOf(part: OpenPart, { item }: OpenItem, competencies: readonly { readonly id: string; readonly plainTitle: string }[]): string {
  const skill = item.kind === 'indicator' ? competencies.find(({ id }) => id === item.competency)?.plainTitle : undefined;
  return skill === undefined || skill === part.title ? part.title : `${part.title}: ${skill}`;
}

function choicesOf(scale: { readonly kind: string; readonly choices?: readonly { readonly id: string }[] }): readonly string[] {
  return scale.choices?.map(({ id }) => id) ?? [];
}

function problemWith(open: OpenItem, { t }: Words, choices: readonly string[]): Problem {
  return { field: fieldOf(open, choices), text: t(open.item.kind === 'prompt' ? 'errors.text.missing' : 'errors.choice.missing', { question: open.question.text }) };
}

import type { OpenItem, OpenPart } from '@guildhall/core/flow';
import { useState, type FormEvent } from 'react';
import { groupsOf } from '../attempt/groups-of.ts';
import { useHere } from '../attempt/use-session.ts';
import { AnswerField, fieldOf } from '../parts/answer-field.tsx';
import { ErrorSummary, type Problem } from '../parts/error-summary.tsx';
import { Page } from '../parts/page.tsx';
import { Progress } from '../parts/progress.tsx';
import { BackLink, Inset } from '../parts/small.tsx';
import { useGo, useLinkTo } from '../routing/use-place.ts';
import { useWords } from '../words.ts';
import { NotFound } from './not-found.tsx';

const none: readonly Problem[] = [];

/** One question on a page. */
export function QuestionPage({ part, number }: { readonly part: OpenPart; readonly number: number }) {
  const { session, view, framework, lang, state } = useHere();
  const { t } = useWords();
  const link = useLinkTo();
  const go = useGo();
  const [found, setProblems] = useState<readonly Problem[]>([]);
  const open = part.items[number - 1];
  if (open === undefined) return <NotFound />;

  // An answer mends the problem at once.
  const problems = open.response === null ? found : none;
  const total = part.items.length;
  const scan = framework.kind === 'scan';
  const here = (...path: readonly (string | number)[]): string => link('a', session.id, 'part', part.id, ...path);
  const next = number < total ? [number + 1] : ['check'];
  const group = groupsOf(part).findLastIndex(({ from }) => from <= number);
  const onward = (event: FormEvent): void => {
    event.preventDefault();
    // What was typed a moment ago has left its field by now, so the newest view is asked.
    const now = session.state.attempt.view(state.guest ?? undefined).open.find(({ id }) => id === part.id)?.items[number - 1] ?? open;
    if (now.response === null && !open.item.optional) setProblems([problemWith(open, t, choicesOf(framework.scale))]);
    else go(['a', session.id, 'part', part.id, ...next]);
  };

  return (
    <Page back={<BackLink href={number > 1 ? here(number - 1) : link('a', session.id, 'tasks')}>{number > 1 ? t('question.previous') : t('common.back')}</BackLink>} title={open.question.text} heading="own" broken={problems.length > 0}>
      <Progress text={t(scan ? 'scan.progress' : 'question.progress', { number, total })} done={part.items.filter(({ response }) => response !== null).length} of={total} />
      <ErrorSummary problems={problems} lang={lang} />
      {number === 1 ? <PartLead part={part} notes={view.notes.filter(({ at }) => at === part.id)} /> : null}
      <form onSubmit={onward} noValidate>
        <AnswerField
          open={open} error={problems[0]?.text}
          heading={(
            <>
              <span className="caption" lang={lang}>{captionOf(part, open, framework.competencies)}</span>
              <h1 className="heading-l" tabIndex={-1} lang={lang}>{open.question.text}{open.item.optional ? <span className="optional"> {t('common.optional')}</span> : null}</h1>
            </>
          )}
        />
        <div className="buttons no-print">
          <button type="submit" className="button">{t('common.continue')}</button>
          {open.response === null && !open.item.optional ? <a href={here(...next)}>{t('question.skip')}</a> : null}
        </div>
      </form>
      <p className="no-print"><a href={here('group', group + 1)}>{t('demo.group.show')}</a> · <a href={here('check')}>{t('question.checkAnswers')}</a></p>
    </Page>
  );
}

function PartLead({ part, notes }: { readonly part: OpenPart; readonly notes: readonly { readonly id: string; readonly text: string }[] }) {
  const { framework, lang } = useHere();
  const { t } = useWords();
  return (
    <>
      {framework.kind === 'scan' ? <p>{t('scan.lead')} {t('scan.counted')}</p> : null}
      {part.rater === 'self' ? null : <p>{t('question.assessor.lead')}</p>}
      {part.hint === undefined && notes.length === 0 ? null : (
        <Inset lang={lang}>
          {part.hint === undefined ? null : <p>{part.hint}</p>}
          {notes.map(({ id, text }) => <p key={id}>{text}</p>)}
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

function problemWith(open: OpenItem, t: ReturnType<typeof useWords>['t'], choices: readonly string[]): Problem {
  return { field: fieldOf(open, choices), text: t(open.item.kind === 'prompt' ? 'errors.text.missing' : 'errors.choice.missing', { question: open.question.text }) };
}

import type { OpenPart } from '@guildhall/core/flow';
import type { AttemptView } from '@guildhall/core';
import { useHere } from '../hooks/use-here.ts';
import { useWords } from '../hooks/use-words.ts';
import { fieldOf } from '../parts/answer-field.tsx';
import { answerWords, ownWords } from '../parts/answer-words.ts';
import { Button, ButtonGroup } from '../parts/button.tsx';
import { ErrorSummary, type Problem } from '../parts/error-summary.tsx';
import { SummaryList, SummaryRow } from '../parts/summary-list.tsx';
import { Hint, P } from '../parts/text.tsx';
import { Go } from '../places/go.tsx';
import type { Path } from '../places/places.ts';
import { groupsOf } from '../session/groups-of.ts';
import type { Words } from '../words/words.ts';
import { useProblems } from './use-problems.ts';

interface ReviewAnswersProps {
  readonly part: OpenPart;
  /** The questions stand on the same page, so there is no way to another to change one. */
  readonly samePage?: boolean;
  /** Told once the part is done, with what comes next. */
  readonly onDone?: ((view: AttemptView) => void) | undefined;
}

/** Everything that was answered in a part, each to change, and the button that says it is done. */
export function ReviewAnswers({ part, samePage = false, onDone }: ReviewAnswersProps) {
  return <ReviewOf review={useReview({ part, samePage, onDone })} />;
}

interface Review {
  readonly part: OpenPart;
  readonly samePage: boolean;
  readonly rows: readonly ReviewRow[];
  readonly problems: readonly Problem[];
  readonly submit: () => void;
}

/** Blanks are named once; then they may stay, unless the part needs to be whole. */
export function useReview({ part, samePage = false, onDone }: ReviewAnswersProps): Review {
  const { session, send, by, state } = useHere();
  const rows = useRows(part);
  const [problems, check] = useProblems((field) => rows.some((row) => row.field === field && row.answered));
  const submit = (): void => {
    if (!send({ type: 'part.submitted', part: part.id, ...by })) return;
    const now = session.state.attempt.view(state.guest ?? undefined);
    const still = now.open.find(({ id }) => id === part.id);
    if (still === undefined) onDone?.(now);
    else check((words) => rows.filter(({ id }) => still.blanks.includes(id)).map(({ field, to, blank }) => ({ field, text: blank(words), ...(samePage ? {} : { to }) })));
  };
  return { part, samePage, rows, problems, submit };
}

export function ReviewOf({ review: { part, samePage, rows, problems, submit } }: { readonly review: Review }) {
  const { framework, lang, state } = useHere();
  const { t } = useWords();
  const scan = framework.kind === 'scan';
  return (
    <>
      <ErrorSummary
        problems={problems} lang={lang} title={t(scan ? 'scan.blanks' : 'question.blanks', { count: problems.length })}
        lead={t(part.whole ? 'question.whole' : 'question.blanks.lead')}
      />
      <SummaryList long>
        {rows.map(({ id, to, label, answer, note, answered }) => (
          <SummaryRow
            key={id} label={label} lang={lang}
            action={samePage ? undefined : <Go to={to} label={answered ? t('common.changeWhat', { what: label }) : t('screens.answerWhat', { what: label })}>{answered ? t('common.change') : t('screens.answer')}</Go>}
          >
            <span className={answered ? undefined : 'gh-not-answered'} lang={answered ? lang : undefined}>{answer}</span>
            {note === undefined ? null : <Hint>{note}</Hint>}
          </SummaryRow>
        ))}
      </SummaryList>
      {state.guest === null ? null : <P>{t('question.assessor.whoHint')}</P>}
      <ButtonGroup>
        <Button disabled={!state.editing} onClick={submit}>
          {problems.length > 0 && !part.whole ? t('question.blanks.leaveOut') : scan ? t('screens.scan.show') : t('screens.part.done')}
        </Button>
      </ButtonGroup>
    </>
  );
}

interface ReviewRow {
  readonly id: string;
  /** The bare name of its field. */
  readonly field: string;
  readonly to: Path;
  readonly label: string;
  readonly answer: string;
  readonly answered: boolean;
  readonly note?: string | undefined;
  /** What is said of it while it is blank. */
  readonly blank: (words: Words) => string;
}

function useRows(part: OpenPart): readonly ReviewRow[] {
  const { session, view, framework, state } = useHere();
  const words = useWords();
  const { t } = words;
  const groups = state.asks === 'group' && part.kind === 'section' ? groupsOf(part) : [];
  const to = (i: number): Path => {
    const group = groups.filter(({ from }) => from <= i + 1).length;
    return ['a', session.id, 'part', part.id, ...(group === 0 ? [i + 1] : ['group', group, part.items[i]?.id ?? ''])];
  };
  if (part.kind === 'scenarios') {
    return part.scenarios.map((id, i): ReviewRow => {
      const scenario = framework.scenarios.find((each) => each.id === id);
      const rated = scenario?.options.filter((option) => view.memory.scenarios[id]?.[option.id] !== undefined).length ?? 0;
      const total = scenario?.options.length ?? 0;
      const label = scenario?.title ?? id;
      return {
        id, field: id, to: to(i), label, answered: rated === total, answer: rated === total ? t('question.answered') : t('scenarios.left', { count: total - rated }),
        blank: (said) => said.t(part.whole ? 'question.whole.item' : 'question.blanks.item', { question: label }),
      };
    });
  }
  const choiceIds = framework.scale.kind === 'choices' ? framework.scale.choices.map(({ id }) => id) : [];
  return part.items.map((open, i): ReviewRow => {
    const key = part.whole ? (open.item.kind === 'prompt' ? 'question.whole.prompt' : 'question.whole.item') : 'question.blanks.item';
    return {
      id: open.id, field: fieldOf(open, choiceIds), to: to(i), label: open.question.text, answer: answerWords(words, framework, open), answered: open.response !== null,
      note: ownWords(open.response), blank: (said) => said.t(key, { question: open.question.text }),
    };
  });
}

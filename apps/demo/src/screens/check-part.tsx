import type { OpenPart } from '@guildhall/core/flow';
import { useState } from 'react';
import { nextPath } from '../attempt/next-path.ts';
import { useHere } from '../attempt/use-session.ts';
import { answerWords, ownWords } from '../parts/answer-words.ts';
import { ErrorSummary, type Problem } from '../parts/error-summary.tsx';
import { Page } from '../parts/page.tsx';
import { BackLink } from '../parts/small.tsx';
import { useGo, useLinkTo } from '../routing/use-place.ts';
import { useWords } from '../words.ts';

/** Everything that was answered in a part. Blanks are named once; then they may stay, unless the part needs to be whole. */
export function CheckPart({ part }: { readonly part: OpenPart }) {
  const { session, framework, lang, send, by, state } = useHere();
  const words = useWords();
  const { t } = words;
  const link = useLinkTo();
  const go = useGo();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const rows = useRows(part);
  const scan = framework.kind === 'scan';

  const submit = (): void => {
    if (!send({ type: 'part.submitted', part: part.id, ...by })) return;
    const now = session.state.attempt.view(state.guest ?? undefined);
    const still = now.open.find(({ id }) => id === part.id);
    if (still !== undefined) setProblems(rows.filter(({ id }) => still.blanks.includes(id)).map(({ id, href, blank }) => ({ field: id, href, text: blank })));
    else go(['a', session.id, ...(state.guest === null ? nextPath(now) : ['tasks'])]);
  };

  return (
    <Page back={<BackLink href={link('a', session.id, 'part', part.id, rows.length)}>{t('common.back')}</BackLink>} title={t('question.checkAnswers')} caption={<span lang={lang}>{part.title}</span>} broken={problems.length > 0}>
      <ErrorSummary
        problems={problems} lang={lang} title={t(scan ? 'scan.blanks' : 'question.blanks', { count: problems.length })}
        lead={t(part.whole ? 'question.whole' : 'question.blanks.lead')}
      />
      <dl className="summary">
        {rows.map(({ id, href, label, answer, note, answered }) => (
          <div key={id} className="summary-row">
            <dt lang={lang}>{label}</dt>
            <dd>
              <span className={answered ? undefined : 'not-answered'} lang={answered ? lang : undefined}>{answer}</span>
              {note === undefined ? null : <p className="hint">{note}</p>}
            </dd>
            <dd className="summary-action"><a href={href} aria-label={t('common.changeWhat', { what: label })}>{answered ? t('common.change') : t('demo.answer')}</a></dd>
          </div>
        ))}
      </dl>
      {state.guest === null ? null : <p>{t('question.assessor.whoHint')}</p>}
      <div className="buttons no-print">
        <button type="button" className="button" disabled={!state.editing} onClick={submit}>
          {problems.length > 0 && !part.whole ? t('question.blanks.leaveOut') : scan ? t('demo.scan.show') : t('demo.part.done')}
        </button>
      </div>
    </Page>
  );
}

interface Row {
  readonly id: string;
  readonly href: string;
  readonly label: string;
  readonly answer: string;
  readonly answered: boolean;
  readonly note?: string | undefined;
  /** What is said of it while it is blank. */
  readonly blank: string;
}

function useRows(part: OpenPart): readonly Row[] {
  const { session, view, framework } = useHere();
  const words = useWords();
  const { t } = words;
  const link = useLinkTo();
  const href = (i: number): string => link('a', session.id, 'part', part.id, i + 1);
  if (part.kind === 'scenarios') {
    return part.scenarios.map((id, i): Row => {
      const scenario = framework.scenarios.find((each) => each.id === id);
      const rated = scenario?.options.filter((option) => view.memory.scenarios[id]?.[option.id] !== undefined).length ?? 0;
      const total = scenario?.options.length ?? 0;
      const label = scenario?.title ?? id;
      return {
        id, href: href(i), label, answered: rated === total, answer: rated === total ? t('question.answered') : t('scenarios.left', { count: total - rated }),
        blank: t(part.whole ? 'question.whole.item' : 'question.blanks.item', { question: label }),
      };
    });
  }
  return part.items.map((open, i): Row => {
    const key = part.whole ? (open.item.kind === 'prompt' ? 'question.whole.prompt' : 'question.whole.item') : 'question.blanks.item';
    return {
      id: open.id, href: href(i), label: open.question.text, answer: answerWords(words, framework, open), answered: open.response !== null,
      note: ownWords(open.response), blank: t(key, { question: open.question.text }),
    };
  });
}

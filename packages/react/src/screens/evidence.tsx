import type { Framework } from '@guildhall/core';
import { datedChecks } from '@guildhall/core/flow';
import { useResults } from '../hooks/use-results.ts';
import { useHere } from '../hooks/use-here.ts';
import { shown } from '../parts/number.ts';
import { WhyThis } from '../parts/why-this.tsx';
import { today } from '../words/today.ts';
import { useWords } from '../hooks/use-words.ts';
import { DataTable } from '../parts/data-table.tsx';
import { Heading } from '../parts/heading.tsx';
import { Bullets, Hint, P } from '../parts/text.tsx';

/** The words for a level that has some; a mean between two has none. */
const labelOf = ({ scale }: Framework, level: number): string | undefined => {
  const found = scale.kind === 'levels' ? scale.levels.find(({ value }) => value === level) : undefined;
  return found?.shownObserved ?? found?.shown;
};

/** What the decision rests on: what was watched, what is in place, and what the officer says. */
export function Evidence() {
  const { view, framework, lang } = useHere();
  const { t } = useWords();
  const { scores, answers } = useResults();
  const { comment, adjustment, secondAssessorAsked } = view.memory;
  const rows = framework.competencies.flatMap((competency) => {
    const score = scores.find(({ id }) => id === competency.id);
    return score === undefined ? [] : [{ competency, score }];
  });
  return (
    <>
      <Heading level={2}>{t('screens.evidence.watched')}</Heading>
      <P>{answers.raters.length === 0 ? t('review.why.not-assessed') : t('screens.evidence.by', { names: answers.raters.map(({ id }) => id).join(', ') })}</P>
      <DataTable
        caption={t('screens.evidence.watched')} captionUnseen
        columns={[{ id: 'skill', label: t('common.skill') }, { id: 'seen', label: t('screens.evidence.seen') }, { id: 'why', label: t('review.whyThis') }]}
        rows={rows.map(({ competency, score }) => ({
          id: competency.id,
          cells: [
            <><span lang={lang}>{competency.plainTitle}</span>{competency.critical === undefined ? null : <Hint>{t('screens.evidence.needed')}</Hint>}</>,
            score.level === null ? t('screens.evidence.notYet') : <span key="seen" lang={lang}>{labelOf(framework, score.level) ?? shown(score.level)}</span>,
            <WhyThis key="why" competency={competency.id} title={competency.plainTitle} />,
          ],
        }))}
      />
      <Heading level={2}>{t('screens.evidence.supports')}</Heading>
      <Bullets>
        {datedChecks(framework, view.memory, today()).map(({ check, state, mandatory }) => (
          <li key={check.id}>
            <span lang={lang}>{check.title}</span>: <strong>{t(`supports.status.${state}`)}</strong>
            <Hint>{t(mandatory ? 'screens.evidence.needed' : 'supports.goodToHave')}{view.memory.checks[check.id]?.reason === undefined ? '' : `. ${view.memory.checks[check.id]?.reason}`}</Hint>
          </li>
        ))}
      </Bullets>
      {comment === null && adjustment === null && !secondAssessorAsked ? null : (
        <>
          <Heading level={2}>{t('screens.evidence.officer')}</Heading>
          {comment === null ? null : <P className="gh-as-written">{comment}</P>}
          {adjustment === null ? null : <P><strong>{t('screens.evidence.adjustment')}</strong> <span className="gh-as-written">{adjustment}</span></P>}
          {secondAssessorAsked ? <P>{t('screens.evidence.second')}</P> : null}
        </>
      )}
    </>
  );
}

import { datedChecks } from '@guildhall/core/flow';
import { useResults } from '../attempt/use-results.ts';
import { useHere } from '../attempt/use-session.ts';
import { shown } from '../parts/number.ts';
import { WhyThis } from '../parts/why-this.tsx';
import { today } from '../today.ts';
import { useWords } from '../words.ts';
import { TableRoom } from '../parts/table-room.tsx';

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
      <h2 className="heading-m">{t('demo.evidence.watched')}</h2>
      <p>{answers.raters.length === 0 ? t('review.why.not-assessed') : t('demo.evidence.by', { names: answers.raters.map(({ id }) => id).join(', ') })}</p>
      <TableRoom label={t('demo.evidence.watched')}>
        <table className="table">
          <caption className="visually-hidden">{t('demo.evidence.watched')}</caption>
          <thead><tr><th scope="col">{t('common.skill')}</th><th scope="col">{t('demo.evidence.seen')}</th><th scope="col">{t('review.whyThis')}</th></tr></thead>
          <tbody>
            {rows.map(({ competency, score }) => (
              <tr key={competency.id}>
                <th scope="row"><span lang={lang}>{competency.plainTitle}</span>{competency.critical === undefined ? null : <span className="hint"> {t('supports.needed')}</span>}</th>
                <td>{score.level === null ? t('demo.evidence.notYet') : shown(score.level)}</td>
                <td><WhyThis competency={competency.id} title={competency.plainTitle} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRoom>
      <h2 className="heading-m">{t('demo.evidence.supports')}</h2>
      <ul>
        {datedChecks(framework, view.memory, today()).map(({ check, state, mandatory }) => (
          <li key={check.id}>
            <span lang={lang}>{check.title}</span>: <strong>{t(`supports.status.${state}`)}</strong>{' '}
            <span className="hint">{t(mandatory ? 'supports.needed' : 'supports.goodToHave')}{view.memory.checks[check.id]?.reason === undefined ? '' : `. ${view.memory.checks[check.id]?.reason}`}</span>
          </li>
        ))}
      </ul>
      {comment === null && adjustment === null && !secondAssessorAsked ? null : (
        <>
          <h2 className="heading-m">{t('demo.evidence.officer')}</h2>
          {comment === null ? null : <p className="as-written">{comment}</p>}
          {adjustment === null ? null : <p><strong>{t('decision.adjustment')}</strong> <span className="as-written">{adjustment}</span></p>}
          {secondAssessorAsked ? <p>{t('demo.evidence.second')}</p> : null}
        </>
      )}
    </>
  );
}

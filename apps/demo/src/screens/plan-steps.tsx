import { stepTitle } from '../attempt/plan-draft.ts';
import { useHere } from '../attempt/use-session.ts';
import { SecondButton, Tag } from '../parts/small.tsx';
import { today } from '../today.ts';
import { useWords } from '../words.ts';

/** The plan as it was agreed; while it runs, each thing in it can be said to be done. */
export function PlanSteps({ running, under }: { readonly running: boolean; readonly under: 'h1' | 'h2' }) {
  const { view, framework, lang, send, state } = useHere();
  const { t, date } = useWords();
  const { plan } = view;
  const Heading = under === 'h1' ? 'h2' : 'h3';
  if (plan === null) return null;
  if (plan.steps.length === 0) return <p>{t('plan.none')}: <span className="as-written">{plan.none}</span></p>;
  return (
    <ol className="steps">
      {plan.steps.map((step, place) => {
        const title = stepTitle(framework, step);
        const done = plan.done[place];
        return (
          <li key={`${place} ${title}`} className="step">
            <Heading className="heading-s" lang={step.action === undefined ? undefined : lang}>{title}</Heading>
            <dl className="summary summary-two">
              <div className="summary-row"><dt>{t('plan.owner')}</dt><dd>{step.owner}</dd></div>
              <div className="summary-row"><dt>{t('plan.by')}</dt><dd>{date(step.by)}</dd></div>
              <div className="summary-row"><dt>{t('plan.measure')}</dt><dd>{step.measure}</dd></div>
              <div className="summary-row"><dt>{t('plan.reviewOn')}</dt><dd>{date(step.reviewOn)}</dd></div>
            </dl>
            {done !== undefined ? <p><Tag tone="good">{t('followUp.doneOn', { date: date(done) })}</Tag></p> : running ? (
              <p className="no-print">
                {step.by < today() ? t('followUp.past', { date: date(step.by) }) : t('followUp.stillToDo', { date: date(step.by) })}{' '}
                <SecondButton disabled={!state.editing} onClick={() => { send({ type: 'step.done', step: place, on: today() }); }}>{t('followUp.done')}<span className="visually-hidden">: {title}</span></SecondButton>
              </p>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}

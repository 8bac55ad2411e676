import { useHere } from '../hooks/use-here.ts';
import { useWords } from '../hooks/use-words.ts';
import { SecondButton } from '../parts/button.tsx';
import { Heading } from '../parts/heading.tsx';
import { KeepsFocus } from '../parts/keeps-focus.tsx';
import { Tag } from '../parts/small.tsx';
import { SummaryList, SummaryRow } from '../parts/summary-list.tsx';
import { P, Unseen } from '../parts/text.tsx';
import { stepTitle } from '../session/plan-draft.ts';
import { today } from '../words/today.ts';

/** The plan as it was agreed; while it runs, each thing in it can be said to be done. `under` is the level of the heading it stands under. */
export function PlanSteps({ running, under = 1 }: { readonly running: boolean; readonly under?: 1 | 2 }) {
  const { view, framework, lang, send, state } = useHere();
  const { t, date } = useWords();
  const { plan } = view;
  if (plan === null) return null;
  if (plan.steps.length === 0) return <P>{t('plan.none')}: <span className="gh-as-written">{plan.none}</span></P>;
  return (
    <ol className="gh-steps">
      {plan.steps.map((step, place) => {
        const title = stepTitle(framework, step);
        const done = plan.done[place];
        return (
          <li key={`${place} ${title}`} className="gh-step">
            <Heading level={under === 1 ? 2 : 3} size="s" lang={step.action === undefined ? undefined : lang}>{title}</Heading>
            <SummaryList>
              <SummaryRow label={t('plan.owner')} asWritten>{step.owner}</SummaryRow>
              <SummaryRow label={t('plan.by')}>{date(step.by)}</SummaryRow>
              <SummaryRow label={t('plan.measure')} asWritten>{step.measure}</SummaryRow>
              <SummaryRow label={t('plan.reviewOn')}>{date(step.reviewOn)}</SummaryRow>
            </SummaryList>
            <KeepsFocus>
              {done !== undefined ? <P><Tag tone="good">{t('followUp.doneOn', { date: date(done) })}</Tag></P> : running ? (
                <div className="gh-no-print">
                  <P>{step.by < today() ? t('followUp.past', { date: date(step.by) }) : t('followUp.stillToDo', { date: date(step.by) })}</P>
                  <SecondButton disabled={!state.editing} onClick={() => { send({ type: 'step.done', step: place, on: today() }); }}>{t('followUp.done')}<Unseen>: {title}</Unseen></SecondButton>
                </div>
              ) : null}
            </KeepsFocus>
          </li>
        );
      })}
    </ol>
  );
}

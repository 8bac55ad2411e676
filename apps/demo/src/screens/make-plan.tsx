import { schedule, type PlanItem } from '@guildhall/core';
import { useState, type FormEvent } from 'react';
import { draftFrom, noDraft, stepFrom, stepTitle, type DraftStep, type PlanDraft } from '../attempt/plan-draft.ts';
import { nextPath } from '../attempt/next-path.ts';
import { useResults } from '../attempt/use-results.ts';
import { useHere } from '../attempt/use-session.ts';
import { noDate } from '../parts/typed-date.ts';
import { ErrorSummary, type Problem } from '../parts/error-summary.tsx';
import { Page } from '../parts/page.tsx';
import { BackLink, QuietButton, SecondButton } from '../parts/small.tsx';
import { TextArea } from '../parts/text-area.tsx';
import { useGo, useLinkTo } from '../routing/use-place.ts';
import { today } from '../today.ts';
import { useWords } from '../words.ts';
import { CouncilActions } from './council-actions.tsx';
import { PlanIdea } from './plan-idea.tsx';
import { problemsOf } from './plan-problems.ts';
import { StepFields } from './step-fields.tsx';

/** The person chooses what to do, who, by when and how they will know; or says why there is no plan now. */
export function MakePlan({ onBack }: { readonly onBack: (() => void) | undefined }) {
  const { session, state, view, framework, send } = useHere();
  const words = useWords();
  const { t } = words;
  const link = useLinkTo();
  const go = useGo();
  const { draft: suggested, gaps } = useResults();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const stage = framework.flow.find(({ kind }) => kind === 'plan');
  const most = stage?.kind === 'plan' ? stage.most : 3;
  const draft: PlanDraft = state.planDraft ?? { ...noDraft, steps: view.plan?.steps.map(draftFrom) ?? [] };
  const change = (changed: Partial<PlanDraft>): void => { session.draftPlan({ ...draft, ...changed }); };
  const full = draft.steps.length >= most;

  const choose = (item: PlanItem): void => {
    const [step] = schedule(framework, [item], { from: today(), owners: { person: t('plan.owner.me'), organisation: '' } });
    if (step !== undefined) change({ steps: [...draft.steps, draftFrom(step)], none: false });
  };
  const addOwn = (): void => {
    change({ steps: [...draft.steps, { own: '', for: [], owner: t('plan.owner.me'), by: noDate, measure: '', reviewOn: noDate }], none: false });
  };
  const setStep = (place: number, step: DraftStep | null): void => {
    change({ steps: draft.steps.flatMap((each, i) => (i !== place ? [each] : step === null ? [] : [step])) });
  };
  const agree = (event: FormEvent): void => {
    event.preventDefault();
    const found = problemsOf(words, framework, draft, most, today());
    setProblems(found);
    if (found.length > 0) return;
    const steps = draft.steps.flatMap((step) => stepFrom(step) ?? []);
    if (!send(draft.none ? { type: 'plan.agreed', steps: [], none: draft.why.trim() } : { type: 'plan.agreed', steps })) return;
    session.draftPlan(null);
    go(['a', session.id, ...nextPath(session.state.attempt.view())]);
  };
  const error = (field: string): string | undefined => problems.find((problem) => problem.field === field)?.text;
  const ideas = suggested.items.filter(({ to }) => to === 'person');
  return (
    <Page back={<BackLink href={link('a', session.id, 'tasks')}>{t('demo.tasks.to')}</BackLink>} title={stage?.title ?? t('plan.title')} broken={problems.length > 0} wide>
      <ErrorSummary problems={problems} />
      <p className="lead">{t('plan.lead')} {t('plan.most', { count: most })}</p>
      {onBack === undefined ? null : <p><QuietButton onClick={onBack}>{t('demo.plan.causesAgain')}</QuietButton></p>}
      <h2 className="heading-m">{t('plan.suggested')}</h2>
      {gaps.some(({ kind }) => kind === 'short') ? null : <p>{t('plan.nothingSuggested')}</p>}
      <ul className="ideas">
        {ideas.map((item) => <PlanIdea key={item.action} item={item} chosen={draft.steps.some(({ action }) => action === item.action)} full={full} most={most} onChoose={() => { choose(item); }} />)}
      </ul>
      <form onSubmit={agree} noValidate>
        <h2 className="heading-m">{t('plan.title')}</h2>
        {draft.steps.length === 0 ? <p className="hint">{t('demo.plan.empty')}</p> : null}
        <ol className="steps">
          {draft.steps.map((step, place) => (
            <StepFields key={step.action ?? `own ${place}`} place={place} step={step} title={stepTitle(framework, step)} error={error} onChange={(changed) => { setStep(place, changed); }} />
          ))}
        </ol>
        {full || draft.none ? null : <p><SecondButton onClick={addOwn}>{t('plan.own')}</SecondButton></p>}
        {draft.steps.length > 0 ? null : (
          <div className="group">
            <div className="checkbox">
              <input type="checkbox" id="none" checked={draft.none} onChange={(event) => { change({ none: event.target.checked }); }} />
              <label htmlFor="none">{t('plan.none')}</label>
            </div>
            {draft.none ? <TextArea id="why" label={t('plan.none.why')} hint={t('plan.none.hint')} value={draft.why} onChange={(why) => { change({ why }); }} error={error('why')} rows={2} /> : null}
          </div>
        )}
        <CouncilActions items={suggested.items} />
        <div className="buttons no-print"><button type="submit" className="button">{t('plan.agree')}</button></div>
      </form>
    </Page>
  );
}

import { schedule, type PlanItem } from '@guildhall/core';
import { useHere } from '../hooks/use-here.ts';
import { useResults } from '../hooks/use-results.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button, ButtonGroup, QuietButton, SecondButton } from '../parts/button.tsx';
import { Checkbox, Checkboxes } from '../parts/checkboxes.tsx';
import { ErrorSummary, type Problem } from '../parts/error-summary.tsx';
import { FormGroup } from '../parts/form-group.tsx';
import { Heading } from '../parts/heading.tsx';
import { KeepsFocus } from '../parts/keeps-focus.tsx';
import { OwnForm } from '../parts/own-form.tsx';
import { TextArea } from '../parts/text-area.tsx';
import { Hint, Lead, P } from '../parts/text.tsx';
import { draftFrom, noDraft, stepFrom, stepTitle } from '../session/plan-draft.ts';
import type { DraftStep, PlanDraft } from '../stores/saved.ts';
import { today } from '../words/today.ts';
import { noDate } from '../words/typed-date.ts';
import { CouncilActions } from './council-actions.tsx';
import { PlanIdea } from './plan-idea.tsx';
import { problemsOf } from './plan-problems.ts';
import { useProblems } from './use-problems.ts';
import { StepFields } from './step-fields.tsx';

interface Making {
  readonly draft: PlanDraft;
  readonly most: number;
  readonly problems: readonly Problem[];
  readonly change: (changed: Partial<PlanDraft>) => void;
  readonly agree: () => void;
}

/** A plan as it is being made; it is kept as it is, agreed or not. */
export function useMaking(onAgreed: () => void): Making {
  const { session, state, view, framework, send } = useHere();
  const [problems, check] = useProblems();
  const stage = framework.flow.find(({ kind }) => kind === 'plan');
  const most = stage?.kind === 'plan' ? stage.most : 3;
  const draft: PlanDraft = state.planDraft ?? { ...noDraft, steps: view.plan?.steps.map(draftFrom) ?? [] };
  const agree = (): void => {
    if (!check((words) => problemsOf(words, framework, draft, most, today()))) return;
    const steps = draft.steps.flatMap((step) => stepFrom(step) ?? []);
    if (!send(draft.none ? { type: 'plan.agreed', steps: [], none: draft.why.trim() } : { type: 'plan.agreed', steps })) return;
    session.draftPlan(null);
    onAgreed();
  };
  const change = (changed: Partial<PlanDraft>): void => {
    // With another number of steps, what was wrong is no longer where it was said to be.
    if (changed.steps !== undefined && changed.steps.length !== draft.steps.length) check(() => []);
    session.draftPlan({ ...draft, ...changed });
  };
  return { draft, most, problems, change, agree };
}

interface MakePlanBodyProps {
  readonly making: Making;
  /** Back to what stands in the way, where that was asked. */
  readonly onBack?: (() => void) | undefined;
}

/** The person chooses what to do, who, by when and how they will know; or says why there is no plan now. */
export function MakePlanBody({ making: { draft, most, problems, change, agree }, onBack }: MakePlanBodyProps) {
  const { framework } = useHere();
  const { t } = useWords();
  const { draft: suggested, gaps } = useResults();
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
  const error = (field: string): string | undefined => problems.find((problem) => problem.field === field)?.text;
  const ideas = suggested.items.filter(({ to }) => to === 'person');
  return (
    <>
      <ErrorSummary problems={problems} />
      <Lead>{t('plan.lead')} {t('plan.most', { count: most })}</Lead>
      {onBack === undefined ? null : <P><QuietButton onClick={onBack}>{t('screens.plan.causesAgain')}</QuietButton></P>}
      <Heading level={2}>{t('plan.suggested')}</Heading>
      {gaps.some(({ kind }) => kind === 'short') ? null : <P>{t('plan.nothingSuggested')}</P>}
      <ul className="gh-ideas">
        {ideas.map((item) => <PlanIdea key={item.action} item={item} chosen={draft.steps.some(({ action }) => action === item.action)} full={full} most={most} onChoose={() => { choose(item); }} />)}
      </ul>
      <OwnForm onSubmit={agree}>
        <Heading level={2}>{t('plan.steps')}</Heading>
        <KeepsFocus label={t('plan.steps')}>
          {draft.steps.length === 0 ? <Hint>{t('screens.plan.empty')}</Hint> : null}
          <ol className="gh-steps">
            {draft.steps.map((step, place) => (
              <StepFields key={step.action ?? `own ${place}`} place={place} step={step} title={stepTitle(framework, step)} error={error} onChange={(changed) => { setStep(place, changed); }} />
            ))}
          </ol>
          {full || draft.none ? null : <P><SecondButton onClick={addOwn}>{t('plan.own')}</SecondButton></P>}
        </KeepsFocus>
        {draft.steps.length > 0 ? null : (
          <>
            <FormGroup><Checkboxes><Checkbox id="none" label={t('plan.none')} checked={draft.none} onChange={(none) => { change({ none }); }} /></Checkboxes></FormGroup>
            {draft.none ? <TextArea id="why" label={t('plan.none.why')} hint={t('plan.none.hint')} value={draft.why} onChange={(why) => { change({ why }); }} error={error('why')} rows={2} /> : null}
          </>
        )}
        <CouncilActions items={suggested.items} />
        <ButtonGroup><Button submit>{t('plan.agree')}</Button></ButtonGroup>
      </OwnForm>
    </>
  );
}

import { useState } from 'react';
import { useResults } from '../attempt/use-results.ts';
import { useHere } from '../attempt/use-session.ts';
import { Causes } from './causes.tsx';
import { MakePlan } from './make-plan.tsx';
import { PlanAgreed } from './plan-agreed.tsx';
import { NotFound } from './not-found.tsx';

/** First what stands in the way of each gap, because it picks what is suggested; then the plan. */
export function PlanPage() {
  const { view, state } = useHere();
  const { gaps } = useResults();
  const short = gaps.filter(({ kind }) => kind === 'short').map(({ competency }) => competency);
  const [told, setTold] = useState(() => short.every((id) => id in view.memory.causes) || state.planDraft !== null);
  const [again, setAgain] = useState(false);
  if (view.doing === 'planning' && !told) return <Causes competencies={short} onDone={() => { setTold(true); }} />;
  if (view.doing === 'planning' || (view.doing === 'following' && again)) {
    return <MakePlan onBack={view.doing === 'planning' && short.length > 0 ? () => { setTold(false); } : undefined} />;
  }
  return view.plan === null ? <NotFound /> : <PlanAgreed onAgain={view.doing === 'following' ? () => { setAgain(true); } : undefined} />;
}

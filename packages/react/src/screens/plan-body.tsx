import { useState } from 'react';
import { useHere } from '../hooks/use-here.ts';
import { useResults } from '../hooks/use-results.ts';
import { CausesBody, useCauses } from './causes.tsx';
import { MakePlanBody, useMaking } from './make-plan.tsx';
import { PlanAgreed } from './plan-agreed.tsx';

type Telling = 'causes' | 'making' | 'agreed' | 'nothing';

interface Planning {
  readonly doing: Telling;
  /** Skills that are short of where the person wants to be. */
  readonly short: readonly string[];
  readonly causesTold: () => void;
  readonly causesAgain: (() => void) | undefined;
  readonly again: (() => void) | undefined;
  /** What was made again has been agreed. */
  readonly agreed: () => void;
}

/** First what stands in the way of each gap, because it picks what is suggested; then the plan. */
export function usePlanning(): Planning {
  const { view, state } = useHere();
  const { gaps } = useResults();
  const short = gaps.filter(({ kind }) => kind === 'short').map(({ competency }) => competency);
  const [told, setTold] = useState(() => short.every((id) => id in view.memory.causes) || state.planDraft !== null);
  const [again, setAgain] = useState(false);
  const planning = view.doing === 'planning';
  const following = view.doing === 'following';
  const doing: Telling = planning && !told ? 'causes' : planning || (following && again) ? 'making' : view.plan === null ? 'nothing' : 'agreed';
  return {
    doing, short,
    causesTold: () => { setTold(true); },
    causesAgain: planning && short.length > 0 ? () => { setTold(false); } : undefined,
    again: following ? () => { setAgain(true); } : undefined,
    agreed: () => { setAgain(false); },
  };
}

/** The plan, wherever it stands: what is in the way, then what to do about it, then what was agreed. Nothing before there are answers to plan from. */
export function PlanBody({ onAgreed }: { readonly onAgreed?: (() => void) | undefined }) {
  const planning = usePlanning();
  switch (planning.doing) {
    case 'causes': return <Causes planning={planning} />;
    case 'making': return <Making planning={planning} onAgreed={onAgreed} />;
    case 'agreed': return <PlanAgreed onAgain={planning.again} />;
    case 'nothing': return null;
  }
}

function Causes({ planning: { short, causesTold } }: { readonly planning: Planning }) {
  return <CausesBody causes={useCauses(short, causesTold)} />;
}

function Making({ planning: { causesAgain, agreed }, onAgreed }: { readonly planning: Planning; readonly onAgreed: (() => void) | undefined }) {
  const making = useMaking(() => {
    agreed();
    onAgreed?.();
  });
  return <MakePlanBody making={making} onBack={causesAgain} />;
}

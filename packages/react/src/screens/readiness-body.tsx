import { useHere } from '../hooks/use-here.ts';
import { DecisionNotice } from './decision-notice.tsx';
import { Proposal } from './proposal.tsx';

/** Where somebody stands: what was decided, or as long as nobody has decided, what is proposed and why. Nothing for a question set without such rules. */
export function ReadinessBody() {
  const { view } = useHere();
  return view.memory.decided === null ? <Proposal /> : <DecisionNotice />;
}

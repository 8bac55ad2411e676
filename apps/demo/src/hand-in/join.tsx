import { usePath } from '@guildhall/react';
import { Before } from './before.tsx';
import { EnterCode } from './enter-code.tsx';
import { planIn } from './plan-in.ts';
import { Turns } from './turns.tsx';

/** A session, for somebody who takes part in it: by its code, typed or in the address. */
export function Join() {
  const [, typed, page] = usePath();
  if (typed === undefined) return <EnterCode key="empty" typed="" findings={[]} />;
  const found = planIn(typed);
  if (!found.ok) return <EnterCode key={typed} typed={typed} findings={found.findings} />;
  return page === 'turn' ? <Turns key={found.code} plan={found.plan} code={found.code} /> : <Before key={found.code} plan={found.plan} code={found.code} />;
}

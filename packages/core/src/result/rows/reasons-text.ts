import type { Judgement, Reason } from '../../scoring/judge.ts';

/** Rules that hit, as `CODE:what` with `;` between; empty only for `READY`. */
export function reasonsText({ reasons }: Judgement): string {
  return reasons.map((reason) => [reason.code, hitOn(reason)].filter((part) => part !== undefined).join(':')).join(';');
}

function hitOn(reason: Reason): string | undefined {
  if ('competency' in reason) return reason.competency;
  if ('flag' in reason) return reason.flag;
  return 'check' in reason ? reason.check : undefined;
}

import type { AttemptView } from '../flow/view.ts';
import { addMonths } from '../calendar/calendar.ts';
import { longestMonths, type DecisionOnCard } from './card.ts';

/**
 * The decision of an attempt, as far as it belongs on a register: that somebody may speak, until when and beside whom.
 *
 * @returns `null` for everything else, without saying what: nothing was decided, it was another decision, it has ended, or the person
 * has taken everything back.
 */
export function decisionForCard({ framework, memory: { decided }, standing, isWithdrawn }: AttemptView): DecisionOnCard | null {
  const rules = framework.readiness;
  if (decided === null || rules === undefined || standing === null || isWithdrawn) return null;
  const outcome = framework.flow.flatMap((stage) => (stage.kind === 'decision' ? stage.outcomes : [])).find(({ id }) => id === decided.outcome);
  if (outcome?.then !== 'next') return null;
  const common = { by: decided.by.id, on: decided.on, until: addMonths(decided.on, Math.min(rules.validMonths, longestMonths)) };
  if (!outcome.beside) return { status: 'READY', ...common };
  return decided.beside === undefined ? null : { status: 'READY_WITH_SUPPORT', ...common, beside: decided.beside };
}

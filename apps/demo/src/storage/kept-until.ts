import type { AttemptView } from '@guildhall/core';
import { addDays } from '@guildhall/core/flow';
import type { Saved } from './saved.ts';

/** Days after which what was left lying is deleted: council computers are shared. */
export const daysKept = 7;

/** The day on which an attempt is deleted here, or `null` where the person chose to keep it. A standing or a plan is kept a week beyond its end, to be renewed or looked at again. */
export function keptUntil(view: Pick<AttemptView, 'standing' | 'plan'>, { savedAt, keep }: Pick<Saved, 'savedAt' | 'keep'>): string | null {
  if (keep) return null;
  const usual = addDays(savedAt.slice(0, 10), daysKept);
  const ends = [...(view.standing === null ? [] : [view.standing.until]), ...(view.plan?.steps.map(({ reviewOn }) => reviewOn) ?? [])];
  return ends.map((end) => addDays(end, daysKept)).reduce((last, end) => (end > last ? end : last), usual);
}

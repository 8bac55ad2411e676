import type { AttemptView } from '@guildhall/core';
import { addDays } from '@guildhall/core/flow';
import { dayOf } from './day-of.ts';
import type { Saved } from './saved.ts';

/**
 * Days after which what was left lying is deleted: council computers are shared.
 *
 * @example daysKept; // 7
 */
export const daysKept = 7;

/** The day on which an attempt is deleted here, or `null` where the person chose to keep it. A standing or a plan is kept a week beyond its end, to be renewed or looked at again. */
export function keptUntil(view: Pick<AttemptView, 'standing' | 'plan'>, { savedAt, keep }: Pick<Saved, 'savedAt' | 'keep'>): string | null {
  return keep ? null : deletedOn(dayOf(savedAt), endOf(view));
}

/** ISO date on which a standing ends, or the last thing in a plan is looked at; the later one, or `null`. */
export function endOf({ standing, plan }: Pick<AttemptView, 'standing' | 'plan'>): string | null {
  const ends = [...(standing === null ? [] : [standing.until]), ...(plan?.steps.map(({ reviewOn }) => reviewOn) ?? [])];
  return ends.reduce<string | null>((last, end) => (last === null || end > last ? end : last), null);
}

/** @param from the day of the last answer. */
export function deletedOn(from: string, ends: string | null): string {
  const last = ends === null || ends < from ? from : ends;
  return addDays(last, daysKept);
}

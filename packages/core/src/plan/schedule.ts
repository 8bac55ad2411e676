import type { PlannedStep } from '../attempt/events.ts';
import { addDays, isDate } from '../calendar/calendar.ts';
import type { Framework } from '../framework/framework.ts';
import type { PlanItem } from './draft-plan.ts';

export interface ScheduleFrom {
  /** ISO date on which the plan begins. */
  readonly from: string;
  /** Who does what is asked of the person, and who sees to what is asked of the organisation, in words to be shown. */
  readonly owners: Readonly<Record<PlanItem['to'], string>>;
}

/** How long after an action should be done it is looked at again: long enough to have used it, not so long that it is forgotten. */
const daysUntilReview = 14;

/**
 * Proposes who, by when, how they will know and when to look again, for each item of a plan. The person changes what they like.
 *
 * @example
 * schedule(councillorRoles, plan.items, { from: '2026-03-02', owners: { person: 'Me', organisation: 'Member services' } })[0]?.by; // '2026-03-30'
 *
 * @throws {RangeError} where `from` is not a day of the calendar.
 */
export function schedule({ actions }: Framework, items: readonly PlanItem[], { from, owners }: ScheduleFrom): PlannedStep[] {
  if (!isDate(from)) throw new RangeError('A plan begins on a day of the calendar, written as in 2026-03-02.');
  return items.flatMap(({ action: id, for: competencies, to }): PlannedStep[] => {
    const action = actions.find((each) => each.id === id);
    if (action === undefined) return [];
    const by = addDays(from, 7 * action.weeks);
    return [{ action: id, for: competencies, owner: owners[to], by, measure: action.doneWhen, reviewOn: addDays(by, daysUntilReview) }];
  });
}

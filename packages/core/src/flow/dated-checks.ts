import type { CheckState } from '../attempt/events.ts';
import { factsOf, factsWithDefaults } from '../framework/facts.ts';
import type { Check, Framework } from '../framework/framework.ts';
import { isMandatory } from '../framework/is-mandatory.ts';
import { addDays, daysBetween } from '../calendar/calendar.ts';
import type { FlowContext } from './context.ts';

/** One support on the way to a meeting. */
export interface DatedCheck {
  readonly check: Check;
  readonly state: CheckState;
  readonly mandatory: boolean;
  /** ISO date by which it is best done, or `null` while nobody knows when the meeting is. */
  readonly due: string | null;
  /** Whole days from today to that date; negative once it has passed. */
  readonly daysLeft: number | null;
  /** `false` once there are too few days left before the meeting to do it. */
  readonly possible: boolean;
}

/**
 * The supports as a list counting down to the meeting, soonest due first; in the order of the framework while there is no date.
 *
 * @param today ISO date, from the host.
 */
export function datedChecks(framework: Framework, memory: FlowContext, today: string): readonly DatedCheck[] {
  const facts = factsWithDefaults(framework, memory.facts);
  const dateFact = factsOf(framework).find(({ kind }) => kind === 'date');
  const meetingOn = dateFact === undefined ? undefined : facts[dateFact.id];
  const rows = framework.checks.map((check): DatedCheck => {
    const state = memory.checks[check.id]?.as ?? 'open';
    const mandatory = isMandatory(check, facts);
    if (typeof meetingOn !== 'string') return { check, state, mandatory, due: null, daysLeft: null, possible: true };
    const due = addDays(meetingOn, -check.leadDays);
    return { check, state, mandatory, due, daysLeft: daysBetween(today, due), possible: daysBetween(today, meetingOn) >= check.shortestDays };
  });
  return rows.sort((a, b) => (a.due ?? '').localeCompare(b.due ?? '', 'en'));
}

import { daysKept } from '@guildhall/react';
import { dueOf } from '@guildhall/react/first';
import { today } from '@guildhall/react/parts';
import { addDays } from '@guildhall/core/flow';
import { all, forget, keep, openCode, type KeptSession } from './kept-sessions.ts';

/** As much of a session as says how long it is kept. */
type Dated = Pick<KeptSession, 'savedAt' | 'doubtedOn'>;

/** What is to be done with a session that lies here, as `dueOf` of `@guildhall/react` has it. */
export type SessionDue = ReturnType<typeof dueOf>;

/** A date that is none is as good as one from before there was anything to write. */
const never = new Date(0).toISOString();

/** Whether a session has lain too long. Clocks may be wrong: where dates contradict each other it stays, for that day at least. */
export function dueFor({ savedAt, doubtedOn }: Dated, on: string): SessionDue {
  return dueOf({ savedAt: Number.isNaN(Date.parse(savedAt)) ? never : savedAt, keep: false, glance: { ends: null }, doubtedOn }, on);
}

/** The day on which a session is deleted here: the usual days after it was last changed, or after its date was seen to make no sense. */
export function deletedOn(session: Dated, on = today()): string {
  return dueFor(session, on).until ?? addDays(on, daysKept);
}

/** Whether it is listed: one that seems to have lain for more than a year is shown to nobody while that is in doubt. */
export function isListed(session: Dated & Pick<KeptSession, 'id'>, on = today()): boolean {
  const due = dueFor(session, on);
  return due.is !== 'doubted' || due.shown || session.id === openCode();
}

/**
 * Deletes every session that has lain too long, and its copy on the disk. One that this page holds open is left alone: with the next thing that
 * happens it is dated anew. The one that was run last may be open in another window, and the clock put right just now: it gets another day.
 *
 * @param inPage code of the session that this page holds open.
 */
export function tidySessions(inPage: string | null): void {
  const on = today();
  for (const session of all().sessions) {
    const { id, doubtedOn } = session;
    if (id === inPage) continue;
    const due = dueFor(session, on);
    const isSure = id !== openCode() || (doubtedOn !== null && doubtedOn < on);
    if (due.is === 'over' && isSure) forget(id);
    else if (due.is !== 'kept' && (doubtedOn === null || doubtedOn > on)) keep({ ...session, doubtedOn: on });
  }
}

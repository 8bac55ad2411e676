import { frameworks } from '@guildhall/core/frameworks';
import { takeUpGroupSession, type GroupSession, type GroupView, type ScriptClock } from '@guildhall/core/group';
import { read, type KeptIn, type KeptSession } from './kept-sessions.ts';

/** The session that is open in this page, as pages draw it. Another object whenever anything has changed. */
export interface OpenSession {
  readonly code: string;
  readonly view: GroupView;
  readonly session: GroupSession;
  readonly clock: ScriptClock;
  readonly kept: KeptIn;
  /** ISO instant of the last change. */
  readonly savedAt: string;
  /** Tells one writing of it from the next. */
  readonly seal: string;
  /** How much has happened in it. */
  readonly entries: number;
}

/** A session as pages draw it, and where it is kept. */
export function drawn(session: GroupSession, { clock, savedAt, record }: Pick<KeptSession, 'clock' | 'savedAt' | 'record'>, kept: KeptIn): OpenSession {
  const view = session.view();
  return { code: view.code, view, session, clock, kept, savedAt, seal: record.seal, entries: record.body.journal.length };
}

/** A session taken up from where it is kept; `null` where none lies there that is whole. */
export function takenUp(code: string): OpenSession | null {
  const there = read(code);
  if (typeof there !== 'object') return null;
  const found = takeUpGroupSession(frameworks, there.record);
  return found.ok ? drawn(found.session, there, 'saved') : null;
}

/**
 * Lets happen here what has happened in another window since, which is quicker than all of it from the start. `null` where it does not simply
 * follow on, or does not come to the very same.
 */
export function caughtUp({ code, session, entries }: OpenSession): OpenSession | null {
  const there = read(code);
  if (typeof there !== 'object') return null;
  const { record } = there;
  try {
    for (const { event, at } of record.body.journal.slice(entries)) {
      if (event.type === 'sheet.erased' || event.type === 'sheet.takenBack' || event.type === 'report.made') return null;
      if (!session.send(event.type === 'round.closed' ? { type: 'round.closed' } : event, at)) return null;
    }
    const mine = session.record();
    return mine.seal === record.seal ? drawn(session, { ...there, record: mine }, 'saved') : null;
  } catch {
    // Somebody else wrote there: whether it is whole is found out when all of it is taken up.
    return null;
  }
}

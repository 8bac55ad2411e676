import type { Finding } from '@guildhall/core';
import { frameworks } from '@guildhall/core/frameworks';
import { groupReport, groupReportText, noClock, startGroupSession, type GroupEvent, type ScriptClock, type SessionPlan } from '@guildhall/core/group';
import type { Language } from '@guildhall/core/messages';
import { forget, setOpenCode } from './kept-sessions.ts';
import { lasted } from './lasting.ts';
import { takenUp, type OpenSession } from './open-session.ts';
import { codeInPage, keepInPage, openInPage, sessionInPage, upToDate } from './session-in-page.ts';

/** Why nothing can be done to a session where none is open. */
export const notOpen: Finding = { code: 'E_GROUP_NOT_OPEN', path: '', message: 'no session is open on this device', hint: 'start one, or carry on one that is kept here' };

const now = (): string => new Date().toISOString();

/** Begins a session and opens it. */
export function beginSession(plan: SessionPlan, people: number | undefined): OpenSession {
  const session = startGroupSession(plan, { at: now(), frameworks, ...(people === undefined ? {} : { people }) });
  setOpenCode(session.view().code);
  return keepInPage(session, noClock);
}

/** Opens a session that is kept here. `null` where it cannot be. */
export function carryOn(code: string): OpenSession | null {
  setOpenCode(code);
  const found = takenUp(code);
  openInPage(found);
  return found;
}

/** Forgets a session, open or not, and the copy on the disk. `false` where something of it is left. */
export async function deleteSession(code: string): Promise<boolean> {
  const gone = forget(code);
  if (gone && codeInPage() === code) openInPage(null);
  return await lasted() && gone;
}

/** Reports that things happened, one after the other, and keeps them with one writing. Returns why the first one was not taken, or `null`. */
export function send(...events: readonly GroupEvent[]): Finding | null {
  const open = upToDate();
  if (open === null) return notOpen;
  let refused: Finding | null = null;
  for (const event of events) if (!open.session.send(event, now())) refused ??= open.session.refusal();
  keepInPage(open.session, open.clock);
  return refused;
}

/** Sets the clock of the running order. */
export function setClock(change: (clock: ScriptClock) => ScriptClock): void {
  const open = upToDate();
  if (open !== null) keepInPage(open.session, change(open.clock));
}

/** Makes the report that may be kept; that it was made is noted in the session. @throws {PrivacyError} under 10 people */
export function makeReport(language: Language): string | null {
  const open = upToDate();
  if (open === null) return null;
  const report = groupReport(open.session, now());
  keepInPage(open.session, open.clock);
  return groupReportText(report, language);
}

/** Writes once more what the browser did not take. */
export function keepAgain(): void {
  const open = sessionInPage();
  if (open !== null) keepInPage(open.session, open.clock);
}

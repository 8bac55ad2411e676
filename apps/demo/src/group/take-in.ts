import type { Finding } from '@guildhall/core';
import { readHandInCode, readHandInFile, type GroupSession, type HandInWay, type ReadHandIn } from '@guildhall/core/group';
import type { OpenSession } from './open-session.ts';
import { notOpen } from './run-session.ts';
import { keepInPage, upToDate } from './session-in-page.ts';

/** What became of a sheet: its number and how many are in, or why it was not taken. */
export type TakenIn = { readonly ok: true; readonly number: number; readonly sheets: number } | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Takes in what somebody hands in, if a session is open: the participant's pages call it on a device that is passed round.
 *
 * @param code as it was typed, scanned or made
 * @returns the number of the sheet, or the findings; `findingText` of `@guildhall/core/group` says them to a person
 */
export function handIn(code: string, way: HandInWay): TakenIn {
  const open = upToDate();
  if (open === null) return { ok: false, findings: [notOpen] };
  const taken = taking(open.session, way, readHandInCode(open.view.plan, code));
  return typeof taken === 'string' ? numbered(taken, keepInPage(open.session, open.clock)) : taken;
}

/** The same for the texts of hand-in files, all with one writing: what became of each. */
export function handInFiles(texts: readonly string[]): readonly TakenIn[] {
  const open = upToDate();
  if (open === null) return texts.map(() => ({ ok: false, findings: [notOpen] }));
  const taken = texts.map((text) => taking(open.session, 'file', readHandInFile(open.view.plan, text)));
  const now = keepInPage(open.session, open.clock);
  return taken.map((each) => (typeof each === 'string' ? numbered(each, now) : each));
}

/** The id of the sheet that was taken, or why it was not. Nothing is kept yet. */
function taking(session: GroupSession, way: HandInWay, found: ReadHandIn): string | (TakenIn & { readonly ok: false }) {
  if (!found.ok) return found;
  const { id, bands } = found.handedIn;
  if (session.send({ type: 'sheet.handedIn', id, bands, way }, new Date().toISOString())) return id;
  const why = session.refusal();
  return { ok: false, findings: why === null ? [] : [why] };
}

function numbered(id: string, { view: { sheets, handedIn } }: OpenSession): TakenIn {
  return { ok: true, number: sheets.find((sheet) => sheet.id === id)?.number ?? handedIn, sheets: handedIn };
}

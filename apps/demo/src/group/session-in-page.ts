import type { Finding } from '@guildhall/core';
import { frameworks } from '@guildhall/core/frameworks';
import {
  groupReport, groupReportMarkdown, readHandInCode, readHandInFile, startGroupSession, takeUpGroupSession,
  type GroupEvent, type GroupSession, type GroupView, type HandInWay, type ReadHandIn, type SessionPlan,
} from '@guildhall/core/group';
import type { Language } from '@guildhall/core/messages';
import { useSyncExternalStore } from 'react';
import { whenCleared } from '../device/kept.ts';
import { noClock, type Clock } from './clock.ts';
import { deletedOn, isListed, tidySessions } from './due.ts';
import { lasted } from './lasting.ts';
import { all, forget, forgetInPage, keep, onElsewhere, openSession, read, setOpenSession, type Kept, type KeptSession } from './kept-sessions.ts';

/** The session that is open in this page, as pages draw it. Another object whenever anything has changed. */
export interface OpenSession {
  readonly code: string;
  readonly view: GroupView;
  readonly session: GroupSession;
  readonly clock: Clock;
  readonly kept: Kept;
  /** ISO instant of the last change. */
  readonly savedAt: string;
  /** Tells one writing of it from the next. */
  readonly seal: string;
  /** How much has happened in it. */
  readonly entries: number;
  /** The number of each sheet by its id: the first that came in is 1, and keeps that number whatever is taken back. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** What became of a sheet: its number and how many are in, or why it was not taken. */
export type HandedInHere = { readonly ok: true; readonly number: number; readonly sheets: number } | { readonly ok: false; readonly findings: readonly Finding[] };

let open: OpenSession | null = null;
/** Whether it was looked for where it is kept. */
let looked = false;
const listeners = new Set<() => void>();
let stopHearing: (() => void) | null = null;

/** The session open in this page, also after a reload; `null` where there is none. Its code tells whether it is the one that is meant. */
function sessionInPage(): OpenSession | null {
  if (!looked) {
    looked = true;
    const id = openSession();
    if (id !== null) open = takenUp(id);
  }
  return open;
}

/** The same, drawn again whenever anything changes, in this window or another. */
export const useSessionInPage = (): OpenSession | null => useSyncExternalStore(subscribe, sessionInPage, nothing);

/** A session that is kept here and whole. */
export interface SessionHere {
  readonly view: GroupView;
  readonly startedAt: string;
  /** ISO date. */
  readonly deletedOn: string;
}

/** Deletes what has lain too long, but never what is open here. */
export function tidy(): void { tidySessions(open?.code ?? null); }

/** Every session that is kept here, the newest first, and the names of those that cannot be opened. */
export function sessionsHere(): { readonly sessions: readonly SessionHere[]; readonly damaged: readonly string[] } {
  const { sessions, damaged } = all();
  const found = sessions.filter((session) => session.id === open?.code || isListed(session)).map((kept) => ({ ...kept, opened: takeUpGroupSession(frameworks, kept.record) }));
  return {
    sessions: found.flatMap((kept) => (kept.opened.ok ? [{ view: kept.opened.session.view(), startedAt: kept.record.body.startedAt, deletedOn: deletedOn(kept) }] : [])),
    damaged: [...damaged, ...found.flatMap(({ id, opened }) => (opened.ok ? [] : [id]))],
  };
}

/** Begins a session and opens it. */
export function beginSession(plan: SessionPlan, people: number | undefined): OpenSession {
  const session = startGroupSession(plan, { at: now(), frameworks, ...(people === undefined ? {} : { people }) });
  looked = true;
  setOpenSession(session.view().code);
  return show(session, noClock);
}

/** Opens a session that is kept here. `null` where it cannot be. */
export function carryOn(id: string): OpenSession | null {
  looked = true;
  setOpenSession(id);
  open = takenUp(id);
  tell();
  return open;
}

/** Forgets a session, open or not, and the copy on the disk. `false` where something of it is left. */
export async function deleteSession(id: string): Promise<boolean> {
  const gone = forget(id);
  if (gone && open?.code === id) {
    open = null;
    tell();
  }
  return await lasted() && gone;
}

/**
 * Takes in what somebody hands in, if a session is open: the participant's pages call it on a device that is passed round.
 *
 * @param code as it was typed, scanned or made
 * @returns the number of the sheet, or the findings; `findingText` of `@guildhall/core/group` says them to a person
 */
export function handIn(code: string, way: HandInWay): HandedInHere {
  const here = upToDate();
  if (here === null) return { ok: false, findings: [notOpen] };
  const taken = taking(here, way, readHandInCode(here.view.plan, code));
  if (typeof taken !== 'string') return taken;
  show(here.session, here.clock);
  return numbered(taken);
}

/** The same for the texts of hand-in files, all with one writing: what became of each. */
export function handInFiles(texts: readonly string[]): readonly HandedInHere[] {
  const here = upToDate();
  if (here === null) return texts.map(() => ({ ok: false, findings: [notOpen] }));
  const taken = texts.map((text) => taking(here, 'file', readHandInFile(here.view.plan, text)));
  show(here.session, here.clock);
  return taken.map((each) => (typeof each === 'string' ? numbered(each) : each));
}

/** Reports that things happened, one after the other, and keeps them with one writing. Returns why the first one was not taken, or `null`. */
export function send(...events: readonly GroupEvent[]): Finding | null {
  const here = upToDate();
  if (here === null) return notOpen;
  let refused: Finding | null = null;
  for (const event of events) if (!here.session.send(event, now())) refused ??= here.session.refusal();
  show(here.session, here.clock);
  return refused;
}

/** Sets the clock of the running order. */
export function setClock(change: (clock: Clock) => Clock): void {
  const here = upToDate();
  if (here !== null) show(here.session, change(here.clock));
}

/** Makes the report that may be kept; that it was made is noted in the session. @throws {PrivacyError} under 10 people */
export function makeReport(language: Language): string | null {
  const here = upToDate();
  if (here === null) return null;
  const report = groupReport(here.session, now());
  show(here.session, here.clock);
  return groupReportMarkdown(report, language);
}

/** Writes once more what the browser did not take. */
export function keepAgain(): void {
  if (open !== null) show(open.session, open.clock);
}

/** The id of the sheet that was taken, or why it was not. Nothing is kept yet. */
function taking({ session }: OpenSession, way: HandInWay, found: ReadHandIn): string | (HandedInHere & { readonly ok: false }) {
  if (!found.ok) return found;
  const { id, bands } = found.handedIn;
  if (session.send({ type: 'sheet.handedIn', id, bands, way }, now())) return id;
  const why = session.refusal();
  return { ok: false, findings: why === null ? [] : [why] };
}

function numbered(id: string): HandedInHere {
  const handedIn = open?.view.handedIn ?? 0;
  return { ok: true, number: open?.numbers.get(id) ?? handedIn, sheets: handedIn };
}

/**
 * The open session, with what another window has done since. Where it is gone from the browser, and no window has said that it deleted it, the
 * browser was emptied: what this page holds is kept again with the next thing that happens.
 */
function upToDate(): OpenSession | null {
  const here = sessionInPage();
  if (here === null || here.kept !== 'saved') return here;
  const there = read(here.code);
  if (there === undefined) setOpenSession(here.code);
  if (typeof there === 'object' && (there.savedAt !== here.savedAt || there.record.seal !== here.seal)) open = caughtUp(here) ?? takenUp(here.code) ?? here;
  return open;
}

/** Keeps it and shows it. */
function show(session: GroupSession, clock: Clock): OpenSession {
  const record = session.record();
  const savedAt = now();
  const kept = keep({ id: session.view().code, savedAt, doubtedOn: null, record, clock });
  open = opened(session, clock, savedAt, kept, record);
  tell();
  return open;
}

function takenUp(id: string): OpenSession | null {
  const there = read(id);
  if (typeof there !== 'object') return null;
  const found = takeUpGroupSession(frameworks, there.record);
  return found.ok ? opened(found.session, there.clock, there.savedAt, 'saved', there.record) : null;
}

/**
 * Lets happen here what has happened in another window since, which is quicker than all of it from the start. `null` where it does not simply
 * follow on, or does not come to the very same.
 */
function caughtUp({ code, session, entries }: OpenSession): OpenSession | null {
  const there = read(code);
  if (typeof there !== 'object') return null;
  const { record, clock, savedAt } = there;
  try {
    for (const { event, at } of record.body.journal.slice(entries)) {
      if (event.type === 'sheet.erased' || event.type === 'sheet.takenBack' || event.type === 'report.made') return null;
      if (!session.send(event.type === 'round.closed' ? { type: 'round.closed' } : event, at)) return null;
    }
    const mine = session.record();
    return mine.seal === record.seal ? opened(session, clock, savedAt, 'saved', mine) : null;
  } catch {
    // Somebody else wrote there: whether it is whole is found out when all of it is taken up.
    return null;
  }
}

function opened(session: GroupSession, clock: Clock, savedAt: string, kept: Kept, record: KeptSession['record']): OpenSession {
  const view = session.view();
  const sheets = record.body.journal.filter(({ event: { type } }) => type === 'sheet.handedIn' || type === 'sheet.erased');
  const numbers = new Map(sheets.flatMap(({ event }, i) => (event.type === 'sheet.handedIn' ? [[event.id, i + 1] as const] : [])));
  return { code: view.code, view, session, clock, kept, savedAt, seal: record.seal, entries: record.body.journal.length, numbers };
}

function subscribe(listener: () => void): () => void {
  stopHearing ??= hearOthers();
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stopHearing?.();
    stopHearing = null;
  };
}

whenCleared(() => {
  forgetInPage();
  open = null;
  tell();
});

/** Follows what another window does. Many changes that come at once are taken up once. */
function hearOthers(): () => void {
  let bell: ReturnType<typeof setTimeout> | undefined;
  const stop = onElsewhere((id) => {
    if (open !== null && id === '') {
      // All of the small storage was emptied, which no window of ours ever does.
      open = { ...open, kept: 'page' };
      tell();
      return;
    }
    if (open !== null && id !== open.code) return;
    bell ??= setTimeout(() => {
      bell = undefined;
      const next = open?.code ?? openSession();
      // What could not be kept is newer than what lies there.
      if (next === null || (open !== null && open.kept !== 'saved')) return;
      open = (open === null ? null : caughtUp(open)) ?? takenUp(next);
      tell();
    }, 0);
  });
  // Whoever comes back to a page that was put by has heard nothing meanwhile.
  const wake = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted || open?.kept !== 'saved') return;
    open = takenUp(open.code);
    tell();
  };
  window.addEventListener('pageshow', wake);
  return () => {
    clearTimeout(bell);
    window.removeEventListener('pageshow', wake);
    stop();
  };
}

function tell(): void {
  for (const listener of listeners) listener();
}

const nothing = (): null => null;
const now = (): string => new Date().toISOString();
const notOpen: Finding = { code: 'E_GROUP_NOT_OPEN', path: '', message: 'no session is open on this device', hint: 'start one, or carry on one that is kept here' };

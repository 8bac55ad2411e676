import type { GroupSession, ScriptClock } from '@guildhall/core/group';
import { useSyncExternalStore } from 'react';
import { whenCleared } from '../device/kept.ts';
import { whenTextsMove } from '../device/texts.ts';
import { forgetInPage, keep, onElsewhere, openCode, read, setOpenCode } from './kept-sessions.ts';
import { caughtUp, drawn, takenUp, type OpenSession } from './open-session.ts';

let open: OpenSession | null = null;
/** Whether it was looked for where it is kept. */
let looked = false;
const listeners = new Set<() => void>();
let stopHearing: (() => void) | null = null;

/** The session open in this page, also after a reload; `null` where there is none. Its code tells whether it is the one that is meant. */
export function sessionInPage(): OpenSession | null {
  if (!looked) {
    const code = openCode();
    put(code === null ? null : takenUp(code));
  }
  return open;
}

/** The same, drawn again whenever anything changes, in this window or another. */
export const useSessionInPage = (): OpenSession | null => useSyncExternalStore(subscribe, sessionInPage, nothing);

/** The code of the session that is held in this page by now, without looking for one. */
export const codeInPage = (): string | null => open?.code ?? null;

/** Opens another session in this page, or none. */
export function openInPage(next: OpenSession | null): void {
  put(next);
  tell();
}

/** Keeps a session as it is now, with its clock, and shows it. */
export function keepInPage(session: GroupSession, clock: ScriptClock): OpenSession {
  const record = session.record();
  const savedAt = new Date().toISOString();
  const kept = keep({ id: session.view().code, savedAt, doubtedOn: null, record, clock });
  const next = drawn(session, { clock, savedAt, record }, kept);
  openInPage(next);
  return next;
}

/**
 * The open session, with what another window has done since. Where it is gone from the browser, and no window has said that it deleted it, the
 * browser was emptied: what this page holds is kept again with the next thing that happens.
 */
export function upToDate(): OpenSession | null {
  const mine = sessionInPage();
  if (mine === null || mine.kept !== 'saved') return mine;
  const there = read(mine.code);
  if (there === undefined) setOpenCode(mine.code);
  if (typeof there === 'object' && (there.savedAt !== mine.savedAt || there.record.seal !== mine.seal)) open = caughtUp(mine) ?? takenUp(mine.code) ?? mine;
  return open;
}

function put(next: OpenSession | null): void {
  looked = true;
  open = next;
}

function tell(): void {
  for (const listener of listeners) listener();
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

/** Follows what another window does. Many changes that come at once are taken up once. */
function hearOthers(): () => void {
  let bell: ReturnType<typeof setTimeout> | undefined;
  const stop = onElsewhere((code) => {
    // All of the small storage was emptied, which no window of ours ever does.
    if (open !== null && code === '') openInPage({ ...open, kept: 'page' });
    else if (open === null || code === open.code) {
      bell ??= setTimeout(() => {
        bell = undefined;
        follow();
      }, 0);
    }
  });
  // Whoever comes back to a page that was put by has heard nothing meanwhile.
  const wake = ({ persisted }: PageTransitionEvent): void => { if (persisted && open?.kept === 'saved') openInPage(takenUp(open.code)); };
  window.addEventListener('pageshow', wake);
  return () => {
    clearTimeout(bell);
    window.removeEventListener('pageshow', wake);
    stop();
  };
}

function follow(): void {
  // What could not be kept is newer than what lies there.
  if (open !== null && open.kept !== 'saved') return;
  const next = open?.code ?? openCode();
  if (next !== null) openInPage((open === null ? null : caughtUp(open)) ?? takenUp(next));
}

whenCleared(() => {
  forgetInPage();
  openInPage(null);
});

// Sessions lie elsewhere from now on: which one is open there is found out when somebody asks.
whenTextsMove(() => {
  open = null;
  looked = false;
  tell();
});

const nothing = (): null => null;

import type { GroupRecord } from '@guildhall/core/group';
import { noClock, type Clock } from './clock.ts';
import { last, letGo } from './lasting.ts';

/** One group session as it lies in this browser. */
export interface KeptSession {
  /** Its session code. */
  readonly id: string;
  /** ISO instant of the last change, as the device's clock said. */
  readonly savedAt: string;
  /** ISO date on which that was first seen to make no sense. */
  readonly doubtedOn: string | null;
  readonly record: GroupRecord;
  readonly clock: Clock;
}

/** How it went: `saved` only of what was read back; `page` where the browser did not take it, so that it lasts as long as this page. */
export type Kept = 'saved' | 'page';

/** What keys in the browser's small storage begin with. */
const prefix = 'guildhall-group/';
const openKey = `${prefix}?open`;

const inPage = new Map<string, string>();
let openInPage: string | null = null;

/**
 * Keeps a session before this returns: a tab that is closed in the next moment has lost nothing. Other tabs of the same browser are
 * told by the browser itself, so a board in a second window follows. A copy for the disk is on its way then.
 */
export function keep(session: KeptSession): Kept {
  const text = JSON.stringify(session);
  inPage.set(session.id, text);
  last(session.id, text);
  try {
    localStorage.setItem(prefix + session.id, text);
  } catch {
    return 'page';
  }
  if (stored(prefix + session.id) !== text) return 'page';
  inPage.delete(session.id);
  return 'saved';
}

/** As it lies there; `undefined` where there is none, and a text where it cannot be read. */
export function read(id: string): KeptSession | string | undefined {
  const text = inPage.get(id) ?? stored(prefix + id);
  if (text === null) return undefined;
  const found = sessionIn(text);
  // Under another name it could be neither kept nor removed.
  return typeof found === 'object' && found.id !== id ? text : found;
}

/** The text of one as it lies in the small storage, whatever it is. */
export const textOf = (id: string): string | null => stored(prefix + id);

/** Puts a text back there that was lost. Where that is refused, it stays in this page. */
export function writeAgain(id: string, text: string): void {
  try {
    localStorage.setItem(prefix + id, text);
  } catch { /* looked at next */ }
  if (stored(prefix + id) !== text) inPage.set(id, text);
}

/** Everything that is kept, the newest first, and the names of what cannot be read. */
export function all(): { readonly sessions: readonly KeptSession[]; readonly damaged: readonly string[] } {
  const found = [...new Set([...idsStored(), ...inPage.keys()])].map((id) => ({ id, value: read(id) }));
  const sessions = found.flatMap(({ value }) => (typeof value === 'object' ? [value] : []));
  return {
    sessions: [...sessions].sort((one, other) => other.savedAt.localeCompare(one.savedAt)),
    damaged: found.flatMap(({ id, value }) => (typeof value === 'string' ? [id] : [])),
  };
}

/** Forgets one. `false` where it is still there; that no copy is left either, `lasted` says. */
export function forget(id: string): boolean {
  inPage.delete(id);
  last(id, null);
  if (openSession() === id) setOpenSession(null);
  try {
    localStorage.removeItem(prefix + id);
  } catch { /* where nothing can be removed, nothing was kept */ }
  return read(id) === undefined;
}

/** Forgets what is only in this page. What is in the browser's storage is cleared with everything else there. */
export function forgetInPage(): void {
  inPage.clear();
  letGo();
  openInPage = null;
}

/** The session that is being run, also after a reload and in a second window. */
export const openSession = (): string | null => openInPage ?? stored(openKey);

export function setOpenSession(id: string | null): void {
  openInPage = id;
  try {
    if (id === null) localStorage.removeItem(openKey);
    else localStorage.setItem(openKey, id);
  } catch { /* it is then known as long as this page is open */ }
}

/** Calls back with the id when another tab has changed or deleted a session. */
export function onElsewhere(listener: (id: string) => void): () => void {
  const hear = ({ key, storageArea }: StorageEvent): void => {
    if (storageArea !== localStorage) return;
    if (key === null) listener('');
    else if (key.startsWith(prefix) && key !== openKey) listener(key.slice(prefix.length));
  };
  window.addEventListener('storage', hear);
  return () => { window.removeEventListener('storage', hear); };
}

/** Enough of it to be handed on; whether its record is whole, the core finds out when it is taken up. */
export function sessionIn(text: string): KeptSession | string {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return text;
    const { id, savedAt, doubtedOn, record, clock } = value as Partial<Record<keyof KeptSession, unknown>>;
    if (typeof id !== 'string' || typeof savedAt !== 'string' || typeof record !== 'object' || record === null) return text;
    return { id, savedAt, doubtedOn: dayIn(doubtedOn), record: record as GroupRecord, clock: clockIn(clock) };
  } catch {
    return text;
  }
}

const dayIn = (value: unknown): string | null => (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : null);

function clockIn(value: unknown): Clock {
  if (typeof value !== 'object' || value === null) return noClock;
  const { step, endsAt, left, minutes } = value as Partial<Record<keyof Clock, unknown>>;
  return {
    step: typeof step === 'string' ? step : null,
    endsAt: typeof endsAt === 'number' ? endsAt : null,
    left: typeof left === 'number' ? left : 0,
    minutes: typeof minutes === 'object' && minutes !== null
      ? Object.fromEntries(Object.entries(minutes).filter((entry): entry is [string, number] => typeof entry[1] === 'number'))
      : {},
  };
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

const keysStored = (): readonly string[] => Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '').filter((key) => key.startsWith(prefix));

function idsStored(): readonly string[] {
  try {
    return keysStored().filter((key) => key !== openKey).map((key) => key.slice(prefix.length));
  } catch {
    return [];
  }
}

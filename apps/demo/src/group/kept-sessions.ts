import { noClock, type GroupRecord, type ScriptClock } from '@guildhall/core/group';
import { textsOf, whenTextsMove, type Room, type Texts } from '../device/texts.ts';

/** One group session as it lies in this browser. */
export interface KeptSession {
  /** Its session code. */
  readonly id: string;
  /** ISO instant of the last change, as the device's clock said. */
  readonly savedAt: string;
  /** ISO date on which that was first seen to make no sense. */
  readonly doubtedOn: string | null;
  readonly record: GroupRecord;
  readonly clock: ScriptClock;
}

/** How it went: `saved` only of what was read back; `page` where the browser did not take it, so that it lasts as long as this page. */
export type KeptIn = 'saved' | 'page';

/** Sessions, each under its code. */
export const sessionsRoom: Room = { prefix: 'guildhall-group/', copies: { database: 'guildhall-group', table: 'sessions' }, stay: 'days' };
const texts = textsOf(sessionsRoom);
/** The code of the one that is being run. Its key begins as theirs do, with a sign that is in no code. */
export const openRoom: Room = { prefix: `${sessionsRoom.prefix}?`, stay: 'days' };
const marks = textsOf(openRoom);
export const openName = 'open';

let openCodeInPage: string | null = null;
whenTextsMove(() => { openCodeInPage = null; });

/**
 * Keeps a session before this returns: a tab that is closed in the next moment has lost nothing. Other tabs of the same browser are
 * told by the browser itself, so a board in a second window follows. A copy for the disk is on its way then.
 */
export function keep(session: KeptSession): KeptIn {
  return texts.put(session.id, JSON.stringify(session)) ? 'saved' : 'page';
}

/** As it lies there; `undefined` where there is none, and a text where it cannot be read. */
export function read(id: string): KeptSession | string | undefined {
  const text = texts.get(id);
  return text === null ? undefined : sessionUnder(id, text);
}

/** The text of one as it lies there, whatever it is. */
export const textOf = (id: string): string | null => texts.get(id);

/** Puts a text back there that was lost. Where that is refused, it stays in this page. */
export function writeAgain(id: string, text: string): void { texts.putBack(id, text); }

/** Everything that is kept, the newest first, and the names of what cannot be read. */
export function all(): { readonly sessions: readonly KeptSession[]; readonly damaged: readonly string[] } { return sessionsIn(texts); }

/** The same of one place where texts lie. */
export function sessionsIn(place: Pick<Texts, 'get' | 'names'>): { readonly sessions: readonly KeptSession[]; readonly damaged: readonly string[] } {
  const found = place.names().filter((id) => !id.startsWith('?')).map((id) => ({ id, value: sessionUnder(id, place.get(id) ?? '') }));
  const sessions = found.flatMap(({ value }) => (typeof value === 'object' ? [value] : []));
  return {
    sessions: [...sessions].sort((one, other) => other.savedAt.localeCompare(one.savedAt)),
    damaged: found.flatMap(({ id, value }) => (typeof value === 'string' ? [id] : [])),
  };
}

/** Forgets one. `false` where it is still there; that no copy is left either, `lasted` says. */
export function forget(id: string): boolean {
  if (openCode() === id) setOpenCode(null);
  return texts.remove(id);
}

/** Forgets what is only in this page. What is in the browser's storage is cleared with everything else there. */
export function forgetInPage(): void {
  texts.forgetInPage();
  openCodeInPage = null;
}

/** The session that is being run, also after a reload and in a second window. */
export const openCode = (): string | null => openCodeInPage ?? marks.get(openName);

export function setOpenCode(id: string | null): void {
  openCodeInPage = id;
  if (id === null) marks.remove(openName);
  else marks.put(openName, id);
}

/** Calls back with the id when another tab has changed or deleted a session; with nothing in it where all of the small storage was emptied. */
export function onElsewhere(listener: (id: string) => void): () => void {
  return texts.onElsewhere((id) => { if (id?.startsWith('?') !== true) listener(id ?? ''); });
}

/** Under another name it could be neither kept nor removed. */
function sessionUnder(id: string, text: string): KeptSession | string {
  const found = sessionIn(text);
  return typeof found === 'object' && found.id !== id ? text : found;
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

function clockIn(value: unknown): ScriptClock {
  if (typeof value !== 'object' || value === null) return noClock;
  const { step, endsAt, left, minutes } = value as Partial<Record<keyof ScriptClock, unknown>>;
  return {
    step: typeof step === 'string' ? step : null,
    endsAt: typeof endsAt === 'number' ? endsAt : null,
    left: typeof left === 'number' ? left : 0,
    minutes: typeof minutes === 'object' && minutes !== null
      ? Object.fromEntries(Object.entries(minutes).filter((entry): entry is [string, number] => typeof entry[1] === 'number'))
      : {},
  };
}

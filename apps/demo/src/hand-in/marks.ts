/** That an attempt on this device belongs to a session. */
export interface Mark {
  /** The session code, without its hyphen. */
  readonly code: string;
  /** The skills the session is about. */
  readonly competencies: readonly string[];
  /** Made once, so that the same answers give the same code. */
  readonly nonce: number;
  /** A trace of every code that was shown, see `traceOf`: the code itself, which holds bands, is kept nowhere. */
  readonly shown: readonly string[];
}

/** What keys in the browser's small storage begin with. */
const prefix = 'guildhall-hand-in/';

/** Those the browser did not take: they last as long as this page. */
const inPage = new Map<string, string>();

/** Marks of what is in somebody's drawer. It keeps them locked, and nowhere else. */
export interface MarksInDrawer {
  readonly get: (attempt: string) => string | null;
  readonly set: (attempt: string, text: string) => void;
  readonly attempts: () => readonly string[];
}

let inDrawer: MarksInDrawer | null = null;

/** While a drawer is open, only what is in it is known, and what is new goes into it. `null` where none is. */
export function keepMarksIn(drawer: MarksInDrawer | null): void { inDrawer = drawer; }

/** The mark of an attempt; `null` where it belongs to no session. */
export function markOf(attempt: string): Mark | null {
  const text = inDrawer === null ? outside(attempt) : inDrawer.get(attempt);
  return text === null ? null : markIn(text);
}

/** The mark of an attempt that lies outside every drawer, as it is kept; `null` where there is none. */
export const outside = (attempt: string): string | null => inPage.get(attempt) ?? stored(prefix + attempt);

/** Keeps the mark of an attempt before this returns; in a drawer, soon after. */
export function setMark(attempt: string, mark: Mark): void {
  const text = JSON.stringify(mark);
  if (inDrawer !== null) {
    inDrawer.set(attempt, text);
    return;
  }
  inPage.set(attempt, text);
  try {
    localStorage.setItem(prefix + attempt, text);
  } catch {
    return;
  }
  if (stored(prefix + attempt) === text) inPage.delete(attempt);
}

/** The attempts on this device that belong to a session. */
export function markedFor(code: string): readonly string[] {
  const ids = inDrawer?.attempts() ?? [...new Set([...storedIds(), ...inPage.keys()])];
  return ids.filter((id) => markOf(id)?.code === code);
}

/** Forgets that an attempt belonged to a session. */
export function forgetMark(attempt: string): void {
  inPage.delete(attempt);
  try {
    localStorage.removeItem(prefix + attempt);
  } catch { /* where nothing can be removed, nothing was kept */ }
}

export function forgetMarks(): void {
  for (const id of [...storedIds(), ...inPage.keys()]) forgetMark(id);
}

function storedIds(): readonly string[] {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '');
    return keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  } catch {
    return [];
  }
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Anybody may have written there. */
function markIn(text: string): Mark | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return null;
    const { code, competencies, nonce, shown } = value as Readonly<Record<string, unknown>>;
    const isWhole = typeof code === 'string' && isTexts(competencies) && typeof nonce === 'number' && Number.isSafeInteger(nonce) && nonce >= 0 && isTexts(shown);
    return isWhole ? { code, competencies, nonce, shown } : null;
  } catch {
    return null;
  }
}

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((each) => typeof each === 'string');

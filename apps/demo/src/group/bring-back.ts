import { openCode, sessionIn, setOpenCode, textOf, writeAgain } from './kept-sessions.ts';
import { copies } from './lasting.ts';

let once: Promise<void> | null = null;

/**
 * Brings back what the small storage has lost since it was written: a browser that was killed, or a computer that went off, had not yet put
 * it on the disk. What lies there and goes on further is never replaced, nor what is damaged.
 */
export async function bringBack(): Promise<void> {
  once ??= bring();
  await once;
}

async function bring(): Promise<void> {
  const found = [...await copies()].filter(([id, copy]) => isFurther(copy, textOf(id)));
  for (const [id, copy] of found) writeAgain(id, copy);
  const [newest] = found.flatMap(([, copy]) => { const session = sessionIn(copy); return typeof session === 'object' ? [session] : []; })
    .toSorted((one, other) => other.savedAt.localeCompare(one.savedAt));
  if (newest !== undefined && openCode() === null) setOpenCode(newest.id);
}

/** Whether a copy holds more of an evening than what lies in the small storage. Clocks can be changed; what has happened only grows. */
export function isFurther(copy: string, here: string | null): boolean {
  const length = lengthOf(copy);
  return length !== null && (here === null || length > (lengthOf(here) ?? Infinity));
}

function lengthOf(text: string): number | null {
  const session = sessionIn(text);
  if (typeof session === 'string') return null;
  const { body } = session.record as { readonly body?: { readonly journal?: unknown } };
  return Array.isArray(body?.journal) ? body.journal.length : null;
}

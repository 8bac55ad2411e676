import { everythingSaved } from '../first/at-hand.ts';
import { takeNewer } from './keep-files.ts';

/** Milliseconds that a server gets to answer. */
const patience = 5000;

/**
 * Loads the page again, in the newer version where one waits, once everything that was typed is kept and the page is there to be had.
 *
 * @returns why it did not; the page stays as it is then.
 */
export async function loadAgain(): Promise<'not-saved' | 'unreachable' | null> {
  // What is being typed is handed on when its field is left.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  if (!(await everythingSaved())) return 'not-saved';
  if (takeNewer()) return null;
  if (!(await isThere())) return 'unreachable';
  window.location.reload();
  return null;
}

/** Whether loading again would find anything: a page that is gone cannot be gone back to. */
async function isThere(): Promise<boolean> {
  if (!window.location.protocol.startsWith('http') || 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null) return true;
  try {
    const { ok } = await fetch(window.location.pathname, { cache: 'no-store', signal: AbortSignal.timeout(patience) });
    return ok;
  } catch {
    return false;
  }
}

import { useLoaded } from '../hooks/use-loaded.ts';
import { useService } from '../service/service.ts';
import type { Desk } from '../session/desk.ts';
import { keepingOf, type Keeping } from './keeping.ts';

/** What was found out before; a browser is asked once, and again when it may have changed its mind. */
const known = new WeakMap<Desk, Promise<Keeping>>();

/**
 * How far this browser can be relied on; `undefined` until it has been asked.
 *
 * @example useKeeping(); // undefined at first, then for example 'may-be-cleared'
 */
export function useKeeping(): Keeping | undefined {
  const { desk } = useService();
  return useLoaded('keeping', async () => {
    const asked = known.get(desk) ?? keepingOf(desk, browserHere());
    known.set(desk, asked);
    const keeping = await asked;
    // It may only be that another tab stands in the way just now, or that the computer is slow.
    if (keeping === 'nowhere') known.delete(desk);
    return keeping;
  }, (keeping) => keeping === 'nowhere');
}

/** A page from a disk is refused a folder of files in any window, so a private one cannot be told by that. */
function browserHere(): Partial<StorageManager> | undefined {
  // Not everywhere, whatever the types say.
  const storage = (navigator as { readonly storage?: StorageManager }).storage;
  return window.location.protocol === 'file:' && storage !== undefined ? { persisted: async () => await storage.persisted() } : storage;
}

/**
 * Asks the browser to keep what is saved for good. Some ask the person, some decide by themselves, and some cannot be asked.
 *
 * @example await askToKeep(useService().desk); // and useKeeping() asks anew: 'safe' where the browser agreed
 */
export async function askToKeep(desk: Desk): Promise<void> {
  try {
    await navigator.storage.persist();
  } catch {
    // Without a secure context there is nobody to ask.
  }
  known.delete(desk);
}

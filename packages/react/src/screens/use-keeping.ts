import { useLoaded } from '../hooks/use-loaded.ts';
import { useService } from '../service/service.ts';
import type { Desk } from '../session/desk.ts';
import { keepingOf, type Keeping } from './keeping.ts';

/** What was found out before; a browser is asked once, and again when it may have changed its mind. */
const known = new WeakMap<Desk, Promise<Keeping>>();

/** How far this browser can be relied on; `undefined` until it has been asked. */
export function useKeeping(): Keeping | undefined {
  const { desk } = useService();
  return useLoaded('keeping', async () => {
    const asked = known.get(desk) ?? keepingOf(desk, navigator.storage);
    known.set(desk, asked);
    return await asked;
  });
}

/** Asks the browser to keep what is saved for good. Some ask the person, some decide by themselves, and some cannot be asked. */
export async function askToKeep(desk: Desk): Promise<void> {
  try {
    await navigator.storage.persist();
  } catch {
    // Without a secure context there is nobody to ask.
  }
  known.delete(desk);
}

import { readSaved } from './read-saved.ts';
import { sameData } from './same-data.ts';
import { seenIn } from './seal-saved.ts';
import type { Store } from './store.ts';

/** How often it is begun anew while another tab goes on writing. */
const tries = 3;

/**
 * Moves one attempt from one store to another: written there, read back there, and only then removed here. Wherever it is stopped, it is
 * whole in one of the two or in both, and moving it once more finishes it.
 *
 * @param between what else belongs to it and has to be there before it is removed here.
 * @returns whether it is there, and no longer here. `false` where it is not whole, or where something else has its name there.
 * @throws what the stores throw; nothing is lost then.
 * @example await moveSaved(browserStore(), lockedStore(indexedDbStore('mine'), key), id); // true
 */
export async function moveSaved(from: Store, to: Store, id: string, between: () => Promise<void> = async () => { await Promise.resolve(); }): Promise<boolean> {
  let seen: string | null = null;
  for (let i = 0; i < tries; i += 1) {
    const saved = readSaved(id, await from.read(id));
    if (saved === null) return false;
    if (!(await to.write(saved, seen)) || !sameData(await to.read(id), saved)) return false;
    seen = saved.seal;
    await between();
    // Another tab may have gone on with it meanwhile.
    if (seenIn(await from.read(id)) !== saved.seal) continue;
    await from.remove(id);
    return (await from.read(id)) === undefined;
  }
  return false;
}

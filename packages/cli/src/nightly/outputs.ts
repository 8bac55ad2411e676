import { resolve } from 'node:path';
import { ended } from '../exit.ts';
import type { Disk } from '../files/disk.ts';
import { lock, type Lock } from '../files/lock.ts';
import { clearLeftovers } from '../files/save.ts';
import { fileTarget, type Target } from '../tables/write-target.ts';

/** Files that a run writes, in the order in which they are put in place: the manifest vouches for the others, so it is the last. */
const order = ['results', 'rejects', 'receipt', 'manifest'] as const;
export type OutputName = (typeof order)[number];

/** Files that are written together. None of them is seen before all of it is there. */
export interface Outputs {
  readonly write: (name: OutputName, piece: string | Uint8Array) => Promise<void>;
  /** Puts them in place, one after the other, and lets go of them. */
  readonly done: () => Promise<void>;
  /** Leaves everything as it was. */
  readonly abandon: () => Promise<void>;
}

/**
 * Keeps the names for this run alone, and opens a file beside each.
 *
 * @throws {Ended} `E_PATH` (exit 2) where a name is one of the inputs, a folder, a link, or given twice; `E_LOCKED` (exit 8); `E_STORAGE` (exit 7).
 */
export async function openOutputs(disk: Disk, paths: Readonly<Partial<Record<OutputName, string>>>, inputs: readonly string[]): Promise<Outputs> {
  const named = order.flatMap((name) => { const path = paths[name]; return path === undefined ? [] : [{ name, path }]; });
  for (const [i, { path }] of named.entries()) {
    if (named.slice(0, i).some((other) => resolve(other.path) === resolve(path))) throw ended('E_PATH', 'two things cannot be written to one file', { file: path, hint: 'give each a name of its own' });
  }
  const locks: Lock[] = [];
  const targets = new Map<OutputName, Target>();
  const letGo = async (): Promise<void> => { for (const each of locks.splice(0)) await each.release(); };
  const abandon = async (): Promise<void> => {
    for (const target of targets.values()) await target.abandon();
    targets.clear();
    await letGo();
  };
  try {
    for (const { name, path } of named) {
      // First the name is looked at: no lock is put beside what is no file of ours.
      await (await fileTarget(disk, path, inputs)).abandon();
      locks.push(await lock(disk, path));
      await clearLeftovers(disk, path);
      targets.set(name, await fileTarget(disk, path, inputs));
    }
  } catch (error) {
    await abandon();
    throw error;
  }
  return {
    write: async (name, piece) => { await targets.get(name)?.write(piece); },
    done: async () => {
      try {
        for (const each of locks) await each.check();
        for (const name of order) {
          await targets.get(name)?.done();
          targets.delete(name);
        }
      } finally {
        await abandon();
      }
    },
    abandon,
  };
}

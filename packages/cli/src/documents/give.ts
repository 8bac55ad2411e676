import type { Context } from '../context.ts';
import { ended } from '../exit.ts';
import { lockedTarget } from '../tables/locked-target.ts';

export interface GiveOptions {
  /** The file to write; standard output where there is none. */
  readonly out: string | undefined;
  /** The file that was read, which is never written over. */
  readonly from: string;
}

/**
 * Gives what was made: to standard output, or into a file that takes its name only when it is whole.
 *
 * @throws {Ended} `E_PATH`, `E_LOCKED` and `E_STORAGE` as `lockedTarget` has them.
 */
export async function give(context: Context, made: string | Uint8Array, { out, from }: GiveOptions): Promise<void> {
  const place = await openPlace(context, out, from === '-' ? [] : [from]);
  try {
    await place.give(made);
  } finally {
    await place.close();
  }
}

/** Where something goes that is still to be made. */
export interface Place {
  readonly give: (made: string | Uint8Array) => Promise<void>;
  /** Leaves a file as it was, where nothing was given. */
  readonly close: () => Promise<void>;
}

/**
 * The same in two steps, for what must not be made where it cannot be written.
 *
 * @param from the files that are read, which are never written over.
 */
export async function openPlace({ host, out: output }: Context, out: string | undefined, from: readonly string[]): Promise<Place> {
  if (out === undefined) return { give: (made) => (typeof made === 'string' ? output.write(made) : output.writeBytes(made)), close: () => Promise.resolve() };
  const target = await lockedTarget(host.disk, out, from);
  return {
    give: async (made) => {
      await target.write(made);
      await target.done();
    },
    close: () => target.abandon(),
  };
}

/**
 * Bytes make a mess of a terminal. Said before anything is read or made.
 *
 * @param like a name to propose.
 */
export function refuseTerminal({ host }: Context, out: string | undefined, like: string): void {
  if (out === undefined && host.terminal.stdout) throw ended('E_USAGE', 'this is no text for a terminal', { hint: `name a file: --out ${like}` });
}

import type { Context } from '../context.ts';
import { ended } from '../exit.ts';
import { fileTarget } from '../tables/write-target.ts';

export interface GiveOptions {
  /** The file to write; standard output where there is none. */
  readonly out: string | undefined;
  /** The file that was read, which is never written over. */
  readonly from: string;
}

/**
 * Gives what was made: to standard output, or into a file that takes its name only when it is whole.
 *
 * @throws {Ended} `E_USAGE` where bytes would go to a terminal; `E_PATH` and `E_STORAGE` as `fileTarget` has them.
 */
export async function give({ host, out: output }: Context, made: string | Uint8Array, { out, from }: GiveOptions): Promise<void> {
  if (out !== undefined) {
    const target = await fileTarget(host.disk, out, from === '-' ? [] : [from]);
    await target.write(made);
    await target.done();
    return;
  }
  if (typeof made === 'string') await output.write(made);
  else await output.writeBytes(made);
}

/**
 * Bytes make a mess of a terminal. Said before anything is read or made.
 *
 * @param like a name to propose.
 */
export function refuseTerminal({ host }: Context, out: string | undefined, like: string): void {
  if (out === undefined && host.terminal.stdout) throw ended('E_USAGE', 'this is no text for a terminal', { hint: `name a file: --out ${like}` });
}

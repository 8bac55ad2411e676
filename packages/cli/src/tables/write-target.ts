import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { ended } from '../exit.ts';
import { errnoOf, type Disk } from '../files/disk.ts';
import { reasonFor } from '../files/save.ts';
import { syncFolder } from '../files/sync-folder.ts';

/** Where a table goes: nothing of it is seen in a file before all of it is there. */
export interface Target {
  readonly write: (piece: string | Uint8Array) => Promise<void>;
  /** Puts what was written in its place. */
  readonly done: () => Promise<void>;
  /** Leaves everything as it was. */
  readonly abandon: () => Promise<void>;
}

/**
 * A file that is written piece by piece, and takes its name only when it is whole and synced.
 *
 * @throws {Ended} `E_PATH` where the name is a folder, a link or one of the inputs; `E_STORAGE` where it cannot be written.
 */
export async function fileTarget(disk: Disk, path: string, inputs: readonly string[]): Promise<Target> {
  await refusePath(disk, path, inputs);
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  let written = 0;
  const failed = (error: unknown): Error => {
    const [reason, hint] = reasonFor(errnoOf(error) ?? 'EIO');
    return ended('E_STORAGE', `not written: ${reason}; ${written.toLocaleString('en-GB')} bytes had been, and what was there before is still there`, { file: path, hint });
  };
  const file = await disk.open(temporary, 'wx', 0o600).catch((error: unknown) => { throw failed(error); });
  const abandon = async (): Promise<void> => {
    await file.close().catch(() => undefined);
    await disk.unlink(temporary).catch(() => undefined);
  };
  const trying = async (act: () => Promise<void>): Promise<void> => {
    try {
      await act();
    } catch (error) {
      await abandon();
      throw failed(error);
    }
  };
  return {
    write: (piece) => trying(async () => {
      const bytes = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece;
      for (let at = 0; at < bytes.length;) {
        const { bytesWritten } = await file.write(bytes, at, bytes.length - at);
        if (bytesWritten === 0) throw Object.assign(new Error('nothing more was written'), { code: 'ENOSPC' });
        at += bytesWritten;
        written += bytesWritten;
      }
    }),
    done: () => trying(async () => {
      await file.sync();
      const whole = await file.stat();
      await file.close();
      await disk.rename(temporary, path);
      await syncFolder(disk, dirname(path));
      if (!isSame(whole, await disk.stat(path))) throw Object.assign(new Error('another file has the name'), { code: 'EIO' });
    }),
    abandon,
  };
}

/** Whether the name leads to what was written: some systems across a network lose a renaming, or number their files anew. */
function isSame(whole: Stats, found: Stats): boolean {
  return (whole.ino === found.ino && whole.dev === found.dev) || (whole.size === found.size && whole.mtimeMs === found.mtimeMs);
}

async function refusePath(disk: Disk, path: string, inputs: readonly string[]): Promise<void> {
  const refuse = (message: string, hint: string): never => { throw ended('E_PATH', message, { file: path, hint }); };
  if (inputs.some((input) => resolve(input) === resolve(path))) refuse('this is one of the files that are read', 'name another file for --out');
  const found = await disk.lstat(path).catch(() => undefined);
  if (found === undefined) return;
  if (found.isSymbolicLink()) refuse('this is a link, and what it leads to would be written over', 'name the file itself');
  if (!found.isFile()) refuse('this is no file', 'name a file in it');
  for (const input of inputs) {
    const other = await disk.stat(input).catch(() => undefined);
    if (other !== undefined && other.ino === found.ino && other.dev === found.dev && other.ino !== 0) refuse('this is one of the files that are read', 'name another file for --out');
  }
}

import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { ended, type Ended } from '../exit.ts';
import { errnoOf, type Disk } from './disk.ts';
import { syncFolder } from './sync-folder.ts';

/**
 * Writes a file so that whoever reads it, even after a crash, finds either all of the old or all of the new.
 *
 * A new file beside it, every byte of it, synced, then renamed over the old one, then the folder synced; read back before we say
 * that it is saved. Where any of this fails the old file is untouched and the new one removed.
 *
 * @throws {Ended} `E_STORAGE`, exit 7.
 */
export async function save(disk: Disk, path: string, text: string): Promise<void> {
  const bytes = Buffer.from(text, 'utf8');
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeWhole(disk, temporary, bytes);
    await disk.rename(temporary, path);
  } catch (error) {
    await disk.unlink(temporary).catch(() => undefined);
    throw storageFailure(path, error, bytes.length);
  }
  try {
    await syncFolder(disk, dirname(path));
    if (!bytes.equals(await disk.readFile(path))) throw new Error('what was read back is not what was written');
  } catch (error) {
    throw storageFailure(path, error, bytes.length);
  }
}

/** Removes what a save that was killed in the middle has left beside a file. Only for whoever holds the file's lock. */
export async function clearLeftovers(disk: Disk, path: string): Promise<void> {
  const [start, end] = [`.${basename(path)}.`, /^[0-9a-f]{12}\.tmp$/];
  const names = await disk.list(dirname(path)).catch(() => []);
  for (const name of names) {
    if (name.startsWith(start) && end.test(name.slice(start.length))) await disk.unlink(join(dirname(path), name)).catch(() => undefined);
  }
}

async function writeWhole(disk: Disk, path: string, bytes: Buffer): Promise<void> {
  // The owner's alone: it holds a person's answers.
  const file = await disk.open(path, 'wx', 0o600);
  try {
    for (let at = 0; at < bytes.length;) {
      const { bytesWritten } = await file.write(bytes, at, bytes.length - at);
      if (bytesWritten === 0) throw Object.assign(new Error('nothing more was written'), { code: 'ENOSPC' });
      at += bytesWritten;
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

const reasons: Readonly<Record<string, readonly [string, string]>> = {
  ENOSPC: ['there is no room left on the disk', 'free some room and run the same command again'],
  EDQUOT: ['your share of the disk is used up', 'free some room and run the same command again'],
  EFBIG: ['the file would be too large for this disk', 'save it on another disk'],
  EROFS: ['this disk can only be read', 'name a file on a disk that can be written to'],
  EACCES: ['writing here is not permitted', 'name a file in a folder of yours'],
  EPERM: ['writing here is not permitted', 'name a file in a folder of yours'],
  ENOENT: ['its folder does not exist', 'make the folder first, or name a file in another'],
  ENOTDIR: ['its folder is not a folder', 'name a file in another folder'],
  EMFILE: ['too many files are open', 'close other programs and run the same command again'],
  ENFILE: ['too many files are open', 'close other programs and run the same command again'],
};

/** What the system's short name for a failure means, and what to do about it. */
export function reasonFor(errno: string | undefined): readonly [reason: string, hint: string] {
  return reasons[errno ?? ''] ?? [errno === undefined ? 'what was read back is not what was written' : `the system said ${errno}`, 'run the same command again, or name a file elsewhere'];
}

function storageFailure(path: string, error: unknown, bytes: number): Ended {
  const [reason, hint] = reasonFor(errnoOf(error));
  return ended('E_STORAGE', `not saved: ${reason}; it needs ${bytes.toLocaleString('en-GB')} bytes, and what was there before is still there`, { file: path, hint });
}

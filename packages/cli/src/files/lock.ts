import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ended } from '../exit.ts';
import { errnoOf, type Disk } from './disk.ts';
import { reasonFor } from './save.ts';

/** A file that only we may change, for as long as we hold it. */
export interface Lock {
  /** @throws {Ended} `E_LOCKED` where somebody has taken it from us. */
  readonly check: () => Promise<void>;
  readonly release: () => Promise<void>;
}

export interface LockOptions {
  /** Milliseconds between two signs of life. */
  readonly beat?: number;
  /** Milliseconds to wait for the other to finish. */
  readonly wait?: number;
  readonly interrupted?: AbortSignal;
}

interface Holder { readonly token: string; readonly machine: string; readonly process: number }

/**
 * Locks a file by a small file beside it, which its holder touches while it lives.
 *
 * A lock left behind is told by its holder no longer living on this machine, or by no sign of life for three beats, watched rather
 * than worked out from clocks; it is then taken over.
 *
 * @throws {Ended} `E_LOCKED`, exit 8, where somebody else holds it.
 */
export async function lock(disk: Disk, path: string, { beat = 1000, wait = 0, interrupted }: LockOptions = {}): Promise<Lock> {
  const file = `${path}.lock`;
  const mine: Holder = { token: randomBytes(12).toString('hex'), machine: hostname(), process: process.pid };
  const until = Date.now() + wait;
  let isTakenOver = false;
  for (;;) {
    try {
      await putUp(disk, path, file, JSON.stringify(mine));
      // Of several who found it dead, one may still be putting back the living lock of another.
      if (isTakenOver) await sleep(settling);
      if (!isTakenOver || (await seen(disk, file))?.holder?.token === mine.token) break;
      continue;
    } catch (error) {
      const errno = errnoOf(error);
      // Whoever holds the lock tidies up, and took our file for one that was left.
      if (errno === 'ENOENT' && isTidied(error)) continue;
      if (errno !== 'EEXIST') throw unlockable(path, error);
    }
    const before = await seen(disk, file);
    if (before === undefined) continue;
    if (isDead(before.holder) || await isSilent(disk, file, before, beat)) {
      isTakenOver = true;
      await takeAway(disk, file, before);
    }
    else if (Date.now() >= until || interrupted?.aborted) throw locked(path);
    else await sleep(Math.min(250, beat));
  }
  const beating = setInterval(() => { void beatOnce(disk, file, mine); }, beat);
  beating.unref();
  return {
    check: async () => {
      if ((await seen(disk, file))?.holder?.token !== mine.token) throw locked(path);
    },
    release: async () => {
      clearInterval(beating);
      if ((await seen(disk, file))?.holder?.token === mine.token) await disk.unlink(file).catch(() => undefined);
    },
  };
}

/** Some systems cannot give a file a second name, and say one of these. */
const noLinks: ReadonlySet<string | undefined> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV']);

/** Puts up a lock with its holder in it from the first moment: it is written under another name, one that is tidied up should we be ended. */
async function putUp(disk: Disk, path: string, file: string, text: string): Promise<void> {
  const written = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  await disk.create(written, text);
  try {
    await disk.link(written, file);
  } catch (error) {
    if (!noLinks.has(errnoOf(error))) throw error;
    await disk.create(file, text);
  } finally {
    await disk.unlink(written).catch(() => undefined);
  }
}

function isTidied(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'link';
}

/** Milliseconds that several takeovers at once are given to settle. */
const settling = 100;

interface Seen { readonly text: string; readonly touched: number; readonly holder: Holder | undefined }

async function seen(disk: Disk, file: string): Promise<Seen | undefined> {
  try {
    const [bytes, { mtimeMs }] = [await disk.readFile(file), await disk.stat(file)];
    const text = bytes.toString('utf8');
    return { text, touched: mtimeMs, holder: holderIn(text) };
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw unlockable(file, error);
  }
}

function holderIn(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return undefined; // its writer was ended in the middle
  }
}

/** Whether the holder ran on this machine and runs no longer. Of another machine nobody knows. */
function isDead(holder: Holder | undefined): boolean {
  if (holder?.machine !== hostname() || !Number.isInteger(holder.process)) return false;
  try {
    process.kill(holder.process, 0);
    return false;
  } catch (error) {
    return errnoOf(error) === 'ESRCH';
  }
}

/**
 * Watches for three beats. A lock that was touched just now is not watched: somebody lives. One that names nobody is watched all the same: where a
 * file cannot have two names, somebody was ended while writing it.
 */
async function isSilent(disk: Disk, file: string, before: Seen, beat: number): Promise<boolean> {
  const isNamed = before.holder !== undefined;
  if (isNamed && Math.abs(Date.now() - before.touched) < 3 * beat) return false;
  await sleep(3 * beat);
  const after = await seen(disk, file);
  return after?.text === before.text && after.touched === before.touched;
}

/** Moves a dead lock aside before removing it, so that of two who found it dead only one removes it. */
async function takeAway(disk: Disk, file: string, { text }: Seen): Promise<void> {
  const aside = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    await disk.rename(file, aside);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return;
    throw unlockable(file, error);
  }
  // Another was quicker, and this is the living lock it made: put it back.
  if ((await seen(disk, aside))?.text !== text) await disk.rename(aside, file);
  else await disk.unlink(aside).catch(() => undefined);
}

async function beatOnce(disk: Disk, file: string, mine: Holder): Promise<void> {
  try {
    if ((await seen(disk, file))?.holder?.token === mine.token) await disk.touch(file, new Date());
  } catch {
    // The next save checks the lock, and says so if it is gone.
  }
}

function locked(path: string): Error {
  return ended('E_LOCKED', 'this file is open in another window or on another computer; only one may change it at a time', {
    file: path, hint: 'finish there first, or wait until the other has finished (take waits with --wait)',
  });
}

function unlockable(path: string, error: unknown): Error {
  const [reason, hint] = reasonFor(errnoOf(error));
  return ended('E_STORAGE', `this file cannot be kept for you alone: ${reason}`, { file: path, hint });
}

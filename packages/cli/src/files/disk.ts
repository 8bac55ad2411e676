import { lstat, open, readdir, readFile, rename, stat, unlink, utimes, writeFile, type FileHandle } from 'node:fs/promises';

/** What is asked of the file system, and no more; a test can make any of it fail. */
export interface Disk {
  readonly open: (path: string, flags: string, mode?: number) => Promise<Pick<FileHandle, 'write' | 'sync' | 'close' | 'read' | 'stat'>>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly unlink: (path: string) => Promise<void>;
  readonly stat: typeof stat;
  readonly lstat: typeof lstat;
  readonly readFile: (path: string) => Promise<Buffer>;
  /** Names of what is in a folder. */
  readonly list: (path: string) => Promise<readonly string[]>;
  /** Creates a file, and fails where there is one. */
  readonly create: (path: string, text: string) => Promise<void>;
  readonly touch: (path: string, at: Date) => Promise<void>;
}

export const nodeDisk: Disk = {
  open: (path, flags, mode) => open(path, flags, mode),
  rename, unlink, stat, lstat,
  readFile: (path) => readFile(path),
  list: (path) => readdir(path),
  create: (path, text) => writeFile(path, text, { flag: 'wx', mode: 0o600 }),
  touch: (path, at) => utimes(path, at, at),
};

/** The system's short name for what went wrong: `ENOSPC`. */
export function errnoOf(error: unknown): string | undefined {
  return error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
}

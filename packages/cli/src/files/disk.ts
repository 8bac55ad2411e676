import * as fs from 'node:fs';

/** A file that is open. */
export interface OpenFile {
  readonly read: (buffer: Uint8Array, offset: number, length: number, position: number | null) => Promise<{ readonly bytesRead: number }>;
  readonly write: (buffer: Uint8Array, offset: number, length: number) => Promise<{ readonly bytesWritten: number }>;
  readonly stat: () => Promise<fs.Stats>;
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What is asked of the file system, and no more; a test can make any of it fail. */
export interface Disk {
  readonly open: (path: string, flags: string, mode?: number) => Promise<OpenFile>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly unlink: (path: string) => Promise<void>;
  readonly stat: (path: string) => Promise<fs.Stats>;
  readonly lstat: (path: string) => Promise<fs.Stats>;
  readonly readFile: (path: string) => Promise<Buffer>;
  /** Names of what is in a folder. */
  readonly list: (path: string) => Promise<readonly string[]>;
  /** Creates a file, and fails where there is one. */
  readonly create: (path: string, text: string) => Promise<void>;
  /** Gives a file a second name, and fails where something has it. */
  readonly link: (path: string, name: string) => Promise<void>;
  readonly touch: (path: string, at: Date) => Promise<void>;
}

type Done<T> = (error: NodeJS.ErrnoException | null, value: T) => void;

/** What a call of `node:fs` comes to. Not by `node:fs/promises`, nor by `promisify`: to load either takes longer than to read a sheet. */
function promised<T>(call: (done: Done<T>) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    call((error, value) => {
      if (error === null) resolve(value);
      else reject(error);
    });
  });
}

/** The same where there is nothing to be told but that it is done. */
function finished(call: (done: (error: NodeJS.ErrnoException | null) => void) => void): Promise<void> {
  return promised<void>((done) => { call((error) => { done(error, undefined); }); });
}

async function openFile(path: string, flags: string, mode?: number): Promise<OpenFile & { readonly descriptor: number }> {
  const descriptor = await promised<number>((done) => { fs.open(path, flags, mode, done); });
  return {
    descriptor,
    read: (buffer, offset, length, position) => promised((done) => { fs.read(descriptor, buffer, offset, length, position, (error, bytesRead) => { done(error, { bytesRead }); }); }),
    write: (buffer, offset, length) => promised((done) => { fs.write(descriptor, buffer, offset, length, null, (error, bytesWritten) => { done(error, { bytesWritten }); }); }),
    stat: () => promised<fs.Stats>((done) => { fs.fstat(descriptor, done); }),
    sync: () => finished((done) => { fs.fsync(descriptor, done); }),
    close: () => finished((done) => { fs.close(descriptor, done); }),
  };
}

/** What could be begun and not be finished is taken back: nobody would know whose it is. */
async function createFile(path: string, text: string): Promise<void> {
  const file = await openFile(path, 'wx', 0o600);
  try {
    await finished((done) => { fs.writeFile(file.descriptor, text, done); });
    await file.close();
  } catch (error) {
    await file.close().catch(() => undefined);
    await finished((done) => { fs.unlink(path, done); }).catch(() => undefined);
    throw error;
  }
}

export const nodeDisk: Disk = {
  open: openFile,
  rename: (from, to) => finished((done) => { fs.rename(from, to, done); }),
  unlink: (path) => finished((done) => { fs.unlink(path, done); }),
  stat: (path) => promised<fs.Stats>((done) => { fs.stat(path, done); }),
  lstat: (path) => promised<fs.Stats>((done) => { fs.lstat(path, done); }),
  readFile: (path) => promised<Buffer>((done) => { fs.readFile(path, done); }),
  list: (path) => promised<readonly string[]>((done) => { fs.readdir(path, done); }),
  create: createFile,
  link: (path, name) => finished((done) => { fs.link(path, name, done); }),
  touch: (path, at) => finished((done) => { fs.utimes(path, at, at, done); }),
};

/** The system's short name for what went wrong: `ENOSPC`. */
export function errnoOf(error: unknown): string | undefined {
  return error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
}

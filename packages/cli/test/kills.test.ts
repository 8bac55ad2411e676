import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeDisk, type Disk } from '../src/files/disk.ts';
import { guildhall } from '../src/guildhall.ts';
import { folder, run } from './support/run.ts';

// Every operation on the disk of one sitting is counted; then, for each of them, one sitting fails there. That a process is killed there is tried in
// killed.test.ts; here a write stops after any number of bytes.

/** Does an operation, or not; `part` does so many bytes of a write. */
type Step = <T>(what: string, work: () => Promise<T>, part?: (bytes: number) => Promise<T>) => Promise<T>;

function steppedDisk(step: Step): Disk {
  return {
    open: (path, flags, mode) => step(`open ${flags}`, async () => {
      const file = await nodeDisk.open(path, flags, mode);
      return {
        read: (...args) => step('read', () => file.read(...args)),
        write: (buffer, offset, length) => step('write', () => file.write(buffer, offset, length), (bytes) => file.write(buffer, offset, Math.min(bytes, length))),
        stat: () => step('fstat', () => file.stat()),
        sync: () => step('fsync', () => file.sync()),
        // Closed all the same, as the system does it, so that this process does not run out of files.
        close: async () => {
          await file.close();
          await step('close', () => Promise.resolve());
        },
      };
    }),
    rename: (from, to) => step('rename', () => nodeDisk.rename(from, to)),
    unlink: (path) => step('unlink', () => nodeDisk.unlink(path)),
    stat: (path) => step('stat', () => nodeDisk.stat(path)),
    lstat: (path) => step('lstat', () => nodeDisk.lstat(path)),
    readFile: (path) => step('readFile', () => nodeDisk.readFile(path)),
    list: (path) => step('list', () => nodeDisk.list(path)),
    create: (path, text) => step('create', () => nodeDisk.create(path, text)),
    link: (path, name) => step('link', () => nodeDisk.link(path, name)),
    // Signs of life come when they like, and nothing hangs on them.
    touch: (path, at) => nodeDisk.touch(path, at),
  };
}

const question = 'councillor-quick-scan';
const typed = '2\n3\n1\nq\n';
/** What is in the file after a sitting that nothing goes wrong in: the first answer was there before. */
let given: readonly string[] = [];
let begun = '';
let operations: readonly string[] = [];
let bytes = 0;

beforeAll(async () => {
  const place = mkdtempSync(join(tmpdir(), 'guildhall-cli-'));
  const file = join(place, 'scan.json');
  await run(['take', question, file, '--id', 'm-1', '--seed', '1'], { stdin: 'y\n1\n' });
  begun = readFileSync(file, 'utf8');
  const names: string[] = [];
  await run(['take', question, file], { stdin: typed, disk: steppedDisk((what, work) => { names.push(what); return work(); }) });
  [operations, given, bytes] = [names, answersIn(file), readFileSync(file).length];
  rmSync(place, { recursive: true, force: true });
});

function begunFile(): string {
  const file = join(folder(), 'scan.json');
  writeFileSync(file, begun);
  return file;
}

interface Entry { readonly event: { readonly type: string; readonly response?: { readonly choice?: string } } }
const answersIn = (file: string): readonly string[] => (JSON.parse(readFileSync(file, 'utf8')) as { body: { journal: readonly Entry[] } }).body.journal
  .flatMap(({ event }) => (event.type === 'item.answered' ? [event.response?.choice ?? ''] : []));

/** How many answers must be there: those after which another question was put. One was there before. */
const followed = (said: string): number => Math.max(1, ...[...said.matchAll(/Question (\d+) of/g)].map(([, number]) => Number(number) - 1));

/** Nothing torn, nothing lost, nothing that was never entered. */
async function expectWhole(file: string, said: string, why: string): Promise<void> {
  expect(await run(['validate', file]), why).toMatchObject({ exit: 0, stderr: '' });
  const answers = answersIn(file);
  expect(answers.length, why).toBeGreaterThanOrEqual(followed(said));
  expect(answers, why).toEqual(given.slice(0, answers.length));
}

/** The id of a process that is no more. */
const dead = spawnSync(process.execPath, ['--version']).pid;

/** The next sitting needs no help, and leaves nothing of the last one behind. */
async function expectCarriedOn(file: string, why: string): Promise<void> {
  const lock = `${file}.lock`;
  // The sitting was ended and not this process, which lives on: the lock is made to say so.
  if (existsSync(lock)) writeFileSync(lock, JSON.stringify({ ...JSON.parse(readFileSync(lock, 'utf8')) as object, process: dead }));
  expect(await run(['take', question, file], { stdin: 'q\n' }), why).toMatchObject({ exit: 0, stderr: '' });
  expect(readdirSync(dirname(file)), why).toEqual(['scan.json']);
}

/** Takes until the n-th operation, of which only `last` is done, and goes no further, like a process that is no more. Gives what was said by then. */
async function takenUntil(file: string, n: number, last: (part?: (bytes: number) => Promise<unknown>) => Promise<unknown> = () => Promise.resolve()): Promise<string> {
  let count = 0;
  let said = '';
  const stdout = new Writable({ write: (chunk: Buffer, _encoding, done) => { said += chunk.toString(); done(); } });
  const stderr = new Writable({ write: (_chunk, _encoding, done) => { done(); } });
  await new Promise<void>((gone, reject) => {
    const disk = steppedDisk((_what, work, part) => {
      count += 1;
      if (count === n) last(part).then(() => { gone(); }, reject);
      // Whoever waits for an operation of a process that is gone waits for ever.
      return count >= n ? new Promise(() => undefined) : work();
    });
    guildhall(['take', question, file], {
      stdin: Readable.from([Buffer.from(typed)], { objectMode: false }), stdout, stderr, env: {}, columns: 80, interrupted: new AbortController().signal,
      input: 'data', terminal: { stdout: false, stderr: false }, now: () => new Date('2026-03-02T12:00:00Z'), disk,
    }).then(() => { reject(new Error(`there is no operation ${n}`)); }, reject);
  });
  return said;
}

describe('a sitting in which three answers are saved', () => {
  it('writes, syncs and renames a file for each answer, and syncs the folder', () => {
    const times = (what: string): number => operations.filter((name) => name === what).length;
    expect({ given: given.length, opened: times('open wx'), written: times('write'), synced: times('fsync'), renamed: times('rename') }).toEqual({ given: 4, opened: 3, written: 3, synced: 6, renamed: 3 });
  });

  it('F3 killed when so many bytes of a file were written, 512 more each time: what was good stays', async () => {
    const writes = operations.flatMap((what, i) => (what === 'write' ? [i + 1] : []));
    for (const n of writes) {
      for (let written = 0; written < bytes + 512; written += 512) {
        const file = begunFile();
        const said = await takenUntil(file, n, async (part) => part?.(written));
        await expectWhole(file, said, `${written} bytes at operation ${n}`);
        expect(answersIn(file)).toHaveLength(writes.indexOf(n) + 1);
        await expectCarriedOn(file, `${written} bytes at operation ${n}`);
      }
    }
  });

  it.each([1, 7, 511, 512, 4096])('F5 goes on where only %i bytes are written at a time, and nobody says so', async (most) => {
    const file = begunFile();
    expect(await run(['take', question, file], { stdin: typed, disk: steppedDisk((_what, work, part) => (part === undefined ? work() : part(most))) })).toMatchObject({ exit: 0, stderr: '' });
    expect(answersIn(file)).toEqual(given);
    expect(readdirSync(dirname(file))).toEqual(['scan.json']);
  });

  it('F5 ends with 7 where nothing more is written, and what was there stays', async () => {
    const file = begunFile();
    expect(await run(['take', question, file], { stdin: typed, disk: steppedDisk((_what, work, part) => (part === undefined ? work() : part(0))) })).toMatchObject({ exit: 7, stderr: expect.stringContaining('E_STORAGE') });
    expect(readFileSync(file, 'utf8')).toBe(begun);
    expect(readdirSync(dirname(file))).toEqual(['scan.json']);
  });

  /** Without these nothing is saved: each of them failing ends the sitting. */
  const ofSaving: readonly string[] = ['open wx', 'write', 'fsync', 'rename'];

  it.each(['ENOSPC', 'EIO', 'EDQUOT', 'EROFS', 'EMFILE', 'EINTR'])('F6 %s at each of its operations: the file is whole, and whatever was not saved ends with 7 and says so', async (code) => {
    for (let n = 1; n <= operations.length; n++) {
      const why = `${code} at operation ${n} of ${operations.length}, ${operations[n - 1]}`;
      const file = begunFile();
      let count = 0;
      const { exit, stdout, stderr } = await run(['take', question, file], {
        stdin: typed, disk: steppedDisk((_what, work) => { count += 1; return count === n ? Promise.reject(Object.assign(new Error(code), { code })) : work(); }),
      });
      const isSaid = /^E_(?:STORAGE|READ) {2}\S*scan\.json/.test(stderr);
      const isAllSaved = stderr === '' && answersIn(file).length === given.length && !ofSaving.includes(operations[n - 1] ?? '');
      expect({ exit, isSaid, isAllSaved }, why).toEqual(exit === 7 ? { exit: 7, isSaid: true, isAllSaved: false } : { exit: 0, isSaid: false, isAllSaved: true });
      await expectWhole(file, stdout, why);
      await expectCarriedOn(file, why);
    }
  });
});

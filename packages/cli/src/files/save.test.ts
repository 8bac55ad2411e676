import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Ended } from '../exit.ts';
import { nodeDisk, type Disk } from './disk.ts';
import { save } from './save.ts';

let place = '';
beforeEach(() => { place = mkdtempSync(join(tmpdir(), 'guildhall-save-')); });
afterEach(() => { rmSync(place, { recursive: true, force: true }); });

/** A disk whose n-th operation fails, counted as they happen; `steps` is how many there were. */
function failingAt(n: number, code: string): Disk & { readonly steps: () => number } {
  let steps = 0;
  const step = <T>(work: () => Promise<T>): Promise<T> => {
    steps += 1;
    return steps === n ? Promise.reject(Object.assign(new Error(code), { code })) : work();
  };
  return {
    ...nodeDisk,
    steps: () => steps,
    rename: (from, to) => step(() => nodeDisk.rename(from, to)),
    readFile: (path) => step(() => nodeDisk.readFile(path)),
    open: (path, flags, mode) => step(async () => {
      const handle = await nodeDisk.open(path, flags, mode);
      return {
        read: handle.read.bind(handle), stat: handle.stat.bind(handle), close: handle.close.bind(handle),
        write: ((...args: Parameters<typeof handle.write>) => step(() => handle.write(...args))) as typeof handle.write,
        sync: () => step(() => handle.sync()),
      };
    }),
  };
}

describe('save', () => {
  it('replaces a file whole, and leaves nothing beside it', async () => {
    const file = join(place, 'a.json');
    await save(nodeDisk, file, 'one');
    await save(nodeDisk, file, 'two, with Siân in it');
    expect(readFileSync(file, 'utf8')).toBe('two, with Siân in it');
    expect(readdirSync(place)).toEqual(['a.json']);
  });

  it.each(['ENOSPC', 'EIO', 'EDQUOT', 'EROFS', 'EMFILE', 'EACCES'])('keeps the old or the new whole when %s comes at any step, and says so with exit 7', async (code) => {
    const file = join(place, 'a.json');
    const counting = failingAt(0, code);
    await save(counting, file, 'counted');
    expect(counting.steps()).toBeGreaterThan(5);
    for (let n = 1; n <= counting.steps(); n++) {
      writeFileSync(file, 'old');
      const failure = await save(failingAt(n, code), file, 'new').then(() => undefined, (error: unknown) => error);
      expect(failure).toBeInstanceOf(Ended);
      expect(failure instanceof Ended && failure.problems[0]).toMatchObject({ finding: { code: 'E_STORAGE' }, file });
      expect(['old', 'new']).toContain(readFileSync(file, 'utf8'));
      expect(readdirSync(place)).toEqual(['a.json']);
    }
  });

  it('goes on after a short write, byte by byte if need be', async () => {
    const file = join(place, 'a.json');
    const short: Disk = {
      ...nodeDisk,
      open: async (path, flags, mode) => {
        const handle = await nodeDisk.open(path, flags, mode);
        const write = ((bytes: Buffer, at: number) => handle.write(bytes, at, 1)) as unknown as typeof handle.write;
        return { read: handle.read.bind(handle), stat: handle.stat.bind(handle), close: handle.close.bind(handle), sync: handle.sync.bind(handle), write };
      },
    };
    await save(short, file, 'every byte of it: é');
    expect(readFileSync(file, 'utf8')).toBe('every byte of it: é');
  });

  it('does not call saved what reads back otherwise', async () => {
    const file = join(place, 'a.json');
    const lying: Disk = { ...nodeDisk, readFile: () => Promise.resolve(Buffer.from('something else')) };
    await expect(save(lying, file, 'new')).rejects.toThrow('E_STORAGE');
  });
});

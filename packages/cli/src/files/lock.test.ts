import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeDisk } from './disk.ts';
import { lock } from './lock.ts';

let place = '';
let file = '';
beforeEach(() => { place = mkdtempSync(join(tmpdir(), 'guildhall-lock-')); file = join(place, 'a.json'); });
afterEach(() => { rmSync(place, { recursive: true, force: true }); });

const quick = { beat: 40 };
/** A holder on another machine, of which nobody here knows whether it lives. */
const elsewhere = (seconds: number): void => {
  writeFileSync(`${file}.lock`, JSON.stringify({ token: 'theirs', machine: 'another', process: 1 }));
  const at = Date.now() / 1000 - seconds;
  utimesSync(`${file}.lock`, at, at);
};

describe('lock', () => {
  it('lets one in, and the next when it is released', async () => {
    const first = await lock(nodeDisk, file, quick);
    await expect(lock(nodeDisk, file, quick)).rejects.toThrow('E_LOCKED');
    await first.check();
    await first.release();
    await (await lock(nodeDisk, file, quick)).release();
    expect(readdirSync(place)).toEqual([]);
  });

  it('waits for as long as it is told', async () => {
    const first = await lock(nodeDisk, file, quick);
    const second = lock(nodeDisk, file, { ...quick, wait: 2000 });
    setTimeout(() => { void first.release(); }, 100);
    await (await second).release();
    expect(readdirSync(place)).toEqual([]);
  });

  it('stays locked for as long as its holder shows signs of life', async () => {
    const first = await lock(nodeDisk, file, quick);
    await new Promise((done) => { setTimeout(done, 200); });
    await expect(lock(nodeDisk, file, quick)).rejects.toThrow('E_LOCKED');
    await first.release();
  });

  it('is taken over from a machine that has been silent, and not from one that was heard just now', async () => {
    elsewhere(0);
    await expect(lock(nodeDisk, file, quick)).rejects.toThrow('E_LOCKED');
    elsewhere(3600);
    const taken = await lock(nodeDisk, file, quick);
    await taken.check();
    await taken.release();
    expect(readdirSync(place)).toEqual([]);
  });

  it('is not fooled by a clock that was put back: a lock from the future is watched too', async () => {
    elsewhere(-3600);
    await (await lock(nodeDisk, file, quick)).release();
    expect(readdirSync(place)).toEqual([]);
  });

  it('is taken over at once from a process of this machine that is gone, and from one that died while writing it', async () => {
    writeFileSync(`${file}.lock`, '');
    utimesSync(`${file}.lock`, 1, 1);
    await (await lock(nodeDisk, file, quick)).release();
    expect(readdirSync(place)).toEqual([]);
  });

  it('lets only one of many take over', async () => {
    elsewhere(3600);
    const all = await Promise.allSettled(Array.from({ length: 8 }, () => lock(nodeDisk, file, quick)));
    const held = all.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    expect(held).toHaveLength(1);
    await held[0]?.check();
    await held[0]?.release();
    expect(existsSync(`${file}.lock`)).toBe(false);
  });

  it('tells a holder that it has lost the file, and releases nothing that is not its own', async () => {
    const first = await lock(nodeDisk, file, quick);
    elsewhere(0);
    await expect(first.check()).rejects.toThrow('E_LOCKED');
    await first.release();
    expect(readFileSync(`${file}.lock`, 'utf8')).toContain('theirs');
  });
});

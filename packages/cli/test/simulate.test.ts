import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { frameworks } from '@guildhall/core/frameworks';
import { folder, run } from './support/run.ts';

const sheetsIn = (text: string) => text.trim().split('\n').map((line) => JSON.parse(line));

describe('simulate', () => {
  it.each(frameworks)('makes up people for $id whose sheets are scored without a word of complaint', async ({ id, version }) => {
    const { exit, stdout, stderr } = await run(['simulate', `${id}@${version}`, '--people', '12', '--council', 'c-204', '--on', '2026-05-04', '--missing', '0.3']);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(sheetsIn(stdout)).toHaveLength(12);
    expect(sheetsIn(stdout)[11]).toMatchObject({ framework: id, version, council: 'c-204', respondent: 'p-12', answeredOn: '2026-05-04' });
    const file = join(folder(), 'made-up.jsonl');
    writeFileSync(file, stdout);
    expect(await run(['score', file])).toMatchObject({ exit: 0, stderr: '' });
  });

  it('makes up forty where nobody says how many, and the same ones each time', async () => {
    const { stdout } = await run(['simulate', 'councillor-roles']);
    expect(sheetsIn(stdout)).toHaveLength(40);
    expect((await run(['simulate', 'councillor-roles', '--seed', '1'])).stdout).toBe(stdout);
    expect((await run(['simulate', 'councillor-roles', '--seed', '2'])).stdout).not.toBe(stdout);
  });

  it('makes up the same people later, who have come further, and others who answer about them', async () => {
    const args = ['simulate', 'councillor-roles', '--people', '60', '--seed', '4', '--spread', '0.5', '--mean', '2.5'];
    const mean = (text: string) => { const all = sheetsIn(text).flatMap(({ answers }) => Object.values(answers).filter((answer) => typeof answer === 'number')); return all.reduce((sum, each) => sum + each, 0) / all.length; };
    const [before, after] = [(await run(args)).stdout, (await run([...args, '--growth', '0.8'])).stdout];
    expect(Math.abs(mean(after) - mean(before) - 0.8)).toBeLessThan(0.1);
    expect(sheetsIn(after)[0].answeredOn > sheetsIn(before)[0].answeredOn).toBe(true);
    const asked = await run(['simulate', 'councillor-roles', '--people', '1', '--raters', 'officers=3', '--raters', 'community=2']);
    expect(sheetsIn(asked.stdout)[0].raters.map(({ group }: { group: string }) => group)).toEqual(['officers', 'officers', 'officers', 'community', 'community']);
  });

  it.each([
    ['--people', '0', '--people: give a whole number, 1 or more'],
    ['--correlation', '1.2', '--correlation: give a share from 0 to 1'],
    ['--growth-spread', '-1', '--growth-spread: give a length in levels, 0 or more'],
    ['--not-chosen', 'half', 'Give a number, as in 0.6.'],
    ['--on', '2026-02-30', 'Give a date that exists'],
    ['--raters', 'friends=2', 'Give one of assessor'],
    ['--raters', 'officers=999', '--raters officers each: give a whole number from 0 to 100'],
    ['--council-id', 'c\u202e1', '--council-id'],
  ])('refuses %s %s, in the words it was typed in', async (option, value, says) => {
    const { exit, stdout, stderr } = await run(['simulate', 'councillor-roles', option, value]);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).toContain('see guildhall simulate --help');
  });

  it('names a framework that is not known', async () => {
    expect(await run(['simulate', 'councilor-roles'])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringContaining('did you mean "councillor-roles"?') });
  });

  it('writes no faster than it is read, and stops where it is told to', async () => {
    const { exit, stdout } = await run(['simulate', 'councillor-roles', '--people', '999999999'], { interrupted: AbortSignal.timeout(150) });
    expect(exit).toBe(130);
    expect(() => sheetsIn(stdout)).not.toThrow();
  });

  it('speaks Welsh in its help', async () => {
    expect((await run(['simulate', '--help', '--lang', 'cy'])).stdout).toContain('faint o bobl');
    expect((await run(['simulate', '--help'])).stdout).toContain('how many people');
  });
});

// A slow reader is a stream that takes its time.
it('holds back while nobody reads', async () => {
  let [written, most] = [0, 0];
  class Slow extends Writable {
    override _write(chunk: Buffer, _encoding: string, done: () => void): void {
      written += chunk.length;
      most = Math.max(most, this.writableLength);
      setTimeout(done, 1);
    }
  }
  const { guildhall } = await import('../src/guildhall.ts');
  const { nodeDisk } = await import('../src/files/disk.ts');
  const { Readable } = await import('node:stream');
  const exit = await guildhall(['simulate', 'councillor-roles', '--people', '3000'], {
    stdin: Readable.from([]), stdout: new Slow(), stderr: new Slow(), env: {}, columns: 80, interrupted: new AbortController().signal, input: 'nothing',
    terminal: { stdout: false, stderr: false }, now: () => new Date('2026-03-02T12:00:00Z'), disk: nodeDisk,
  });
  expect(exit).toBe(0);
  expect(written).toBeGreaterThan(1_000_000);
  expect(most).toBeLessThan(200_000);
});

it('makes the files of the guide', async () => {
  const examples = new URL('../../../docs/examples/', import.meta.url);
  const people = ['simulate', 'councillor-roles', '--people', '40', '--seed', '11', '--council', 'c-204', '--causes', '0.6', '--noise', '0.45'];
  expect((await run(people)).stdout).toBe(readFileSync(new URL('spring.jsonl', examples), 'utf8'));
  expect((await run([...people, '--growth', '0.35', '--growth-spread', '0.6', '--on', '2026-09-14'])).stdout).toBe(readFileSync(new URL('autumn.jsonl', examples), 'utf8'));
});

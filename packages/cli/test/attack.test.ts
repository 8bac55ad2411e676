import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { attack } from '@guildhall/core/attack';
import { nodeDisk } from '../src/files/disk.ts';
import { guildhall } from '../src/guildhall.ts';
import { progressOn } from '../src/progress.ts';
import { run } from './support/run.ts';

const safe = ['--scenario', 'report', 'room'];

describe('attack', () => {
  it('tries to find out what reports hold back, and says what came of it', async () => {
    const { exit, stdout, stderr } = await run(['attack', '--people', '25', '--councils', '3', ...safe]);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).toContain('Made-up councils: 3, with 25 people in each group. Seed: 1.');
    expect(stdout).toContain('none was found out.');
    const outcome = JSON.parse((await run(['attack', '--people', '25', '--councils', '3', ...safe, '--format', 'json'])).stdout);
    expect(outcome).toMatchObject({ format: 'guildhall/attack@1', recovered: 0, councils: 3, people: 25, findings: [] });
    expect(outcome.tried).toBeGreaterThan(20);
    expect((await run(['attack', '--people', '25', '--councils', '1', ...safe, '--lang', 'cy'])).stdout).toContain('Cynghorau dychmygol');
  });

  it('comes to what the core comes to, and to more where there are more councils', async () => {
    const told = async (councils: string) => JSON.parse((await run(['attack', '--councils', councils, '--seed', '4', '--scenario', 'room', '--format', 'json'])).stdout);
    const { format, ...ten } = await told('10');
    expect(format).toBe('guildhall/attack@1');
    expect(ten).toEqual(JSON.parse(JSON.stringify(attack({ councils: 10, seed: 4, scenarios: ['room'] }))));
    expect((await told('23')).tried).toBeGreaterThan(2 * ten.tried);
  });

  it('shows how far it has come on a terminal, and nowhere else', async () => {
    let shown = '';
    const screen = new Writable({ write: (chunk: Buffer, _encoding, done) => { shown += chunk.toString(); done(); } });
    await guildhall(['attack', '--councils', '20', ...safe, '--format', 'json'], {
      stdin: Readable.from([]), stdout: new Writable({ write: (_chunk, _encoding, done) => { done(); } }), stderr: screen, env: {}, columns: 60, interrupted: new AbortController().signal,
      input: 'nothing', terminal: { stdout: false, stderr: true }, now: () => new Date('2026-03-02T12:00:00Z'), disk: nodeDisk,
    });
    expect(shown).toMatch(/█·* +\d+ %/);
    expect(shown.startsWith('\r\u001b[K')).toBe(true);
    expect(shown.indexOf('\r\u001b[K', shown.lastIndexOf('%'))).toBeGreaterThan(0);
    const quiet = { stderr: new Writable({ write: () => { throw new Error('nothing is to be written'); } }), env: {}, columns: 80 };
    progressOn({ ...quiet, terminal: { stdout: true, stderr: false } }).show(0.5);
    progressOn({ ...quiet, env: { TERM: 'dumb' }, terminal: { stdout: true, stderr: true } }).show(0.5);
  });

  it('counts sheets of a framework too, where one is named', async () => {
    const { stdout } = await run(['attack', '--councils', '1', '--people', '25', '--framework', 'councillor-roles', '--scenario', 'counted', '--format', 'json']);
    expect(JSON.parse(stdout).scenarios).toMatchObject([{ id: 'counted', tried: expect.any(Number) }]);
    expect(await run(['attack', '--scenario', 'counted'])).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringContaining('takes --framework') });
  });

  it('stops where it is told to', async () => {
    expect(await run(['attack', '--councils', '100000'], { interrupted: AbortSignal.timeout(300) })).toMatchObject({ exit: 130, stdout: '' });
  });

  it.each([['--councils', '0'], ['--people', '3'], ['--people', '1001'], ['--seed', '9999999999'], ['--scenario', 'magic']])('refuses %s %s', async (option, value) => {
    expect(await run(['attack', option, value])).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringContaining('see guildhall attack --help') });
  });
});

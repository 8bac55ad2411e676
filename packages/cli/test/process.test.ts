import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundle } from './support/bundle.ts';
import { folder } from './support/run.ts';

// What only a process of its own can show: pipes, signals, being killed.
let main = '';
beforeAll(async () => { main = await bundle(); }, 60_000);

const line = (i: number): string => `${JSON.stringify({ framework: 'councillor-roles', version: '1.0.0', respondent: `m-${i}`, answeredOn: '2026-03-02', answers: { pr1: 3, pr2: 4 } })}\n`;
const ended = (child: ChildProcess): Promise<{ code: number | null; signal: NodeJS.Signals | null }> => new Promise((done) => { child.on('close', (code, signal) => { done({ code, signal }); }); });
const guildhall = (args: readonly string[], env: Record<string, string> = {}) => spawn(process.execPath, [main, ...args], { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, ...env } });

function sheets(count: number): string {
  const file = join(folder(), 'sheets.jsonl');
  const handle = openSync(file, 'w');
  for (let i = 0; i < count; i++) writeSync(handle, line(i));
  closeSync(handle);
  return file;
}

describe('pipes', () => {
  it('40 ends quietly with 141 when the reader goes away', () => {
    const file = sheets(3000);
    const { stdout, stderr } = spawnSync('bash', ['-c', `"$0" "$1" score "$2" | head -1; echo "exit \${PIPESTATUS[0]}"`, process.execPath, main, file], { encoding: 'utf8' });
    expect(stdout.split('\n').at(-2)).toBe('exit 141');
    expect(JSON.parse(stdout.split('\n')[0] ?? '')).toMatchObject({ respondent: 'm-0' });
    expect(stderr).toBe('');
  });

  it('41 delivers every line to a slow reader, and the exit code with it', async () => {
    const child = guildhall(['score', sheets(3000)]);
    let lines = 0;
    let left = '';
    child.stdout.setEncoding('utf8');
    for await (const chunk of child.stdout as AsyncIterable<string>) {
      const all = (left + chunk).split('\n');
      left = all.pop() ?? '';
      lines += all.length;
      await new Promise((done) => { setTimeout(done, 3); });
    }
    expect({ lines, left }).toEqual({ lines: 3000, left: '' });
  }, 30_000);

  it('reads what is sent to it, and closes what it does not need', () => {
    const { stdout, status } = spawnSync(process.execPath, [main, 'score'], { input: line(1) + line(2), encoding: 'utf8' });
    expect({ status, count: stdout.trim().split('\n').length }).toEqual({ status: 0, count: 2 });
    expect(spawnSync(process.execPath, [main, 'score', '-'], { stdio: ['ignore', 'pipe', 'pipe'] }).status).toBe(2);
    expect(spawnSync('bash', ['-c', '"$0" "$1" score - <&-', process.execPath, main]).status).toBe(2);
    expect(spawnSync('bash', ['-c', 'yes | "$0" "$1" flow councillor-quick-scan > /dev/null; exit ${PIPESTATUS[1]}', process.execPath, main]).status).toBe(0);
  });

  it('says the same in any time zone and locale', () => {
    const file = sheets(3);
    const said = [{}, { TZ: 'Asia/Kathmandu', LC_ALL: 'tr_TR.UTF-8' }, { TZ: '', LANG: 'C' }].map((env) => spawnSync(process.execPath, [main, 'score', file], { env: { PATH: process.env['PATH'], ...env }, encoding: 'utf8' }).stdout);
    expect(new Set(said).size).toBe(1);
  });

  it('colours nothing that no terminal shows, unless it is asked to', () => {
    const { FORCE_COLOR: _forced, NO_COLOR: _refused, ...env } = process.env;
    const said = (more: Record<string, string>): string => spawnSync(process.execPath, [main, 'frameworks', 'show', 'councillor-quick-scan'], { env: { ...env, ...more }, encoding: 'utf8' }).stdout;
    expect(said({})).not.toContain('\u001b');
    expect(said({ FORCE_COLOR: '1' })).toContain('\u001b[1m');
    expect(said({ FORCE_COLOR: '1', NO_COLOR: '1' })).not.toContain('\u001b');
  });
});

describe('signals', () => {
  it('ends a taking with 130 on Ctrl-C; every answer before it is there, no lock is left, and it can be carried on', async () => {
    const file = join(folder(), 'scan.json');
    const child = guildhall(['take', 'councillor-quick-scan', file]);
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => { said += chunk.toString(); });
    child.stdin.write('y\n1\n2\n3\n');
    await expect.poll(() => said, { timeout: 10_000 }).toContain('Question 4 of 10');
    child.kill('SIGINT');
    expect(await ended(child)).toEqual({ code: 130, signal: null });
    expect(answersIn(file)).toBe(3);
    expect(existsSync(`${file}.lock`)).toBe(false);
    const carried = spawnSync(process.execPath, [main, 'take', 'councillor-quick-scan', file], { input: `${'1\n'.repeat(7)}\n`, encoding: 'utf8' });
    expect(carried.stdout).toContain('This is finished.');
  }, 30_000);

  it('42 ends a scoring with 130 on Ctrl-C, at the end of a line', async () => {
    const child = guildhall(['score', sheets(60_000)]);
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      if (said === '') child.kill('SIGINT');
      said += chunk.toString();
    });
    expect(await ended(child)).toEqual({ code: 130, signal: null });
    expect(said.endsWith('}\n')).toBe(true);
    expect(said.split('\n').length).toBeLessThan(60_000);
  }, 30_000);
});

const answersIn = (file: string): number => JSON.parse(readFileSync(file, 'utf8')).body.journal.filter(({ event }: { event: { type: string } }) => event.type === 'item.answered').length;

describe('being killed', () => {
  it('120 leaves a lock that the next one takes over', async () => {
    const file = join(folder(), 'scan.json');
    const child = guildhall(['take', 'councillor-quick-scan', file]);
    child.stdin.write('y\n1\n');
    await expect.poll(() => existsSync(file), { timeout: 10_000 }).toBe(true);
    child.kill('SIGKILL');
    await ended(child);
    expect(existsSync(`${file}.lock`)).toBe(true);
    const next = spawnSync(process.execPath, [main, 'take', 'councillor-quick-scan', file], { input: '2\n', encoding: 'utf8' });
    expect(next.status).toBe(0);
    expect(existsSync(`${file}.lock`)).toBe(false);
  }, 30_000);

  it('119 is not mistaken for living: a second one while the first lives ends with 8', async () => {
    const file = join(folder(), 'scan.json');
    const child = guildhall(['take', 'councillor-quick-scan', file]);
    child.stdin.write('y\n1\n');
    await expect.poll(() => existsSync(file), { timeout: 10_000 }).toBe(true);
    const second = spawnSync(process.execPath, [main, 'take', 'councillor-quick-scan', file], { input: '2\n', encoding: 'utf8' });
    expect(second.status).toBe(8);
    // The name of the folder may hold digits of its own.
    expect(second.stderr.replaceAll(file, '')).not.toMatch(/\d{3,}/);
    child.stdin.end('q\n');
    expect(await ended(child)).toEqual({ code: 0, signal: null });
  }, 30_000);
});

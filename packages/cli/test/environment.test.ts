import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeDisk } from '../src/files/disk.ts';
import { bundle } from './support/bundle.ts';
import { folder, run } from './support/run.ts';

// What the machine does to the command: no room, no permission, no terminal, no time. In a process of its own wherever the machine can be had to do it.
let main = '';
beforeAll(async () => { main = await bundle(); }, 60_000);

const sheet = (i: number): string => `${JSON.stringify({ framework: 'councillor-roles', version: '1.0.0', respondent: `m-${i}`, council: 'c-204', answeredOn: '2026-03-02', answers: { pr1: 1 + i % 5, pr2: 4 } })}\n`;
const sheets = (count: number): string => Array.from({ length: count }, (_, i) => sheet(i)).join('');

/** By the shell, so that it can be told what the command may use. `$0` is node, `$1` the command. */
function shell(script: string, args: readonly string[], more: { cwd?: string; env?: NodeJS.ProcessEnv; input?: string; uid?: number } = {}): SpawnSyncReturns<string> {
  return spawnSync('bash', ['-c', script, process.execPath, main, ...args], { encoding: 'utf8', ...more });
}

const filled = (files: Readonly<Record<string, string>>): string => {
  const place = folder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(place, name), content);
  return place;
};

/** What each command writes into a file, the file, and what it is made from. */
const writers = [
  { name: 'score', args: (at: string) => ['score', join(at, 'in.jsonl'), '--out', join(at, 'out.jsonl'), '--manifest', join(at, 'm.json')], out: 'out.jsonl' },
  { name: 'convert', args: (at: string) => ['convert', join(at, 'in.jsonl'), '--out', join(at, 'out.csv')], out: 'out.csv' },
  { name: 'report', args: (at: string) => ['--now', '2026-03-02', 'report', join(at, 'in.jsonl'), '--respondent', 'm-1', '--out', join(at, 'out.html')], out: 'out.html' },
] as const;

describe('no room', () => {
  it.each(writers)('116 and 118 $name: a file may be no larger than n kilobytes: the old one stays, nothing is left beside it, and the bytes are named', ({ args, out }) => {
    const before = { 'in.jsonl': sheets(100), [out]: 'old\n', 'm.json': 'old\n', 'm.md': 'old\n' };
    for (const kilobytes of [0, 1, 4, 8]) {
      const at = filled(before);
      const ran = shell(`ulimit -f ${kilobytes}; "$0" "$@"`, args(at));
      expect(ran, `${kilobytes}\n${ran.stderr}`).toMatchObject({ status: 7, stdout: '' });
      // Without any room the lock is the first to say so.
      expect(ran.stderr).toMatch(kilobytes === 0 ? /^E_STORAGE {2}\S+ {2}.*the file would be too large for this disk\n {4}hint: /m : /^E_STORAGE {2}\S+ {2}.*the file would be too large for this disk; [\d,]+ bytes had been, and what was there before is still there\n {4}hint: /m);
      expect(readFileSync(join(at, out), 'utf8')).toBe('old\n');
      expect(readdirSync(at).filter((name) => !Object.hasOwn(before, name))).toEqual([]);
    }
  }, 60_000);

  it('116 a full disk ends with 7 also where the results go to standard output', () => {
    const at = filled({ 'in.jsonl': sheets(100) });
    for (const command of ['score', 'convert', 'validate', 'cohort']) {
      const ran = shell(`"$0" "$@" > /dev/full`, [command, join(at, 'in.jsonl')]);
      expect(ran, command).toMatchObject({ status: 7, stderr: expect.stringMatching(/^E_STORAGE {2}.*ENOSPC/m) });
    }
  });

  it('116 a disk that is really full: a saved attempt stays as it was, and goes on when there is room', () => {
    const place = folder();
    const file = join(place, 'scan.json');
    // Where nobody may mount one, the limit of a file stands for it.
    const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=32k', 'guildhall-test', place]).status === 0;
    try {
      expect(shell('"$0" "$@"', ['take', 'councillor-quick-scan', file], { input: 'y\n1\n' }).status).toBe(0);
      const before = readFileSync(file, 'utf8');
      if (isMounted) spawnSync('bash', ['-c', 'cat /dev/zero > "$0"', join(place, 'filler')]);
      const ran = shell(isMounted ? '"$0" "$@"' : 'ulimit -f 1; "$0" "$@"', ['take', 'councillor-quick-scan', file], { input: '2\n3\n' });
      expect(ran.status).toBe(7);
      expect(ran.stderr).toMatch(/^E_STORAGE /);
      expect(readFileSync(file, 'utf8')).toBe(before);
      rmSync(join(place, 'filler'), { force: true });
      expect(shell('"$0" "$@"', ['take', 'councillor-quick-scan', file], { input: '2\nq\n' })).toMatchObject({ status: 0, stderr: '' });
      expect(readdirSync(place)).toEqual(['scan.json']);
    } finally {
      if (isMounted) spawnSync('umount', [place]);
    }
  }, 30_000);

  it.each(['EDQUOT', 'ENOSPC', 'EFBIG'])('118 %s when the file is opened: 7, and what to do', async (code) => {
    const at = filled({ 'in.jsonl': sheets(3), 'out.csv': 'old' });
    const open: typeof nodeDisk.open = (path, flags, mode) => (flags === 'wx' ? Promise.reject(Object.assign(new Error(code), { code })) : nodeDisk.open(path, flags, mode));
    expect(await run(['convert', join(at, 'in.jsonl'), '--out', join(at, 'out.csv')], { disk: { open } })).toMatchObject({ exit: 7, stdout: '', stderr: expect.stringMatching(/^E_STORAGE .*\n {4}hint: \w/) });
    expect(readdirSync(at)).toEqual(['in.jsonl', 'out.csv']);
  });
});

describe('no permission', () => {
  /** Root may do anything, so it is somebody else who tries. */
  const nobody = process.getuid?.() === 0 ? { uid: 65_534 } : {};

  it.each(writers)('117 $name: a folder that may not be written to ends with 7, the path, and what to do', ({ args, out }) => {
    const at = filled({ 'in.jsonl': sheets(3), [out]: 'old\n' });
    chmodSync(at, 0o555);
    try {
      const ran = shell('exec "$0" "$@"', args(at), nobody);
      expect(ran, ran.stderr).toMatchObject({ status: 7, stdout: '' });
      expect(ran.stderr).toMatch(/^E_STORAGE {2}\S+ {2}.*writing here is not permitted.*\n {4}hint: name a file in a folder of yours/m);
      expect(ran.stderr).toContain(at);
      expect(readFileSync(join(at, out), 'utf8')).toBe('old\n');
    } finally {
      chmodSync(at, 0o755);
    }
  });

  it('117 a file that may not be read ends with 7 and its name', () => {
    const at = filled({ 'in.jsonl': sheets(3) });
    chmodSync(join(at, 'in.jsonl'), 0);
    chmodSync(at, 0o755);
    const ran = shell('exec "$0" "$@"', ['score', join(at, 'in.jsonl')], nobody);
    expect(ran, ran.stderr).toMatchObject({ status: 7, stdout: '', stderr: expect.stringContaining(`E_READ  ${join(at, 'in.jsonl')}`) });
  });
});

describe('where it may write', () => {
  it.each(writers)('115 $name: not over what it reads, through a link, into a folder, or above all folders', async ({ args, out }) => {
    const at = filled({ 'in.jsonl': sheets(3) });
    mkdirSync(join(at, 'folder'));
    writeFileSync(join(at, 'real'), 'real');
    symlinkSync(join(at, 'real'), join(at, 'link'));
    symlinkSync(join(at, 'none'), join(at, 'dangling'));
    const before = readdirSync(at);
    for (const path of [join(at, 'in.jsonl'), join(at, 'folder', '..', 'in.jsonl'), join(at, 'folder'), join(at, 'link'), join(at, 'dangling'), join(at, '..', '..', '..', '..', 'etc'), '/dev/null', '/']) {
      const ran = await run(args(at).map((arg) => (arg === join(at, out) ? path : arg)));
      expect(ran, path).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringMatching(args(at).includes('report') && path.endsWith('.jsonl') ? /^E_USAGE / : /^E_PATH /) });
      expect(readdirSync(at)).toEqual(before);
      expect([readFileSync(join(at, 'in.jsonl'), 'utf8'), readFileSync(join(at, 'real'), 'utf8')]).toEqual([sheets(3), 'real']);
    }
  });

  it.each(writers)('119 $name: a name that another run has ends with 8, without its number; the other loses nothing', async ({ args, out }) => {
    const at = filled({ 'in.jsonl': sheets(3), [out]: 'old\n' });
    const { lock } = await import('../src/files/lock.ts');
    const held = await lock(nodeDisk, join(at, out));
    const ran = await run(args(at));
    expect(ran).toMatchObject({ exit: 8, stdout: '', stderr: expect.stringMatching(/^E_LOCKED /) });
    expect(ran.stderr.replaceAll(at, '')).not.toContain(String(process.pid));
    await held.check();
    expect(readFileSync(join(at, out), 'utf8')).toBe('old\n');
    await held.release();
    expect((await run(args(at))).exit).toBe(0);
  });

  it.each(writers)('121 $name: of several at once on one file each is whole, or is told to wait', async ({ args, out }) => {
    const at = filled({ 'in.jsonl': sheets(100) });
    const ended = await Promise.all(Array.from({ length: 4 }, () => new Promise<number | null>((done) => { spawn(process.execPath, [main, ...args(at)], { stdio: 'ignore' }).on('close', done); })));
    expect(ended.every((code) => code === 0 || code === 8), String(ended)).toBe(true);
    expect(ended).toContain(0);
    const made = readFileSync(join(at, out), 'utf8');
    expect((await run(args(at))).exit).toBe(0);
    expect(readFileSync(join(at, out), 'utf8').length).toBe(made.length);
    expect(readdirSync(at).filter((name) => /lock|tmp/.test(name))).toEqual([]);
  }, 30_000);

  it.each(writers)('129 $name: a renaming that never happened is seen, and said', async ({ args, out }) => {
    const at = filled({ 'in.jsonl': sheets(3), [out]: 'old\n' });
    const rename: typeof nodeDisk.rename = (from, to) => (to.endsWith(out) ? Promise.resolve() : nodeDisk.rename(from, to));
    expect(await run(args(at), { disk: { rename } })).toMatchObject({ exit: 7, stdout: '', stderr: expect.stringMatching(/^E_STORAGE /) });
    expect(readFileSync(join(at, out), 'utf8')).toBe('old\n');
  });

  it('129 an attempt whose renaming never happened is not called saved', async () => {
    const file = join(folder(), 'scan.json');
    await run(['take', 'councillor-quick-scan', file], { stdin: 'y\n1\n' });
    const before = readFileSync(file, 'utf8');
    expect(await run(['take', 'councillor-quick-scan', file], { stdin: '2\n', disk: { rename: () => Promise.resolve() } })).toMatchObject({ exit: 7, stderr: expect.stringMatching(/^E_STORAGE /) });
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
});

describe('signals', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('42 %s in the middle of writing files ends with 130, and leaves everything as it was', async (signal) => {
    const at = filled({ 'in.jsonl': sheets(40_000), 'out.jsonl': 'old\n', 'm.json': 'old\n', 'm.md': 'old\n' });
    const child = spawn(process.execPath, [main, ...writers[0].args(at)], { stdio: 'ignore' });
    await expect.poll(() => readdirSync(at).some((name) => name.endsWith('.tmp')), { interval: 2, timeout: 10_000 }).toBe(true);
    child.kill(signal);
    const ended = await new Promise((done) => { child.on('close', (code, by) => { done([code, by]); }); });
    expect(ended).toEqual([130, null]);
    expect(readdirSync(at)).toEqual(['in.jsonl', 'm.json', 'm.md', 'out.jsonl']);
    for (const name of ['out.jsonl', 'm.json', 'm.md']) expect(readFileSync(join(at, name), 'utf8')).toBe('old\n');
  }, 30_000);

  it.each(['score', 'convert'])('40 %s into a pipe whose reader has gone: 141, and not a word', (command) => {
    const at = filled({ 'in.jsonl': sheets(3000) });
    const ran = shell('"$0" "$@" | head -c 10 > /dev/null; echo "${PIPESTATUS[0]}"', [command, join(at, 'in.jsonl')]);
    expect(ran).toMatchObject({ stdout: '141\n', stderr: '' });
  });
});

describe('another machine', () => {
  it('124 gives the same bytes in any time zone, locale and home', () => {
    const at = filled({ 'in.jsonl': sheets(30) });
    for (const args of [['score', join(at, 'in.jsonl')], ['convert', join(at, 'in.jsonl'), '--to', 'csv'], ['--now', '2026-03-02T23:30:00Z', 'report', join(at, 'in.jsonl'), '--respondent', 'm-1'], ['cohort', join(at, 'in.jsonl')]]) {
      const said = [{}, { TZ: 'Asia/Kathmandu', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }, { TZ: 'Pacific/Kiritimati', LANG: 'C' }].map((env) => {
        const ran = shell('"$0" "$@"', args, { env: { PATH: process.env['PATH'], ...env } });
        expect(ran.status, `${args.join(' ')}\n${ran.stderr}`).toBe(0);
        return ran.stdout;
      });
      expect(new Set(said).size, args[0]).toBe(1);
    }
  }, 60_000);

  it('125 needs no home and no place for temporary files, and says what is missing where the folder it is in is gone', () => {
    const at = filled({ 'in.jsonl': sheets(3) });
    expect(shell('env -i "$0" "$@"', ['score', join(at, 'in.jsonl'), '--out', join(at, 'out.jsonl')])).toMatchObject({ status: 0, stderr: '' });
    expect(shell('env -i TMPDIR=/no/such HOME=/no/such "$0" "$@"', ['convert', join(at, 'in.jsonl'), '--out', join(at, 'out.xlsx')])).toMatchObject({ status: 0, stderr: '' });
    const gone = join(at, 'gone');
    mkdirSync(gone);
    const ran = shell('cd "$2" && rmdir "$2" && "$0" "$1" score in.jsonl --out out.jsonl', [gone]);
    expect(ran).toMatchObject({ status: 7, stdout: '', stderr: expect.stringMatching(/^E_READ {2}the folder you are in is not there any more\n {4}hint: /) });
    mkdirSync(gone);
    const written = shell('in="$3"; cd "$2" && rmdir "$2" && "$0" "$1" score "$in" --out out.jsonl', [gone, join(at, 'in.jsonl')]);
    expect(written).toMatchObject({ status: 7, stdout: '', stderr: ran.stderr });
  });

  it('126 is content with 64 open files, however many it reads, and with 128 MB of memory', () => {
    const files = Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`${i}.jsonl`, sheet(i)]));
    const at = filled(files);
    const ran = shell('ulimit -n 64; "$0" --max-old-space-size=128 "$@"', ['score', ...Object.keys(files).map((name) => join(at, name)), '--out', join(at, 'out')]);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(at, 'out'), 'utf8').trim().split('\n')).toHaveLength(120);
  });

  it('127 asks for data where there is only a terminal, or nothing at all', async () => {
    for (const command of ['score', 'convert', 'validate', 'cohort', 'report']) {
      for (const input of ['terminal', 'nothing'] as const) expect(await run([command, '-'], { input }), `${command} ${input}`).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringMatching(/^E_NO_INPUT /) });
      expect(shell('"$0" "$@" <&-', [command, '-']).status).toBe(2);
    }
  });

  it('128 is readable in twenty columns, without colour, and on a terminal that can do nothing', async () => {
    const at = filled({ 'one.jsonl': sheet(1) });
    for (const args of [['frameworks'], ['report', join(at, 'one.jsonl')], ['score', join(at, 'one.jsonl'), '--format', 'table'], ['explain', 'plain-explanation']]) {
      const { exit, stdout } = await run(args, { columns: 20, terminal: true, env: { NO_COLOR: '1', TERM: 'dumb' } });
      expect(exit, args[0]).toBe(0);
      expect(stdout, args[0]).not.toContain('\u001b');
      // A word that is longer than a line is not cut.
      const long = stdout.split('\n').filter((each) => each.length > 20 && /\S \S/.test(each.trim().slice(0, 20)) && each.trim().split(' ').every((word) => word.length < 12));
      expect(args[0] === 'report' ? [] : long, args[0]).toEqual([]);
    }
  });
});


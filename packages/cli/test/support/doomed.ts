import { spawn, type ChildProcess } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a disk of memory is, a thousand runs take no time; what is killed is the process, and to it they are the same. */
export function quickFolder(): string {
  const memory = '/dev/shm';
  try {
    accessSync(memory, constants.W_OK);
    return mkdtempSync(join(memory, 'guildhall-cli-'));
  } catch {
    return mkdtempSync(join(tmpdir(), 'guildhall-cli-'));
  }
}

/** Files by their names, as they are in a folder. */
export type Files = Readonly<Record<string, string>>;

/** Makes a folder hold these files and nothing else. */
export function fill(place: string, files: Files): void {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(place, name), content);
}

/** Everything that is in a folder. */
export function filesIn(place: string): Files {
  return Object.fromEntries(readdirSync(place).sort().map((name) => [name, readFileSync(join(place, name), 'latin1')]));
}

export interface End { readonly signal: NodeJS.Signals | null; readonly code: number | null; readonly stdout: string; readonly stderr: string; readonly took: number }

interface Run { readonly args: readonly string[]; readonly stdin?: string; readonly env?: Readonly<Record<string, string>>; readonly preload?: boolean }

/** What was compiled once is not compiled again: it is to be killed at its work, and not on the way there. */
function started(main: string, { args, stdin, env = {}, preload = false }: Run): ChildProcess {
  const stopAt = fileURLToPath(new URL('stop-at.mjs', import.meta.url));
  const child = spawn(process.execPath, [...(preload ? ['--import', stopAt] : []), main, ...args], { stdio: [stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'], env: { ...process.env, NODE_COMPILE_CACHE: join(dirname(main), 'compiled'), ...env } });
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(stdin);
  return child;
}

function ended(child: ChildProcess): Promise<End> {
  let [stdout, stderr] = ['', ''];
  child.stdout?.on('data', (chunk: Buffer) => { stdout += chunk.toString(); });
  child.stderr?.on('data', (chunk: Buffer) => { stderr += chunk.toString(); });
  const began = performance.now();
  return new Promise((done) => { child.on('close', (code, signal) => { done({ code, signal, stdout, stderr, took: performance.now() - began }); }); });
}

/** What a run asks of the disk that changes anything, in order. */
export async function operationsOf(main: string, run: Run, place: string): Promise<readonly string[]> {
  const into = join(place, '..', `${process.pid}.operations`);
  const { code, stderr } = await ended(started(main, { ...run, preload: true, env: { GUILDHALL_STOP_COUNT: into } }));
  if (code === null || !existsSync(into)) throw new Error(`it ended with ${code}: ${stderr}`);
  const names = readFileSync(into, 'utf8').split('\n');
  rmSync(into);
  return names;
}

/** Runs until the n-th of them, and no further. */
export function stoppedAt(main: string, run: Run, at: number): Promise<End> {
  return ended(started(main, { ...run, preload: true, env: { GUILDHALL_STOP_AT: String(at) } }));
}

/**
 * Runs, and is killed so many milliseconds after something first changes in its folder.
 *
 * @returns how it ended, and how long it went on after that first change.
 */
export async function killedAfter(main: string, run: Run, place: string, delay: number): Promise<End & { readonly went: number }> {
  let first: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  const child = started(main, run);
  const watcher = watch(place, () => {
    if (first !== undefined) return;
    first = performance.now();
    if (delay === Number.POSITIVE_INFINITY) return;
    if (delay <= 0) child.kill('SIGKILL');
    else timer = setTimeout(() => { child.kill('SIGKILL'); }, delay);
  });
  const end = await ended(child);
  clearTimeout(timer);
  watcher.close();
  return { ...end, went: first === undefined ? 0 : performance.now() - first };
}

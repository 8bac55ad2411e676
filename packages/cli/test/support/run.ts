import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { nodeDisk, type Disk } from '../../src/files/disk.ts';
import { guildhall } from '../../src/guildhall.ts';
import type { Host } from '../../src/host.ts';

export interface Ran { readonly exit: number; readonly stdout: string; readonly stderr: string }

export interface RunOptions {
  /** What is sent to standard input; nothing where absent. An array is sent chunk by chunk. */
  readonly stdin?: string | Uint8Array | readonly (string | Uint8Array)[] | Readable;
  readonly input?: Host['input'];
  readonly env?: Host['env'];
  readonly columns?: number;
  readonly disk?: Partial<Disk>;
  readonly interrupted?: AbortSignal;
  /** Whether standard output is somebody's screen. */
  readonly terminal?: boolean;
}

/** Runs one command in this process, on the second of March 2026. */
export async function run(args: readonly string[], { stdin, input, env = {}, columns = 80, disk = {}, interrupted = new AbortController().signal, terminal = false }: RunOptions = {}): Promise<Ran> {
  const [stdout, stderr] = [new Kept(), new Kept()];
  const chunks = stdin === undefined ? [] : typeof stdin === 'string' || stdin instanceof Uint8Array ? [stdin] : stdin;
  const host: Host = {
    stdin: chunks instanceof Readable ? chunks : Readable.from(chunks.map((chunk) => Buffer.from(chunk)), { objectMode: false }),
    stdout, stderr, env, columns, interrupted,
    input: input ?? (stdin === undefined ? 'nothing' : 'data'),
    terminal: { stdout: terminal, stderr: false },
    now: () => new Date('2026-03-02T12:00:00Z'),
    disk: { ...nodeDisk, ...disk },
  };
  const exit = await guildhall(args, host);
  return { exit, stdout: stdout.text, stderr: stderr.text };
}

class Kept extends Writable {
  readonly #chunks: Buffer[] = [];
  get text(): string { return Buffer.concat(this.#chunks).toString('utf8'); }
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    // What it was handed is used again after that.
    this.#chunks.push(Buffer.from(chunk));
    done();
  }
}

/** A folder that is gone when the test is over. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'guildhall-cli-'));
  onTestFinished(() => { rmSync(made, { recursive: true, force: true }); });
  return made;
}

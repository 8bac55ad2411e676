import { fstatSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { nodeDisk, type Disk } from './files/disk.ts';

/** Everything the command line is lent by the machine; tests lend it something else. */
export interface Host {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** What standard input is: somebody typing, nothing at all, or data. */
  readonly input: 'terminal' | 'nothing' | 'data';
  /** Which outputs are a person's terminal. */
  readonly terminal: { readonly stdout: boolean; readonly stderr: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly columns: number;
  readonly now: () => Date;
  /** Aborts on Ctrl-C, or when the system asks us to stop. */
  readonly interrupted: AbortSignal;
  readonly disk: Disk;
}

/** This process, and how to let go of it. */
export interface ProcessHost extends Host {
  /** Stops listening to standard input, where anybody did: it would keep the process. */
  readonly close: () => void;
}

/**
 * This process. The first signal no longer ends it: what is under way is brought to an end. The second does.
 *
 * Each stream is opened by whoever uses it first: to open one takes a good part of what a short command takes.
 */
export function processHost(): ProcessHost {
  let isRead = false;
  return {
    get stdin() {
      isRead = true;
      return process.stdin;
    },
    get stdout() { return process.stdout; },
    get stderr() { return process.stderr; },
    env: process.env,
    get input() { return !isDevice(0) ? 'data' : process.stdin.isTTY ? 'terminal' : 'nothing'; },
    terminal: {
      get stdout() { return isDevice(1) && process.stdout.isTTY; },
      get stderr() { return isDevice(2) && process.stderr.isTTY; },
    },
    get columns() { return process.stdout.columns || 80; },
    now: () => new Date(),
    interrupted: onSignals(['SIGINT', 'SIGTERM', 'SIGHUP']),
    disk: nodeDisk,
    close: () => { if (isRead) process.stdin.destroy(); },
  };
}

function onSignals(signals: readonly NodeJS.Signals[]): AbortSignal {
  const stopping = new AbortController();
  const stop = (): void => {
    for (const signal of signals) process.off(signal, stop);
    stopping.abort();
  };
  for (const signal of signals) process.on(signal, stop);
  return stopping.signal;
}

/** `/dev/null` and the like, which is also what a closed input turns into. */
function isDevice(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return true;
  }
}

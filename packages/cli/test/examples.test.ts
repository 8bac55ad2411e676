import { describe, expect, it } from 'vitest';
import type { Command } from 'commander';
import { examples } from '../src/examples.ts';
import { Findings } from '../src/findings.ts';
import { Output } from '../src/output.ts';
import { programFor } from '../src/program.ts';
import { paintFor } from '../src/render/paint.ts';
import { PassThrough } from 'node:stream';
import { nodeDisk } from '../src/files/disk.ts';
import type { Host } from '../src/host.ts';

const lines = Object.values(examples).flat();

/** The words of every `guildhall` in a line of the shell; none of ours has a quote in it. */
function callsIn(line: string): readonly (readonly string[])[] {
  return [...line.matchAll(/\bguildhall ([^|>)]*)/g)].map(([, rest = '']) => rest.trim().split(/\s+/));
}

/** The whole program with nothing behind its commands: what is typed is read, with all it may be, and nothing is done. */
async function readOnly(): Promise<{ readonly program: Command; readonly ran: () => string | undefined }> {
  const host: Host = {
    stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough(), env: {}, columns: 80, interrupted: new AbortController().signal, input: 'nothing',
    terminal: { stdout: false, stderr: false }, now: () => new Date(0), disk: nodeDisk,
  };
  const out = new Output(() => host.stdout, host.interrupted);
  const paint = paintFor(() => false, {});
  let name: string | undefined;
  const program = await programFor({ host, out, findings: new Findings(out, paint), paint }, { command: undefined, help: true }, 'en', undefined, { writeOut: () => undefined, writeErr: () => undefined });
  const empty = (command: Command): void => {
    command.action((...given: unknown[]) => { name = (given.at(-1) as Command).name(); });
    for (const each of command.commands) empty(each);
  };
  for (const each of program.commands) empty(each);
  return { program, ran: () => name };
}

describe('the examples of the help', () => {
  it('are there for every command, more than one', () => {
    for (const [command, each] of Object.entries(examples)) expect(each.length, command).toBeGreaterThan(1);
  });

  it.each(lines)('%s: is a command with options that it has', async (line) => {
    const calls = callsIn(line);
    expect(calls.length).toBeGreaterThan(0);
    for (const args of calls) {
      const { program, ran } = await readOnly();
      await program.parseAsync([...args], { from: 'user' });
      expect(ran()).toBeDefined();
    }
  });

  it('can be told from what is none', async () => {
    for (const args of [['score', '--no-such-option', 'x'], ['frobnicate'], ['flow', 'councillor-roles', '--format', 'xml']]) await expect((await readOnly()).program.parseAsync(args, { from: 'user' })).rejects.toThrow();
  });
});

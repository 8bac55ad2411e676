import { isAssessmentError, type Finding } from '@guildhall/core';
import manifest from '../package.json' with { type: 'json' };
import { Ended, Interrupted, interrupted, ourBug, ReaderGone, readerGone, type Exit } from './exit.ts';
import { findingsOf } from './findings-of.ts';
import { Findings } from './findings.ts';
import type { Host } from './host.ts';
import { Output } from './output.ts';
import { paintFor } from './render/paint.ts';

/**
 * Runs one command, and says how it ended. Everything it had to say has left this process by then.
 *
 * @param args without the names of the program and the script.
 */
export async function guildhall(args: readonly string[], host: Host): Promise<Exit> {
  const out = new Output(() => host.stdout, host.interrupted);
  const err = new Output(() => host.stderr, host.interrupted);
  const findings = new Findings(err, paintFor(() => host.terminal.stderr, host.env));
  let exit: Exit;
  try {
    exit = isVersionAsked(args) ? await sayVersion(out) : await (await import('./program.ts')).runProgram(args, { host, out, findings, paint: paintFor(() => host.terminal.stdout, host.env) });
    await out.flush();
  } catch (error) {
    exit = await exitAfter(error, findings, host).catch(() => ourBug);
    // What was whole before it went wrong is still delivered.
    await out.flush().catch(() => undefined);
  }
  // Where nobody reads our findings there is nobody to tell.
  await findings.close().then(() => err.flush()).catch(() => undefined);
  return exit;
}

/** Answered at once: those who ask for it do so in scripts, before anything else. */
function isVersionAsked(args: readonly string[]): boolean {
  return args.length === 1 && (args[0] === '--version' || args[0] === '-V');
}

async function sayVersion(out: Output): Promise<Exit> {
  await out.write(`${manifest.version}\n`);
  return 0;
}

async function exitAfter(error: unknown, findings: Findings, host: Host): Promise<Exit> {
  if (error instanceof ReaderGone) return readerGone;
  if (error instanceof Interrupted || (host.interrupted.aborted && !(error instanceof Ended))) return interrupted;
  if (isFolderGone(error)) {
    await findings.tell([{ code: 'E_READ', path: '', message: 'the folder you are in is not there any more', hint: 'change to another folder, and run it again' }]);
  } else if (error instanceof Ended) {
    for (const { finding, file } of error.problems) await findings.tell([finding], file);
  } else if (isAssessmentError(error)) {
    await findings.tell(findingsOf(error));
  } else {
    await findings.tell([await bugFinding(error)]);
    if (host.env['GUILDHALL_DEBUG'] && error instanceof Error) host.stderr.write(`${error.stack ?? error.message}\n`);
  }
  return findings.exit;
}

/** Whoever asks where we are is told so, wherever in the program it is asked. */
function isFolderGone(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd';
}

/** A fault of ours, by a number that is the same each time it happens. Its message may hold an answer, so it is not shown. */
async function bugFinding(error: unknown): Promise<Finding> {
  const { createHash } = await import('node:crypto');
  const [name, places] = error instanceof Error ? [error.name, (error.stack ?? '').match(/\(?[^\s(]+:\d+:\d+\)?/g)?.slice(0, 5).map((place) => place.replace(/^.*[\\/]/, '')) ?? []] : ['unknown', []];
  const report = createHash('sha256').update([name, ...places].join('\n')).digest('hex').slice(0, 12);
  return { code: 'E_BUG', path: '', message: `something went wrong on our side (report ${report}); what was saved before is still there`, hint: 'tell us this number and the command, and never the file: it may hold answers' };
}

import { createHash } from 'node:crypto';
import { isAssessmentError } from '@guildhall/core';
import { Ended, Interrupted, interrupted, ourBug, ReaderGone, readerGone, type Exit } from './exit.ts';
import { Findings } from './findings.ts';
import type { Host } from './host.ts';
import { Output } from './output.ts';
import { runProgram } from './program.ts';
import { paintFor } from './render/paint.ts';

/**
 * Runs one command, and says how it ended. Everything it had to say has left this process by then.
 *
 * @param args without the names of the program and the script.
 */
export async function guildhall(args: readonly string[], host: Host): Promise<Exit> {
  const out = new Output(host.stdout, host.interrupted);
  const err = new Output(host.stderr, host.interrupted);
  const findings = new Findings(err, paintFor(host.terminal.stderr, host.env));
  let exit: Exit;
  try {
    exit = await runProgram(args, { host, out, findings, paint: paintFor(host.terminal.stdout, host.env) });
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

async function exitAfter(error: unknown, findings: Findings, host: Host): Promise<Exit> {
  if (error instanceof ReaderGone) return readerGone;
  if (error instanceof Interrupted || (host.interrupted.aborted && !(error instanceof Ended))) return interrupted;
  if (error instanceof Ended) {
    for (const { finding, file } of error.problems) await findings.tell([finding], file);
  } else if (isAssessmentError(error)) {
    await findings.tell(error.findings.length > 0 ? error.findings : [{ code: error.code, path: '', message: error.message }]);
  } else {
    await findings.tell([bugFinding(error)]);
    if (host.env['GUILDHALL_DEBUG'] && error instanceof Error) host.stderr.write(`${error.stack ?? error.message}\n`);
  }
  return findings.exit;
}

/** A fault of ours, by a number that is the same each time it happens. Its message may hold an answer, so it is not shown. */
function bugFinding(error: unknown): { code: string; path: string; message: string; hint: string } {
  const [name, places] = error instanceof Error ? [error.name, (error.stack ?? '').match(/\(?[^\s(]+:\d+:\d+\)?/g)?.slice(0, 5).map((place) => place.replace(/^.*[\\/]/, '')) ?? []] : ['unknown', []];
  const report = createHash('sha256').update([name, ...places].join('\n')).digest('hex').slice(0, 12);
  return { code: 'E_BUG', path: '', message: `something went wrong on our side (report ${report}); what was saved before is still there`, hint: 'tell us this number and the command, and never the file: it may hold answers' };
}

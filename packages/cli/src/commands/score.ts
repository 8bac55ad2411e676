import { resultOf, type Result } from '@guildhall/core/result';
import { identityOf } from '@guildhall/core/sheet';
import manifest from '../../package.json' with { type: 'json' };
import type { Context } from '../context.ts';
import { Interrupted } from '../exit.ts';
import { readCouncil } from '../files/council-file.ts';
import type { Encoding } from '../files/decode.ts';
import { entriesOf, sourcesOf, type Entry, type Source } from '../files/input.ts';
import { located } from '../files/located.ts';
import { sheetIn } from '../files/sheet-entry.ts';
import { KeptIdentities } from '../kept-identities.ts';

export interface ScoreOptions {
  readonly includeIntegrity?: boolean;
  readonly flags?: 'list' | 'gate';
  readonly council?: string;
  readonly format: 'jsonl' | 'json';
  readonly strict?: boolean;
  readonly skip?: boolean;
  readonly encoding: Encoding;
}

interface Tally { scored: number; refused: number; blank: number }

/**
 * Scores answer sheets: one result per good sheet to standard output, everything else to standard error.
 *
 * A bad sheet refuses itself alone. Nothing is held but the sheet at hand, so a file may be as long as it likes.
 */
export async function score(context: Context, names: readonly string[], options: ScoreOptions): Promise<void> {
  const { host, out, findings } = context;
  findings.asJson = options.format === 'json';
  const flags = options.council === undefined ? options.flags ?? 'list' : (await readCouncil(context, options.council)).adoption?.flags ?? 'list';
  const sources = await sourcesOf(host, names);
  const tally: Tally = { scored: 0, refused: 0, blank: 0 };
  const work = { context, options, flags, sources, seen: new KeptIdentities(), tally };
  const write = options.format === 'json' ? asList(context) : asLines(context);
  try {
    await everySource(work, write);
  } finally {
    // Also where it ends early: what was written stays readable.
    if (options.format === 'json') await out.write(tally.scored === 0 ? '[]\n' : '\n]\n');
  }
  await sayTally(work);
}

interface Work {
  readonly context: Context;
  readonly options: ScoreOptions;
  readonly flags: 'list' | 'gate';
  readonly sources: readonly Source[];
  readonly seen: KeptIdentities;
  readonly tally: Tally;
}

type Write = (result: Result, isFirst: boolean) => Promise<void>;

function asLines({ out }: Context): Write {
  return (result) => out.write(`${JSON.stringify(result)}\n`);
}

function asList({ out }: Context): Write {
  return (result, isFirst) => out.write(`${isFirst ? '[\n' : ',\n'}${JSON.stringify(result)}`);
}

async function everySource(work: Work, write: Write): Promise<void> {
  const { context: { host, findings }, options, sources, tally } = work;
  for (const [file, source] of sources.entries()) {
    for await (const entry of entriesOf(host, source, options, tally)) {
      if (host.interrupted.aborted) throw new Interrupted();
      const result = await resultFor(work, file, source, entry);
      if (result !== undefined) {
        await write(result, tally.scored === 0);
        tally.scored += 1;
        continue;
      }
      tally.refused += 1;
      if (options.strict) {
        await findings.tell([{ code: 'W_STOPPED', path: '', message: 'stopped at the first sheet that was refused, as --strict asks' }], source.name);
        return;
      }
    }
  }
}

/** The result of one sheet, or undefined where it is refused; why has been told by then. */
async function resultFor({ context, options, flags, sources, seen }: Work, file: number, source: Source, entry: Entry): Promise<Result | undefined> {
  const sheet = await sheetIn(context, source, entry);
  if (sheet === undefined) return undefined;
  const { read, parsed } = sheet;
  const first = seen.seenBefore(identityOf(read.sheet), { file, line: entry.line });
  if (first !== undefined) {
    const place = first.file === file ? `at line ${first.line}` : `in another file, at line ${first.line}`;
    const hint = `one sheet for each council, respondent, framework and day${first.file === file ? '' : `; the first is in file ${first.file + 1} of ${sources.length}`}`;
    await context.findings.tell(located([{ code: 'E_DUPLICATE', path: '', message: `this sheet was here before, ${place}`, hint }], parsed.positionOf), source.name);
    return undefined;
  }
  return resultOf({
    ...read, flags, includeIntegrity: options.includeIntegrity ?? false, scoredWith: manifest.version, input: { file: source.name, line: entry.line },
    warnings: [...parsed.warnings, ...read.warnings],
  });
}

/** What a stream came to, where it was more than a clean pass. */
async function sayTally({ context: { findings }, options, tally, seen }: Work): Promise<void> {
  const { scored, refused, blank } = tally;
  if (seen.isFull) await findings.tell([{ code: 'W_DUPLICATES', path: '', message: 'there were too many sheets to look for the same one twice in all of them', hint: 'split the file' }]);
  if (scored + refused + blank < 2 || (refused === 0 && blank === 0)) return;
  const shown = (count: number): string => count.toLocaleString('en-GB');
  await findings.tell([{ code: 'W_TALLY', path: '', message: `${shown(scored)} scored, ${shown(refused)} refused, ${shown(blank)} blank ${blank === 1 ? 'line' : 'lines'} passed over`, ...(refused > 0 && !options.strict ? { hint: 'what was scored is whole; send only what was refused again' } : {}) }]);
}

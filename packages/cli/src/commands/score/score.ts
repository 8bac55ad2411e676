import manifest from '../../../package.json' with { type: 'json' };
import type { BareContext } from '../../context.ts';
import { sourcesOf, type Source } from '../../files/source.ts';
import { formatOf, isMoreAsked, type ScoreOptions } from './options.ts';
import { readSheets, type Sheets } from './read-sheets.ts';
import { writerFor } from './write-results.ts';

/** Whoever reads more than this waits. */
const long = 8 * 1024 * 1024;

/**
 * Scores answer sheets: one result per good sheet to standard output, everything else to standard error.
 *
 * A bad sheet refuses itself alone. Nothing is held but the sheet at hand, so a file may be as long as it likes.
 */
export async function score(context: BareContext, names: readonly string[], options: ScoreOptions): Promise<void> {
  const { host, findings } = context;
  const format = formatOf(options);
  findings.asJson = format === 'json';
  const flags = await flagsUsed(context, options);
  const night = isMoreAsked(options, names) ? await (await import('../../nightly/night.ts')).nightOf(context, names, { ...options, format, flags }) : undefined;
  const sources = night?.sources ?? await sourcesOf(host, names);
  const out = night?.out ?? context.out;
  const writer = night?.writer ?? writerFor(format === 'json' ? 'json' : 'jsonl');
  const sheets: Sheets = { scored: 0, refused: 0, blank: 0, tooMany: false, stopped: false };
  const take = (source: Source, line: number, read: Parameters<Parameters<typeof readSheets>[4]>[2]): void => {
    const { framework, sheet, answers, warnings } = read;
    const shown = night === undefined ? { sheet, input: { file: source.name, line } } : night.taken(source, line, read);
    out.add(writer.result({ framework, answers, warnings, flags, includeIntegrity: options.includeIntegrity ?? false, scoredWith: manifest.version, ...shown }, sheets.scored === 0));
    sheets.scored += 1;
  };
  const progress = sources.reduce((sum, { size }) => sum + size, 0) > long ? (await import('../../nightly/progress.ts')).progressOver(night?.host ?? host, sources, options.out !== undefined) : undefined;
  let isWhole = false;
  try {
    await readSheets({ host: progress?.host ?? night?.host ?? host, out, findings, brought: context.brought }, sources, options, sheets, take, night?.watch);
    isWhole = !sheets.stopped;
  } finally {
    progress?.clear();
    // Also where it ends early: what was written stays readable.
    if (night !== undefined) await night.end(writer, sheets.scored, isWhole);
    else await context.out.write(String(await writer.end(sheets.scored)));
  }
  await sayTally(context, sheets);
  if (isWhole) await night?.done(sheets.blank);
  if (isWhole && options.failOn !== undefined) findings.failOn = options.failOn;
}

async function flagsUsed(context: BareContext, { council, flags = 'list' }: ScoreOptions): Promise<'list' | 'gate'> {
  if (council === undefined) return flags;
  const { readCouncil } = await import('../../files/council-file.ts');
  return (await readCouncil(context, council)).adoption?.flags ?? 'list';
}

/** What a stream came to, where it was more than a clean pass. */
async function sayTally({ findings }: BareContext, { scored, refused, blank, tooMany, stopped }: Sheets): Promise<void> {
  if (tooMany) await findings.tell([{ code: 'W_DUPLICATES', path: '', message: 'there were too many sheets to look for the same one twice in all of them', hint: 'split the file' }]);
  if (scored + refused + blank < 2 || (refused === 0 && blank === 0)) return;
  const shown = (count: number): string => count.toLocaleString('en-GB');
  await findings.tell([{ code: 'W_TALLY', path: '', message: `${shown(scored)} scored, ${shown(refused)} refused, ${shown(blank)} blank ${blank === 1 ? 'line' : 'lines'} passed over`, ...(refused > 0 && !stopped ? { hint: `${scored === 0 ? '' : 'what was scored is whole; '}mend what was refused, and send only that again` } : {}) }]);
}

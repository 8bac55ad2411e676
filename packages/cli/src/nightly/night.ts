import type { Finding } from '@guildhall/core';
import type { AnswerSheet, PlainSheet } from '@guildhall/core/sheet';
import type { ScoreFormat, ScoreOptions } from '../commands/score/options.ts';
import type { Watch } from '../commands/score/watch.ts';
import { writerFor, type ResultWriter } from '../commands/score/write-results.ts';
import type { BareContext } from '../context.ts';
import { ended } from '../exit.ts';
import type { GoodSheet } from '../files/find-sheet.ts';
import { sourcesOf, type Source } from '../files/source.ts';
import type { Host } from '../host.ts';
import { Books } from './books.ts';
import { hashedInputs } from './hashed-inputs.ts';
import { objectionTo } from './objection.ts';
import { openOutputs, type OutputName } from './outputs.ts';
import { papersOf, receiptBeside } from './papers.ts';
import { filesNamed } from '../files/patterns.ts';
import { pseudonymFor } from './pseudonym.ts';
import { rejectLine } from './reject-line.ts';
import { Sink } from './sink.ts';

export type NightOptions = ScoreOptions & { readonly format: ScoreFormat; readonly flags: 'list' | 'gate' };

/** What a run does beyond scoring files to standard output. */
export interface Night {
  readonly sources: readonly Source[];
  /** What they are read with. */
  readonly host: Host;
  readonly writer: ResultWriter;
  /** Where results go. */
  readonly out: { readonly add: (text: string) => void; readonly keepUp: () => Promise<void> };
  readonly watch: Watch;
  /** Enters a good sheet, and says as what it is shown. */
  readonly taken: (source: Source, line: number, read: GoodSheet | PlainSheet) => { readonly sheet: AnswerSheet; readonly input?: { readonly file: string; readonly line: number } };
  /** When reading is over: what is whole waits to be put in place, anything else is left. */
  readonly end: (writer: ResultWriter, scored: number, isWhole: boolean) => Promise<void>;
  /** Closes the books, says what is worth knowing, and puts everything in place. */
  readonly done: (blank: number) => Promise<void>;
}

/**
 * Gets a run ready: its files, its outputs and its books. Nothing is read or written before all of that is in order.
 *
 * @throws {Ended} with exit 2, 5, 7 or 8, and nothing changed.
 */
export async function nightOf(context: BareContext, names: readonly string[], options: NightOptions): Promise<Night> {
  const { host } = context;
  const { out: path, rejects, manifest, receipt = receiptBeside(manifest) } = options;
  if (options.format === 'xlsx' && path === undefined && host.terminal.stdout) throw ended('E_USAGE', 'a workbook is no text for a terminal', { hint: 'name a file: --out results.xlsx' });
  const pinned = objectionTo(context, options);
  const pseudonym = await pseudonymFor(host, options.respondent ?? 'keep', options.salt);
  const papers = await papersOf(context, options);
  const open: string[] = [];
  const files = await filesNamed(host.disk, names, (passed) => { open.push(passed); });
  const sources = await sourcesOf(host, files);
  const { writer, objection } = await writerOf(context, options);
  for (const passed of open.sort()) await context.findings.tell([{ code: 'W_OPEN', path: '', message: 'somebody has this workbook open; the file that Excel keeps beside it was passed over', hint: 'what is not saved yet is not in the workbook' }], passed);
  const reading = hashedInputs(host, sources);
  const books = papers === undefined ? undefined : new Books();
  const outputs = await openOutputs(host.disk, { ...given('results', path), ...given('rejects', rejects), ...given('receipt', receipt), ...given('manifest', manifest) }, sources.flatMap((source) => source.path ?? []));
  const results = new Sink(async (bytes) => (path === undefined ? context.out.writeBytes(bytes) : outputs.write('results', bytes)));
  const refused = rejects === undefined ? undefined : new Sink(async (bytes) => outputs.write('rejects', bytes));
  let [scored, rejected, mayEnd] = [0, 0, false];
  return {
    sources, writer,
    host: papers === undefined ? host : reading.host,
    out: {
      add: (text) => { results.add(text); },
      keepUp: async () => {
        await results.keepUp();
        await refused?.keepUp();
      },
    },
    watch: {
      begun: (source, blank) => { books?.begun(source, blank); },
      ...(pinned === undefined && objection === undefined ? {} : { objection: (read) => pinned?.(read) ?? objection?.(read.framework) }),
      ...(books === undefined ? {} : { noted: (noted: readonly Finding[]) => { books.noted(noted); } }),
      ...(books === undefined && refused === undefined ? {} : {
        refused: (why) => {
          rejected += 1;
          books?.refused(why);
          refused?.add(rejectLine(why));
        },
      }),
    },
    taken: (source, line, read) => {
      scored += 1;
      books?.taken(line, read);
      // Who has the files could find the person again by the line, so it goes with the id.
      return pseudonym === undefined ? { sheet: read.sheet, input: { file: source.name, line } } : { sheet: { ...read.sheet, respondent: pseudonym(read.sheet) } };
    },
    end: async (ending, count, isWhole) => {
      mayEnd = isWhole;
      try {
        if (isWhole || path === undefined) await results.write(await ending.end(count));
      } catch (error) {
        mayEnd = false;
        throw error;
      } finally {
        if (!mayEnd) await outputs.abandon();
      }
    },
    done: async (blank) => {
      try {
        const written = [{ what: 'results' as const, path, rows: writer.rows?.() ?? scored, ...await results.end() }, ...(refused === undefined ? [] : [{ what: 'rejects' as const, path: rejects, rows: rejected, ...await refused.end() }])];
        const said = books === undefined || papers === undefined ? [] : await papers.write(books, { sources, digestOf: reading.digestOf, blank, written, outputs });
        await outputs.done();
        await context.findings.tell(said);
      } catch (error) {
        await outputs.abandon();
        throw error;
      }
    },
  };
}

function given(name: OutputName, path: string | undefined): Partial<Record<OutputName, string>> {
  return path === undefined ? {} : { [name]: path };
}

type Writing = { readonly writer: ResultWriter; readonly objection?: ((framework: { readonly id: string }) => ReturnType<NonNullable<Watch['objection']>>) | undefined };

async function writerOf({ host, brought }: BareContext, { format, shape, out }: NightOptions): Promise<Writing> {
  if (shape === undefined && (format === 'jsonl' || format === 'json')) return { writer: writerFor(format) };
  const { objectRows, shownRows, tableRows } = await import('./row-writers.ts');
  if (format === 'jsonl' || format === 'json') return { writer: objectRows({ brought }, format, shape ?? 'wide') };
  const writer = format === 'csv' || format === 'xlsx' ? tableRows({ brought }, format, shape ?? 'wide') : shownRows({ brought }, format, shape ?? (format === 'table' ? 'long' : 'wide'), out === undefined && host.terminal.stdout ? host.columns : undefined);
  return { writer, objection: writer.objection };
}

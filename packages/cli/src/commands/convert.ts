import type { Finding } from '@guildhall/core';
import { identityOf } from '@guildhall/core/sheet';
import type { Context } from '../context.ts';
import { formToWrite } from '../documents/form-of-name.ts';
import { ended, Interrupted } from '../exit.ts';
import type { Encoding } from '../files/decode.ts';
import { entriesOf, type Entry } from '../files/input.ts';
import { sourcesOf, type Source } from '../files/source.ts';
import { located } from '../files/located.ts';
import { sheetIn } from '../files/sheet-entry.ts';
import { KeptIdentities } from '../kept-identities.ts';
import { entriesOfTable } from '../tables/entries-of-table.ts';
import { formOfName, sheetForms, type SheetForm } from '../tables/forms.ts';
import { sheetWriter, type Shape, type SheetWriter } from '../tables/sheet-writer.ts';
import { lockedTarget } from '../tables/locked-target.ts';
import type { Target } from '../tables/write-target.ts';
import type { SeparatorName } from '../tables/separator-names.ts';

export interface ConvertOptions {
  readonly to?: SheetForm;
  readonly from?: SheetForm;
  readonly shape: Shape;
  readonly out?: string;
  readonly separator?: SeparatorName;
  readonly worksheet?: string;
  readonly template?: string;
  readonly map?: string;
  readonly suggestMap?: boolean;
  readonly framework?: string;
  readonly councilId?: string;
  readonly encoding: Encoding;
  readonly skip?: boolean;
}

/** Turns answer sheets into another form, without losing anything of them; reads what a form gave; or writes a sheet to fill in. */
export async function convert(context: Context, names: readonly string[], options: ConvertOptions): Promise<void> {
  if (options.template !== undefined) {
    onlyAs(options, 'xlsx', 'a sheet to fill in');
    const { template } = await import('./convert-template.ts');
    await intoTarget(context, options, [], async (target) => { await target.write(await template(context, options.template ?? '')); return true; });
    return;
  }
  const sources = await sourcesOf(context.host, names);
  if (options.suggestMap === true) {
    onlyAs(options, 'json', 'a map');
    const { suggestion } = await import('./convert-map.ts');
    const text = await suggestion(context, sources, options);
    await intoTarget(context, options, sources, async (target) => { await target.write(text); return true; });
    return;
  }
  const to = options.to ?? formToWrite(options.out, sheetForms, '--to') ?? (sources.every(({ path }) => formOfName(path)?.startsWith('json') ?? options.from === undefined) ? 'csv' : 'jsonl');
  if (to === 'xlsx') refuseTerminal(context, options);
  await intoTarget(context, options, sources, async (target) => everySheet(context, sources, options, { writer: sheetWriter(context, to, options.shape), target }));
}

/** What is written in one form is written in no other, whatever a name or an option says. */
function onlyAs({ to, out }: ConvertOptions, form: SheetForm, what: string): void {
  if (to === undefined) formToWrite(out, [form]);
  else if (to !== form) throw ended('E_USAGE', `${what} is written as ${form}, and not as ${to}`, { hint: `leave out --to, or write --to ${form}` });
}

/** Bytes make a mess of a terminal. */
function refuseTerminal({ host }: Context, { out }: ConvertOptions): void {
  if (out === undefined && host.terminal.stdout) throw ended('E_USAGE', 'a workbook is no text for a terminal', { hint: 'name a file: --out answers.xlsx' });
}

/** Standard output, or a file that is put in place only where there is something to put there. */
async function intoTarget(context: Context, options: ConvertOptions, inputs: readonly Source[], write: (target: Target) => Promise<boolean>): Promise<void> {
  const { host, out } = context;
  if (options.out === undefined) {
    if (options.template !== undefined) refuseTerminal(context, options);
    await write({ write: (piece) => (typeof piece === 'string' ? out.write(piece) : out.writeBytes(piece)), done: () => Promise.resolve(), abandon: () => Promise.resolve() });
    return;
  }
  const target = await lockedTarget(host.disk, options.out, inputs.flatMap(({ path }) => path ?? []));
  try {
    if (await write(target)) await target.done();
    else await target.abandon();
  } catch (error) {
    await target.abandon();
    throw error;
  }
}

interface Writing { readonly writer: SheetWriter; readonly target: Target }

/** Hands every good sheet on; what is refused is told, and refuses itself alone. */
async function everySheet(context: Context, sources: readonly Source[], options: ConvertOptions, { writer, target }: Writing): Promise<boolean> {
  const { host, findings } = context;
  const seen = new KeptIdentities();
  const tally = { blank: 0, converted: 0, refused: 0 };
  for (const [file, source] of sources.entries()) {
    for await (const entry of await entriesFor(context, source, options, tally)) {
      if (host.interrupted.aborted) throw new Interrupted();
      const wrong = await taken(context, source, entry, { file, seen, writer });
      if (wrong === undefined) tally.converted += 1;
      else {
        tally.refused += 1;
        await findings.tell(wrong, source.name);
      }
      if (tally.converted % 50 === 0) await target.write(writer.take());
    }
  }
  if (seen.isFull) await findings.tell([{ code: 'W_DUPLICATES', path: '', message: 'there were too many sheets to look for the same one twice in all of them', hint: 'split the file' }]);
  await sayTally(context, tally);
  if (tally.converted === 0) return false;
  await target.write(await writer.end());
  return true;
}

async function entriesFor(context: Context, source: Source, options: ConvertOptions, tally: { blank: number }): Promise<AsyncIterable<Entry>> {
  if (options.map !== undefined) {
    const { mappedSheets } = await import('./convert-map.ts');
    return mappedSheets(context, source, options, tally);
  }
  const form = source.path === undefined ? options.from : undefined;
  return form === undefined || form.startsWith('json') ? entriesOf(context, source, options, tally) : entriesOfTable(context, source, options, tally, form);
}

/** Why a sheet is not converted; an empty list where that has been told. */
async function taken(context: Context, source: Source, entry: Entry, { file, seen, writer }: { readonly file: number; readonly seen: KeptIdentities; readonly writer: SheetWriter }): Promise<readonly Finding[] | undefined> {
  const sheet = await sheetIn(context, source, entry);
  if (sheet === undefined) return [];
  const { read, parsed } = sheet;
  const first = seen.seenBefore(identityOf(read.sheet), { file, line: entry.line });
  const wrong = first === undefined
    ? writer.add(read.sheet)
    : [{ code: 'E_DUPLICATE', path: '', message: `this sheet was here before, ${first.file === file ? '' : 'in another file, '}at line ${first.line}`, hint: 'one sheet for each council, respondent, framework and day' }];
  return wrong === undefined ? undefined : located(wrong, parsed.positionOf);
}

async function sayTally({ findings }: Context, { converted, refused, blank }: { readonly converted: number; readonly refused: number; readonly blank: number }): Promise<void> {
  if (converted + refused + blank < 2 || (refused === 0 && blank === 0)) return;
  const shown = (count: number): string => count.toLocaleString('en-GB');
  await findings.tell([{ code: 'W_TALLY', path: '', message: `${shown(converted)} converted, ${shown(refused)} refused, ${shown(blank)} blank ${blank === 1 ? 'line' : 'lines'} passed over`, ...(refused === 0 ? {} : { hint: 'what was converted is whole; send only what was refused again' }) }]);
}

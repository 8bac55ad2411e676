import type { Host } from '../host.ts';
import { decoderFor } from '../files/decode.ts';
import { textOf, type Entry, type InputOptions, type Reader } from '../files/input.ts';
import { rawBytesOf } from '../files/source-bytes.ts';
import type { Source } from '../files/source.ts';
import { csvRows } from './csv-rows.ts';
import { knownFrameworks } from '../frameworks/known-frameworks.ts';
import { formOfName, type SheetForm } from './forms.ts';
import { fromHeader, tableFit } from './from-header.ts';
import { firstFilled, sheetsInTable, sheetsInWorkbook } from './table-entries.ts';
import type { TableItem } from './table-item.ts';
import type { ReadWorkbook } from './workbook.ts';
import { worksheetCalled } from './worksheet-called.ts';

/** Bytes of one workbook. */
const largestWorkbook = 64 * 1024 * 1024;

/** The answer sheets of a table, text or workbook, as entries like those of JSON. */
export async function* entriesOfTable({ host, brought }: Reader, source: Source, options: InputOptions, tally: { blank: number }, form = formOfName(source.path)): AsyncGenerator<Entry, void, undefined> {
  if (form === 'xlsx') yield* sheetsInWorkbook(await workbookOf(host, source, options), tally, { brought });
  else yield* sheetsInTable(await fromHeader(textRows(host, source, options, form), tableFit(knownFrameworks({ brought }))), tally, { brought });
}

/** The rows of a table, whatever they are about; of a workbook, those of its first sheet that holds anything. */
export async function* rowsOfTable(host: Host, source: Source, options: InputOptions, form = formOfName(source.path)): AsyncGenerator<TableItem, void, undefined> {
  if (form !== 'xlsx') {
    yield* textRows(host, source, options, form);
    return;
  }
  const read = await workbookOf(host, source, options);
  if (!read.ok) yield { kind: 'end', findings: read.findings };
  else yield* firstFilled(read);
}

function textRows(host: Host, source: Source, { encoding, separator }: InputOptions, form: SheetForm | undefined): AsyncGenerator<TableItem, void, undefined> {
  const decoder = decoderFor(encoding);
  return csvRows(textOf(host, source, encoding, decoder), decoder, separator ?? (form === 'tsv' ? 'tab' : undefined));
}

/** A workbook, or that one worksheet of it that was asked for. */
async function workbookOf(host: Host, source: Source, { worksheet }: InputOptions): Promise<ReadWorkbook> {
  const { readWorkbook } = await import('./workbook.ts');
  const bytes = await wholeOf(host, source);
  if (bytes === undefined) return tooLarge;
  const read = await readWorkbook(bytes);
  return worksheet === undefined || !read.ok ? read : worksheetCalled(read.sheets, worksheet);
}

const tooLarge: ReadWorkbook = { ok: false, findings: [{ code: 'E_LIMIT_SIZE', path: '', message: `a workbook holds at most ${largestWorkbook.toLocaleString('en-GB')} bytes`, hint: 'split it, or save it as CSV' }] };

/** Every byte of a source; `undefined` where they are too many. */
async function wholeOf(host: Host, source: Source): Promise<Buffer | undefined> {
  if (source.size > largestWorkbook) return undefined;
  const parts: Buffer[] = [];
  let length = 0;
  for await (const bytes of rawBytesOf(host, source)) {
    // The same room is used again for the next.
    parts.push(Buffer.from(bytes));
    length += bytes.length;
    if (length > largestWorkbook) return undefined;
  }
  return Buffer.concat(parts);
}

import { readSheet, type ReadSheet } from '@guildhall/core/sheet';
import type { Context } from '../context.ts';
import { ended, Ended } from '../exit.ts';
import { knownFrameworks } from '../frameworks/known-frameworks.ts';
import { isWorkingKind, kindOf, otherKind } from '../kind-of.ts';
import { entriesOf, type Entry, type InputOptions } from './input.ts';
import { sourceOf, type Source } from './source.ts';
import { located } from './located.ts';
import { parseEntry } from './parse.ts';

export type GoodSheet = Extract<ReadSheet, { ok: true }>;

/**
 * The one sheet that is meant: the only one in a file, or the first by this respondent. Sheets before it are passed over unread.
 *
 * @throws {Ended} with everything that is wrong with it, or where there is none.
 */
export async function findSheet(context: Context, name: string, { respondent, ...input }: InputOptions & { readonly respondent?: string }): Promise<GoodSheet> {
  const source = await sourceOf(context.host, name);
  return sheetAmong(context, source, entriesOf(context, source, input), respondent);
}

/** The same among entries that somebody has begun to read. */
export async function sheetAmong({ findings, brought }: Context, source: Source, entries: AsyncIterable<Entry>, respondent: string | undefined): Promise<GoodSheet> {
  let passed = 0;
  for await (const entry of entries) {
    if (entry.notes !== undefined) await findings.tell(entry.notes, source.name);
    const parsed = parseEntry(entry);
    if (!parsed.ok) {
      // Of a line that cannot be read nobody knows whose it is.
      if (!entry.isLine || respondent === undefined) throw new Ended(parsed.findings, source.name);
      await findings.tell(parsed.findings.map((finding) => ({ ...finding, code: finding.code.replace(/^E_/, 'W_') })), source.name);
      continue;
    }
    const kind = kindOf(parsed.value);
    if (isWorkingKind(kind)) throw new Ended(located([otherKind(kind, 'an answer sheet')], parsed.positionOf), source.name);
    if (respondent !== undefined && respondentIn(parsed.value) !== respondent) {
      passed += 1;
      continue;
    }
    const read = readSheet(parsed.value, knownFrameworks({ brought }), parsed.positionOf);
    if (!read.ok) throw new Ended(read.findings, source.name);
    await findings.tell([...parsed.warnings, ...read.warnings], source.name);
    return read;
  }
  throw ended('E_NO_SHEET', `none of the ${passed.toLocaleString('en-GB')} sheets here is by that respondent`, { file: source.name, hint: 'check --respondent; capitals matter' });
}

function respondentIn(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'respondent' in value ? value.respondent : undefined;
}

import type { Finding } from '@guildhall/core';
import { readSheet } from '@guildhall/core/sheet';
import type { Findings } from '../findings.ts';
import { knownFrameworks, type Brought } from '../frameworks/known-frameworks.ts';
import { kindOf, otherKind } from '../kind-of.ts';
import type { GoodSheet } from './find-sheet.ts';
import type { Entry } from './input.ts';
import type { Source } from './source.ts';
import { located } from './located.ts';
import { everyFinding, parseEntry, type ParsedEntry, type Rest } from './parse.ts';

/** A sheet that can be worked with, and the text it came from. */
export interface SheetEntry { readonly read: GoodSheet; readonly parsed: Extract<ParsedEntry, { ok: true }> }

/** The sheet in an entry; `undefined` where it is refused, and why has been told by then. */
export async function sheetIn({ findings, ...known }: Brought & { readonly findings: Pick<Findings, 'tell'> }, source: Source, entry: Entry): Promise<SheetEntry | undefined> {
  if (entry.notes !== undefined) await findings.tell(entry.notes, source.name);
  const parsed = parseEntry(entry);
  if (!parsed.ok) {
    await findings.tell(everyFinding(parsed, (rest) => sheetFindings(known, rest)), source.name);
    return undefined;
  }
  const kind = kindOf(parsed.value);
  if (kind !== undefined && kind !== 'sheet') {
    await findings.tell(located([otherKind(kind, 'an answer sheet')], parsed.positionOf), source.name);
    return undefined;
  }
  const read = readSheet(parsed.value, knownFrameworks(known), parsed.positionOf);
  await findings.tell([...parsed.warnings, ...read.ok ? read.warnings : read.findings], source.name);
  return read.ok ? { read, parsed } : undefined;
}

/** What is wrong with what looks like a sheet; anything else has said enough already. */
function sheetFindings(known: Brought, { value, positionOf }: Rest): readonly Finding[] {
  if (kindOf(value) !== 'sheet') return [];
  const read = readSheet(value, knownFrameworks(known), positionOf);
  return read.ok ? [] : read.findings;
}

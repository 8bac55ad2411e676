import type { Finding } from '@guildhall/core';
import type { Entry } from '../../files/input.ts';
import type { Source } from '../../files/source.ts';
import { sheetIn, type SheetEntry } from '../../files/sheet-entry.ts';
import type { Brought } from '../../frameworks/known-frameworks.ts';
import { isRejectLine, sheetToRead, unmendedIn } from '../../nightly/reject-line.ts';

/** What one entry came to: a sheet, or not; and everything there is to say of it. */
export interface ReadExactly { readonly findings: readonly Finding[]; readonly sheet?: SheetEntry }

/** Reads an entry with everything that can be said of it. A line of rejects is read as the sheet in it, and refused again for what nobody has mended. */
export async function readExactly({ brought }: Brought, source: Source, entry: Entry): Promise<ReadExactly> {
  const meant = isRejectLine(entry.text) ? sheetToRead(entry) : entry;
  const findings: Finding[] = [];
  const sheet = await sheetIn({ brought, findings: { tell: (some) => { findings.push(...some); return Promise.resolve(); } } }, source, meant);
  const unmended = meant === entry ? [] : unmendedIn(entry);
  if (unmended.length > 0) return { findings: unmended };
  return { findings, ...(sheet === undefined ? {} : { sheet }) };
}

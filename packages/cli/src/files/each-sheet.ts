import type { Finding, Framework } from '@guildhall/core';
import type { Context } from '../context.ts';
import { Interrupted } from '../exit.ts';
import { refuseOther, type AddOptions } from './add-sheets.ts';
import type { GoodSheet } from './find-sheet.ts';
import { entriesOf, type Source } from './input.ts';
import { located } from './located.ts';
import { PeopleSeen } from './people-seen.ts';
import { sheetIn } from './sheet-entry.ts';

/** What a run of sheets came to, besides the sheets themselves. */
export interface Ran { readonly framework: Framework | undefined; readonly refused: number; readonly blank: number }

/**
 * Hands on each person's sheet, all in one framework. A bad sheet refuses itself alone, and so does a second one of the same person;
 * for many people who are only added up, `addSheets` is quicker.
 *
 * @param take what to do with one, or why it is refused too.
 * @throws {Ended} `E_MIXED`
 */
export async function eachSheet(context: Context, sources: readonly Source[], options: AddOptions, take: (read: GoodSheet) => Finding | undefined): Promise<Ran> {
  const { host, findings } = context;
  const tally = { refused: 0, blank: 0 };
  const seen = new PeopleSeen();
  let framework: Framework | undefined;
  for (const [file, source] of sources.entries()) {
    for await (const entry of entriesOf(host, source, options, tally)) {
      if (host.interrupted.aborted) throw new Interrupted();
      const sheet = await sheetIn(context, source, entry);
      if (sheet === undefined) {
        tally.refused += 1;
        continue;
      }
      const { read, parsed } = sheet;
      framework ??= read.framework;
      refuseOther(framework, sheet, source);
      const wrong = seen.again(read.sheet, { file, line: entry.line }, sources.length) ?? take(read);
      if (wrong === undefined) continue;
      tally.refused += 1;
      await findings.tell(located([wrong], parsed.positionOf), source.name);
    }
  }
  return { framework, ...tally };
}

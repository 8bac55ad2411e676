import type { Finding, Framework } from '@guildhall/core';
import type { Context } from '../context.ts';
import { Interrupted } from '../exit.ts';
import type { AddOptions } from './add-sheets.ts';
import type { GoodSheet } from './find-sheet.ts';
import { entriesOf } from './input.ts';
import type { Source } from './source.ts';
import { located } from './located.ts';
import { OtherVersions } from './other-versions.ts';
import { PeopleSeen } from './people-seen.ts';
import { sheetIn } from './sheet-entry.ts';

/** What a run of sheets came to, besides the sheets themselves. */
export interface Ran { readonly framework: Framework | undefined; readonly refused: number; readonly blank: number }

/**
 * Hands on each person's sheet, all in one framework. A bad sheet refuses itself alone, and so does a second one of the same person;
 * for many people who are only added up, `addSheets` is quicker.
 *
 * @param take what to do with one, or why it is refused too.
 * @throws {Ended} `E_MIXED` and `E_VERSIONS`, as `addSheets` does.
 */
export async function eachSheet(context: Context, sources: readonly Source[], options: AddOptions, take: (read: GoodSheet) => Finding | undefined): Promise<Ran> {
  const { host, findings } = context;
  const tally = { refused: 0, blank: 0 };
  const seen = new PeopleSeen();
  const others = new OtherVersions();
  let counted = 0;
  let framework: Framework | undefined;
  for (const [file, source] of sources.entries()) {
    for await (const entry of entriesOf(context, source, options, tally)) {
      if (host.interrupted.aborted) throw new Interrupted();
      const sheet = await sheetIn(context, source, entry);
      if (sheet === undefined) {
        tally.refused += 1;
        continue;
      }
      const { read, parsed } = sheet;
      framework ??= read.framework;
      if (others.takes(framework, sheet, source)) continue;
      const wrong = seen.again(read.sheet, { file, line: entry.line }, sources) ?? take(read);
      if (wrong === undefined) {
        counted += 1;
        continue;
      }
      tally.refused += 1;
      await findings.tell(located([wrong], parsed.positionOf), source.name);
    }
  }
  others.refuse(framework, counted);
  return { framework, ...tally };
}

import type { Framework } from '@guildhall/core';
import { cohortCounter, quickSheets, type CohortCounter, type QuickSheets } from '@guildhall/core/cohort';
import type { Context } from '../context.ts';
import { Interrupted } from '../exit.ts';
import type { SeparatorName } from '../tables/separator-names.ts';
import type { Encoding } from './decode.ts';
import type { Entry } from './input.ts';
import type { Source } from './source.ts';
import { located } from './located.ts';
import { OtherVersions } from './other-versions.ts';
import { PeopleSeen } from './people-seen.ts';
import { sheetIn } from './sheet-entry.ts';
import { eachEntry } from './sheet-lines.ts';

export interface AddOptions {
  readonly encoding: Encoding;
  readonly skip?: boolean;
  readonly separator?: SeparatorName;
  readonly worksheet?: string;
  /** Told now and then how many bytes were read in all. */
  readonly passed?: (bytes: number) => void;
}

/** What a run of sheets was added up to. Its counts are as little for showing as the counter itself. */
export interface Added {
  readonly framework: Framework;
  readonly counter: CohortCounter;
  readonly refused: number;
  readonly blank: number;
}

/**
 * Adds the sheets of several sources to one counter, one sheet at a time: nothing is held but the sheet at hand, the counter and a hash
 * of everybody who was here. A bad sheet refuses itself alone, and so does a second one of the same person.
 *
 * This is the one place where the sheets of a group are read. `quickSheets` takes what is plain; whatever it leaves goes to `sheetIn`, and is
 * refused there in the words that every command uses.
 *
 * @returns `undefined` where there was no good sheet at all.
 * @throws {Ended} `E_MIXED`, where two sheets are of different frameworks; `E_VERSIONS`, where they are of different versions of one.
 */
export async function addSheets(context: Context, sources: readonly Source[], options: AddOptions): Promise<Added | undefined> {
  const { host, findings } = context;
  const tally = { refused: 0, blank: 0 };
  const seen = new PeopleSeen();
  const others = new OtherVersions();
  let counter: CohortCounter | undefined;
  let framework: Framework | undefined;
  // From the second sheet on, plain ones are read from their bytes. It takes only what nothing would be said about.
  let quick: QuickSheets | undefined;
  const addEntry = async (file: number, source: Source, entry: Entry): Promise<boolean> => {
    if (host.interrupted.aborted) throw new Interrupted();
    const sheet = await sheetIn(context, source, entry);
    if (sheet === undefined) {
      tally.refused += 1;
      return true;
    }
    const { read, parsed } = sheet;
    framework ??= read.framework;
    if (others.takes(framework, sheet, source)) return true;
    counter ??= cohortCounter(framework);
    quick ??= quickSheets(framework, counter);
    const again = seen.again(read.sheet, { file, line: entry.line }, sources);
    if (again === undefined) counter.add(read.answers);
    else {
      tally.refused += 1;
      await findings.tell(located([again], parsed.positionOf), source.name);
    }
    return true;
  };
  let before = 0;
  for (const [file, source] of sources.entries()) {
    const start = before;
    await eachEntry(context, source, options, {
      quick: (bytes, from, to, line) => {
        if (quick === undefined || !quick.read(bytes, from, to) || !seen.isNew(bytes, quick, { file, line })) return false;
        quick.add();
        return true;
      },
      entry: (entry) => addEntry(file, source, entry),
      passed: (bytes) => { options.passed?.(start + bytes); },
    }, tally);
    before += source.size;
  }
  others.refuse(framework, counter?.people ?? 0);
  if (seen.isFull) await findings.tell([{ code: 'W_DUPLICATES', path: '', message: 'there were too many sheets to look for the same person twice in all of them', hint: 'summarise parts, and merge the summaries' }]);
  return framework === undefined || counter === undefined ? undefined : { framework, counter, ...tally };
}

import type { Framework } from '@guildhall/core';
import { noReleases, readReleases, type CohortReleases } from '@guildhall/core/cohort';
import type { Context } from '../context.ts';
import { Ended } from '../exit.ts';
import { knownFrameworks } from '../frameworks/known-frameworks.ts';
import { kindOf, otherKind } from '../kind-of.ts';
import { located } from './located.ts';
import { lock, type Lock } from './lock.ts';
import { ownFile } from './own-file.ts';
import { clearLeftovers, save } from './save.ts';

/** What was released of a group so far, held for as long as the next report is made, so that no two are made side by side. */
export interface ReleasesFile {
  readonly history: CohortReleases;
  /** Writes the history away; only then may the report be shown. */
  readonly keep: (history: CohortReleases) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens the history of a group; where there is no such file yet, nothing has been released so far. @throws {Ended} with what is wrong with it */
export async function openReleases(context: Context, file: string, framework: Framework): Promise<ReleasesFile> {
  const { host: { disk, interrupted } } = context;
  const held = await lock(disk, file, { interrupted });
  try {
    await clearLeftovers(disk, file);
    const history = await releasesIn(context, file) ?? noReleases(framework);
    return { history, keep: (next) => kept(context, file, held, next), close: held.release };
  } catch (error) {
    await held.release();
    throw error;
  }
}

async function kept({ host: { disk } }: Context, file: string, held: Lock, history: CohortReleases): Promise<void> {
  await held.check();
  await save(disk, file, `${JSON.stringify(history)}\n`);
}

async function releasesIn({ host, findings, brought }: Context, file: string): Promise<CohortReleases | undefined> {
  const parsed = await ownFile(host, file, 'this is a link to another file; what was released is kept in the file itself');
  if (parsed === undefined) return undefined;
  const kind = kindOf(parsed.value);
  if (kind !== undefined && kind !== 'cohort-releases') throw new Ended(located([{ ...otherKind(kind, 'a list of what was released of a group'), hint: 'name a file of its own for --releases; it is made where there is none' }], parsed.positionOf), file);
  const read = readReleases(parsed.value, knownFrameworks({ brought }), parsed.positionOf);
  if (!read.ok) throw new Ended(read.findings, file);
  await findings.tell(parsed.warnings, file);
  return read.history;
}

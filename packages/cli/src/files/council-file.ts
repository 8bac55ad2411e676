import { readCouncilProfile, type CouncilProfile } from '@guildhall/core/council';
import type { Context } from '../context.ts';
import { Ended } from '../exit.ts';
import { isWorkingKind, kindOf, otherKind } from '../kind-of.ts';
import { readDocument } from './input.ts';
import { sourceOf } from './source.ts';
import { located } from './located.ts';
import { parseEntry } from './parse.ts';

/** A council's profile from its file. @throws {Ended} with everything that is wrong with it */
export async function readCouncil({ host, findings }: Pick<Context, 'host' | 'findings'>, file: string): Promise<CouncilProfile> {
  const parsed = parseEntry(await readDocument(host, await sourceOf(host, file), 'utf-8'));
  if (!parsed.ok) throw new Ended(parsed.findings, file);
  const kind = kindOf(parsed.value);
  if (isWorkingKind(kind)) throw new Ended(located([otherKind(kind, 'a council profile')], parsed.positionOf), file);
  const read = readCouncilProfile(parsed.value, parsed.positionOf);
  if (!read.ok) throw new Ended(read.findings, file);
  await findings.tell([...parsed.warnings, ...read.warnings], file);
  return read.profile;
}

import { readCouncilProfile } from '@guildhall/core/council';
import { frameworks } from '@guildhall/core/frameworks';
import { usualFloors } from '@guildhall/core/privacy';
import { inShort } from './content.ts';
import { approvalPack } from './pack.ts';
import type { Results } from './results.ts';

export interface PackFor {
  /** Text of the council's `council.json`. */
  readonly profile: string;
  /** Text of the file of results. */
  readonly results: string;
  /** ISO date. */
  readonly today: string;
  readonly isLinked: boolean;
}

/** The pack of a council, with the question sets and the floors that ship. */
export function packFor({ profile, results, today, isLinked }: PackFor): Readonly<Record<string, string>> {
  const read = readCouncilProfile(JSON.parse(profile.replace(/^\uFEFF/, '')));
  if (!read.ok) throw new Error(read.findings.map(({ path, message }) => `${path}  ${message}`).join('\n'));
  return approvalPack({ council: read.profile, sets: frameworks.map(inShort), floors: usualFloors, results: JSON.parse(results) as Results, today, isLinked });
}

import type { CouncilProfile } from '@guildhall/core/council';
import type { Floors } from '@guildhall/core/privacy';
import { accessibilityStatement } from './accessibility-statement.ts';
import type { SetInShort } from './content.ts';
import { dpia } from './dpia.ts';
import { everyField } from './every-field.ts';
import { shownBy, type Shown } from './markdown.ts';
import { policyDocument } from './policy-document.ts';
import { privacyNotice } from './privacy-notice.ts';
import { questions } from './questions.ts';
import { recordsOfProcessing } from './records-of-processing.ts';
import type { Results } from './results.ts';
import { whatLeaves } from './what-leaves.ts';
import { whatLies } from './what-lies.ts';

export interface PackInput {
  /** As the council wrote it, with what holds where it said nothing. */
  readonly council: CouncilProfile;
  readonly sets: readonly SetInShort[];
  /** Fewest people behind what is shown of a group. */
  readonly floors: Floors;
  readonly results: Results;
  /** ISO date, to tell whether the results are still fresh. */
  readonly today: string;
  /** Whether it stands in this repository, so that what it points at can be opened. */
  readonly isLinked: boolean;
}

export interface Pack extends PackInput { readonly shown: Shown }

/** The approval pack, by the names of its files. It follows from what it is given, and from nothing else. */
export function approvalPack(input: PackInput): Readonly<Record<string, string>> {
  const pack: Pack = { ...input, shown: shownBy(input.isLinked) };
  return {
    'README.md': questions(pack),
    'dpia.md': dpia(pack),
    'privacy-notice.md': privacyNotice(pack),
    'records-of-processing.md': recordsOfProcessing(pack),
    'accessibility-statement.md': accessibilityStatement(pack),
    'what-leaves-this-device.md': whatLeaves(pack),
    'what-lies-on-a-device.md': whatLies(pack),
    'policy-document.md': policyDocument(pack),
    'every-field.md': everyField(),
  };
}

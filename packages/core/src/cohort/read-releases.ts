import type { Finding } from '../errors/finding.ts';
import { fieldNames } from '../framework/field-names.ts';
import type { Framework } from '../framework/framework.ts';
import { atMost } from '../json/at-most.ts';
import { findingsOf } from '../json/findings-of.ts';
import type { PositionOf } from '../json/json-place.ts';
import { located } from '../json/located.ts';
import { plainDataFindings } from '../json/plain-data.ts';
import type { CohortRelease, CohortReleases } from './cohort-releases.ts';
import { frameworkMeant, newerFormat, readSummary } from './read-summary.ts';
import { cohortReleasesSchema } from './schema.ts';

/** A history to go on from, or everything that is wrong with it. */
export type ReadReleases =
  | { readonly ok: true; readonly history: CohortReleases; readonly framework: Framework }
  | { readonly ok: false; readonly findings: readonly Finding[]; readonly unknownVersion?: boolean };

/**
 * Reads the history of a group's reports. Each summary in it is read as `readSummary` reads it; whether each report that it says was
 * shown could have been is looked into by the next release, which refuses one that could not.
 *
 * @param value parsed JSON; from text, by `parseJson`.
 */
export function readReleases(value: unknown, frameworks: readonly Framework[], positionOf?: PositionOf): ReadReleases {
  const refused = (findings: readonly Finding[], unknownVersion = false): ReadReleases =>
    ({ ok: false, findings: atMost(located(findings, positionOf)), ...(unknownVersion ? { unknownVersion } : {}) });
  const unplain = plainDataFindings(value);
  if (unplain.length > 0) return refused(unplain);
  const newer = newerFormat(value, 'guildhall/cohort-releases@1');
  if (newer.length > 0) return refused(newer);
  const parsed = cohortReleasesSchema.safeParse(value);
  if (!parsed.success) return refused(findingsOf(parsed.error.issues, value, names));
  const { framework, findings } = frameworkMeant(parsed.data.framework, frameworks);
  if (framework === undefined) return refused(findings, findings.some(({ code }) => code === 'E_VERSION'));
  const wrong = parsed.data.releases.flatMap((release, i) => releaseFindings(release, i, parsed.data, framework));
  return wrong.length > 0 ? refused(wrong) : { ok: true, history: parsed.data, framework };
}

const names = fieldNames(cohortReleasesSchema);

function releaseFindings({ summary, released }: CohortRelease, i: number, { framework: { hash } }: CohortReleases, framework: Framework): readonly Finding[] {
  const under = `/releases/${i}`;
  const read = readSummary(summary, [framework]);
  if (!read.ok) return read.findings.map((finding) => ({ ...finding, path: `${under}/summary${finding.path}` }));
  return [
    ...(summary.framework.hash === hash ? [] : [{ code: 'E_COHORT_FRAMEWORK', path: `${under}/summary/framework/hash`, message: 'this is of other questions than the history says' }]),
    ...(released.people === summary.people ? [] : [{ code: 'E_COHORT_SUMS', path: `${under}/released/people`, message: 'this is not of as many people as its summary' }]),
  ];
}

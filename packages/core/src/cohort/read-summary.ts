import type { FrameworkRef } from '../attempt/record.ts';
import type { Finding } from '../errors/finding.ts';
import { fieldNames } from '../framework/field-names.ts';
import type { Framework } from '../framework/framework.ts';
import { atMost } from '../json/at-most.ts';
import { findingsOf } from '../json/findings-of.ts';
import type { PositionOf } from '../json/json-place.ts';
import { located } from '../json/located.ts';
import { nearest } from '../json/nearest.ts';
import { isPlainObject } from '../json/plain.ts';
import { plainDataFindings } from '../json/plain-data.ts';
import { kindFindings } from './cohort-layout.ts';
import type { CohortSummary } from './cohort-summary.ts';
import { cohortSummarySchema } from './schema.ts';
import { summaryFindings } from './summary-findings.ts';

/** A summary that people can come to, or everything that is wrong with it. */
export type ReadSummary =
  | { readonly ok: true; readonly summary: CohortSummary; readonly framework: Framework }
  | {
    readonly ok: false;
    readonly findings: readonly Finding[];
    /** The framework is known, and this version of it is not: another program may read it. */
    readonly unknownVersion?: boolean;
  };

/**
 * Reads a summary from another program or another day: its shape, its framework down to the words of the questions, and whether its
 * counts and sums are such as people can come to.
 *
 * What it cannot see is a summary that is possible and untrue. No message repeats a count.
 *
 * @param value parsed JSON; from text, by `parseJson`.
 * @example
 * readSummary({ ...summary, people: 3 }, frameworks);
 * // { ok: false, findings: [{ code: 'E_COHORT_SUMS', path: '/items/pr1', message: 'more people answered this than there are' }, …] }
 */
export function readSummary(value: unknown, frameworks: readonly Framework[], positionOf?: PositionOf): ReadSummary {
  const refused = (findings: readonly Finding[], unknownVersion = false): ReadSummary =>
    ({ ok: false, findings: atMost(located(findings, positionOf)), ...(unknownVersion ? { unknownVersion } : {}) });
  const unplain = plainDataFindings(value);
  if (unplain.length > 0) return refused(unplain);
  const newer = newerFormat(value, 'guildhall/cohort-summary@1');
  if (newer.length > 0) return refused(newer);
  const parsed = cohortSummarySchema.safeParse(value);
  if (!parsed.success) return refused(findingsOf(parsed.error.issues, value, names));
  const { framework, findings } = frameworkMeant(parsed.data.framework, frameworks);
  if (framework === undefined) return refused(findings, findings.some(({ code }) => code === 'E_VERSION'));
  const wrong = kindFindings(framework).map((finding) => ({ ...finding, path: '/framework' }));
  const all = wrong.length > 0 ? wrong : summaryFindings(framework, parsed.data);
  return all.length > 0 ? refused(all) : { ok: true, summary: parsed.data, framework };
}

const names = fieldNames(cohortSummarySchema);

/** A file that a later version of this program wrote: it is whole, and not for this one to read. */
export function newerFormat(value: unknown, known: string): readonly Finding[] {
  const [name = '', version = '0'] = known.split('@');
  const format = isPlainObject(value) ? value['format'] : undefined;
  const [given, later] = typeof format === 'string' ? format.split('@') : [];
  if (given !== name || !/^[0-9]{1,9}$/.test(later ?? '') || Number(later) <= Number(version)) return [];
  return [{ code: 'E_NEWER', path: '/format', message: `this was written by a later version of the program; "${known}" is read here`, hint: 'open it with the version that wrote it' }];
}

/** The framework a file was made with, or why none here is it. */
export function frameworkMeant({ id, version }: FrameworkRef, frameworks: readonly Framework[]): { readonly framework?: Framework; readonly findings: readonly Finding[] } {
  const versions = frameworks.filter((framework) => framework.id === id);
  const framework = versions.find((each) => each.version === version);
  if (framework !== undefined) return { framework, findings: [] };
  if (versions.length > 0) {
    const known = versions.map((each) => `"${each.version}"`).join(', ');
    return { findings: [{ code: 'E_VERSION', path: '/framework/version', message: 'this version of the framework is not known here', hint: `known: ${known}` }] };
  }
  const meant = nearest(id, frameworks.map((each) => each.id));
  return { findings: [{ code: 'E_UNKNOWN_FRAMEWORK', path: '/framework/id', message: 'no framework of that name is known here', ...(meant === undefined ? {} : { hint: `did you mean "${meant}"?` }) }] };
}

import { format } from '../messages/format.ts';
import type { Language } from '../messages/language.ts';
import { assertReleased, type Released } from '../privacy/released.ts';
import type { CohortComparison } from './compare-reports.ts';
import { inHundred } from './shown-number.ts';

/**
 * A comparison in words, one sentence or two for each competency, in the order of the framework.
 *
 * @throws {PrivacyError} `unreleased`.
 */
export function comparisonSentences(language: Language, comparison: Released<CohortComparison>): readonly string[] {
  assertReleased(comparison);
  return comparison.competencies.map(({ plainTitle: skill, change }) => (change === 'hidden'
    ? format(language, 'cohort.compare.hidden', { skill })
    : format(language, `cohort.compare.${change.says}`, { skill, before: inHundred(change.before), after: inHundred(change.after), low: inHundred(change.low), high: inHundred(change.high) })));
}

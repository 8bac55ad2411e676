import { AssessmentError } from '../errors/errors.ts';
import type { FrameworkRef } from '../attempt/record.ts';
import { derive } from '../privacy/derive.ts';
import type { Hidden } from '../privacy/released-figures.ts';
import { assertReleased, type Released } from '../privacy/released.ts';
import { newcombe } from '../statistics/newcombe.ts';
import { valueOrNull } from '../statistics/statistic.ts';
import type { CohortCompetency, CohortReport } from './cohort-report.ts';

/** A group before and after, by the share of people at or above the target. */
export interface CohortComparison {
  readonly format: 'guildhall/cohort-comparison@1';
  readonly framework: FrameworkRef;
  /** People in the group before, and after. */
  readonly n: readonly [before: number, after: number];
  readonly competencies: readonly ComparedCompetency[];
}

export interface ComparedCompetency {
  readonly id: string;
  readonly title: string;
  readonly plainTitle: string;
  readonly change: ShareChange | Hidden;
}

export interface ShareChange {
  /** Shares, from 0 to 1. */
  readonly before: number;
  readonly after: number;
  /** After less before, and the 95 % interval by Newcombe's method 10. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /** `more` or `fewer` people, where the whole interval lies on one side of 0. */
  readonly says: 'more' | 'no-clear-difference' | 'fewer';
}

/**
 * How a group before stands against the group after, from two reports that were released, and from nothing else. A share that either of
 * them holds back stays held back.
 *
 * The interval is that of two groups of different people. Where the same people answered twice it is too wide, so it misses a change
 * rather than make one up; how one person changed is for that person's own two sheets.
 *
 * @throws {AssessmentError} `E_COHORT_FRAMEWORK`, where the two are of different questions.
 * @throws {PrivacyError} `unreleased`.
 */
export function compareReports(before: Released<CohortReport>, after: Released<CohortReport>): Released<CohortComparison> {
  assertReleased(before);
  assertReleased(after);
  if (before.framework.hash !== after.framework.hash) {
    throw new AssessmentError('E_COHORT_FRAMEWORK', 'These two reports are of different questions, so their figures cannot be compared.');
  }
  return derive(after, (report) => ({
    format: 'guildhall/cohort-comparison@1',
    framework: report.framework,
    n: [before.n, report.n],
    competencies: report.competencies.map((competency) => {
      const { id, title, plainTitle } = competency;
      const other = before.competencies.find((each) => each.id === id);
      return { id, title, plainTitle, change: other === undefined ? 'hidden' : changeOf(other, competency) };
    }),
  }));
}

function changeOf(before: CohortCompetency, after: CohortCompetency): ShareChange | Hidden {
  const [first, second] = [countIn(before), countIn(after)];
  const found = first && second && valueOrNull(newcombe(second, first));
  if (!first || !second || !found) return 'hidden';
  const { difference, low, high } = found;
  return {
    before: first.count / first.n, after: second.count / second.n, difference, low, high,
    says: low > 0 ? 'more' : high < 0 ? 'fewer' : 'no-clear-difference',
  };
}

/** The people behind a share: what is shown are a share and a number of people, and whole people are behind both. */
export function countIn({ n, atOrAbove3 }: Pick<CohortCompetency, 'n' | 'atOrAbove3'>): { readonly count: number; readonly n: number } | null {
  return n === 'hidden' || atOrAbove3 === 'hidden' ? null : { count: Math.round(atOrAbove3.share * n), n };
}

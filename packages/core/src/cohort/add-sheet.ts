import type { Answers } from '../attempt/answers.ts';
import type { Framework } from '../framework/framework.ts';
import { cohortCounter } from './cohort-counter.ts';
import type { CohortSummary } from './cohort-summary.ts';

/** The summary of nobody. */
export function emptySummary(framework: Framework): CohortSummary {
  return cohortCounter(framework).summary();
}

/**
 * A summary with one person more. For many people use `cohortCounter`, which does not write the summary down each time.
 *
 * @example addSheet(councillorRoles, emptySummary(councillorRoles), answers).people; // 1
 */
export function addSheet(framework: Framework, summary: CohortSummary, answers: Answers): CohortSummary {
  const counter = cohortCounter(framework);
  counter.merge(summary);
  counter.add(answers);
  return counter.summary();
}

/**
 * What two groups come to together. Nobody may be in both: a summary does not know who is in it.
 *
 * @throws {AssessmentError} `E_COHORT_SUMMARY`, where either is of another framework, or cannot be.
 */
export function mergeSummaries(framework: Framework, a: CohortSummary, b: CohortSummary): CohortSummary {
  const counter = cohortCounter(framework);
  counter.merge(a);
  counter.merge(b);
  return counter.summary();
}

import { assertReleased, type Released } from '../../privacy/released.ts';
import type { CohortReport } from '../cohort-report.ts';

/**
 * A report for another program: `guildhall/cohort@1`, ending in a line break. Numbers are not rounded further than they were released.
 *
 * @throws {PrivacyError} `unreleased`.
 */
export function toCohortJson(report: Released<CohortReport>): string {
  assertReleased(report);
  return `${JSON.stringify(report, null, 2)}\n`;
}

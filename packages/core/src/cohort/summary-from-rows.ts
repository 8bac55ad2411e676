import { AssessmentError } from '../errors/errors.ts';
import type { Finding } from '../errors/finding.ts';
import type { Framework, NonAnswer } from '../framework/framework.ts';
import { cohortLayout } from './cohort-layout.ts';
import type { CohortSummary } from './cohort-summary.ts';
import { summaryFindings } from './summary-findings.ts';

/** One row of `summarySql`. Databases give whole numbers as text, as `bigint` or as `number`; each is taken. */
export interface SummaryRow { readonly part: string; readonly id: string; readonly cell: string; readonly value: number | bigint | string | null }

/**
 * The summary that the rows of `summarySql` hold. What has no row is 0.
 *
 * @throws {AssessmentError} `E_COHORT_ROWS`, where a row is none that the query gives; `E_COHORT_SUMMARY`, where they cannot be counts of people.
 */
export function summaryFromRows(framework: Framework, rows: readonly SummaryRow[]): CohortSummary {
  const layout = cohortLayout(framework);
  const found = new Map<string, number>();
  const findings: Finding[] = [];
  rows.forEach(({ part, id, cell, value }, i) => {
    const number = wholeNumber(value);
    const key = keyOf(part, id, cell);
    if (number === null) findings.push({ code: 'E_COHORT_ROWS', path: `/${i}/value`, message: 'expected a whole number that is exact' });
    else if (found.has(key)) findings.push({ code: 'E_COHORT_ROWS', path: `/${i}`, message: 'this row is here twice' });
    else found.set(key, number);
  });
  const take = (part: string, id: string, cell = ''): number => {
    const key = keyOf(part, id, cell);
    const value = found.get(key) ?? 0;
    found.delete(key);
    return value;
  };
  const summary: CohortSummary = {
    format: 'guildhall/cohort-summary@1',
    release: 'none',
    framework: layout.framework,
    people: take('people', ''),
    items: Object.fromEntries(layout.items.map(({ id }) => [id, {
      levels: Array.from({ length: layout.answers }, (_, level) => take('level', id, String(level))),
      none: Object.fromEntries(layout.nonAnswers.map((none): [NonAnswer, number] => [none, take('none', id, none)])),
    }])),
    competencies: Object.fromEntries(layout.competencies.map(({ id, from, to }) => {
      const own = layout.choices === undefined ? layout.items.slice(from, to) : [];
      const products = own.flatMap((a, i) => own.slice(i).map((b) => take('product', a.id, b.id)));
      return [id, {
        scored: take('scored', id),
        reaching: take('reaching', id),
        bands: Array.from({ length: layout.bands }, (_, band) => take('band', id, String(band))),
        complete: { n: take('complete', id), sums: own.map((item) => take('sum', item.id)), products },
        causes: Object.fromEntries(layout.causes.map((cause) => [cause, take('cause', id, cause)])),
      }];
    })),
  };
  if (found.size > 0) findings.push({ code: 'E_COHORT_ROWS', path: '', message: 'some rows are none that this framework has', hint: 'print the query of this framework and version again' });
  if (findings.length > 0) throw new AssessmentError('E_COHORT_ROWS', 'These rows are no summary:', findings);
  const wrong = summaryFindings(framework, summary);
  if (wrong.length > 0) throw new AssessmentError('E_COHORT_SUMMARY', 'These rows cannot be counts of people:', wrong);
  return summary;
}

function keyOf(part: string, id: string, cell: string): string {
  return JSON.stringify([part, id, cell]);
}

function wholeNumber(value: SummaryRow['value']): number | null {
  if (value === null || (typeof value === 'string' && !/^\d{1,16}$/.test(value))) return null;
  const number = Number(value);
  return Number.isSafeInteger(number) && number >= 0 ? number : null;
}

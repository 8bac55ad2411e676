import { describe, expect, it } from 'vitest';
import { publicMeetingReadiness } from '../frameworks/index.ts';
import { smallAreas } from '../testing/small-framework.ts';
import { emptySummary } from './add-sheet.ts';
import { summaryFromRows, type SummaryRow } from './summary-from-rows.ts';
import { summarySql } from './summary-sql.ts';

const row = (part: string, id: string, cell: string, value: SummaryRow['value']): SummaryRow => ({ part, id, cell, value });
const people = row('people', '', '', 3);

describe('a summary from rows', () => {
  it('takes whole numbers as each database gives them', () => {
    for (const value of [2, 2n, '2']) {
      const { items } = summaryFromRows(smallAreas, [people, row('level', 'li1', '4', value)]);
      expect(items['li1']?.levels).toEqual([0, 0, 0, 0, 2]);
    }
  });

  it('is of nobody where there is no row', () => {
    expect(summaryFromRows(smallAreas, [])).toEqual(emptySummary(smallAreas));
  });

  it.each([1.5, -1, '1.0', '', 'many', null, 2n ** 60n, '9'.repeat(17), Number.NaN])('refuses %s as a count', (value) => {
    expect(() => summaryFromRows(smallAreas, [people, row('level', 'li1', '4', value)])).toThrow(expect.objectContaining({ code: 'E_COHORT_ROWS', findings: [expect.objectContaining({ path: '/1/value' })] }));
  });

  it('refuses a row that is there twice, and one that this framework does not have', () => {
    expect(() => summaryFromRows(smallAreas, [people, people])).toThrow(expect.objectContaining({ code: 'E_COHORT_ROWS' }));
    for (const unknown of [row('level', 'ca1', '4', 1), row('level', 'li1', '5', 1), row('name', 'x', '', 1)]) {
      expect(() => summaryFromRows(smallAreas, [people, unknown])).toThrow(expect.objectContaining({ code: 'E_COHORT_ROWS' }));
    }
  });

  it('refuses rows that cannot be counts of people', () => {
    expect(() => summaryFromRows(smallAreas, [people, row('level', 'li1', '4', 4)])).toThrow(expect.objectContaining({ code: 'E_COHORT_SUMMARY' }));
  });

  it('has no query for a framework that judges one person', () => {
    expect(() => summarySql(publicMeetingReadiness)).toThrow(expect.objectContaining({ code: 'E_COHORT_KIND' }));
  });
});

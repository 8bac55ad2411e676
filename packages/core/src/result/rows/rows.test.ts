import { describe, expect, it } from 'vitest';
import { councillorQuickScan, councillorRoles, frameworks, publicMeetingReadiness } from '../../frameworks/index.ts';
import type { Framework } from '../../framework/framework.ts';
import { readSheet } from '../../sheet/index.ts';
import { simulateCohort } from '../../testing/index.ts';
import { resultOf } from '../result-of.ts';
import type { Result } from '../result.ts';
import { tablesSql } from '../sql/index.ts';
import { longResultColumns, longResultRows, wideResultColumns, wideResultRow } from './index.ts';

function resultsOf(framework: Framework, people = 20): readonly Result[] {
  return [...simulateCohort(framework, { people, seed: 4, missing: 0.2, notChosen: 0.2, council: 'c-1', raters: framework.readiness ? { assessor: { each: 1 } } : {} })].map((sheet) => {
    const read = readSheet(sheet, frameworks);
    if (!read.ok) throw new Error('a made-up sheet is good');
    return resultOf({ ...read, scoredWith: '1.0.0' });
  });
}

const asObject = (columns: readonly string[], row: readonly unknown[]) => Object.fromEntries(columns.map((column, i) => [column, row[i]]));

describe('the long rows of a result', () => {
  it.each(['postgres', 'duckdb'] as const)('have the columns of the warehouse table of %s, in its order', (dialect) => {
    const [, body = ''] = /CREATE TABLE guildhall_result \(\n([\s\S]*?)\n\);/.exec(tablesSql(dialect)) ?? [];
    const columns = body.split('\n').map((line) => /^ {2}([a-z_]+) /.exec(line)?.[1]).filter((name) => name !== undefined);
    expect(columns).toEqual(longResultColumns);
  });

  it.each(frameworks.map((framework) => [framework.id, framework] as const))('say of %s what the result says, competency by competency', (_, framework) => {
    for (const result of resultsOf(framework)) {
      const rows = longResultRows(result).map((row) => asObject(longResultColumns, row));
      expect(rows).toHaveLength(result.competencies.length);
      for (const [i, score] of result.competencies.entries()) {
        expect(rows[i]).toMatchObject({
          framework: framework.id, version: framework.version, council: 'c-1', respondent: result.respondent, answered_on: result.answeredOn, place: i + 1,
          competency: score.id, chosen: score.chosen, level: score.level, percent: score.percent, band: score.band, asked: score.asked, applicable: score.applicable,
          answered: score.answered, low: score.bounds === null ? null : score.bounds[0], high: score.bounds === null ? null : score.bounds[1], why_null: score.whyNull ?? null,
          status: result.status?.id ?? null, framework_hash: result.framework.hash, sheet: result.sheet, scored_with: '1.0.0',
        });
        expect((rows[i]?.['level'] === null)).toBe(rows[i]?.['percent'] === null);
      }
      for (const row of longResultRows(result)) expect(row.some((value) => value === undefined)).toBe(false);
    }
  });

  it('name every rule that hit, and what it hit on', () => {
    const reasons = resultsOf(publicMeetingReadiness, 40).map((result) => ({ result, said: asObject(longResultColumns, longResultRows(result)[0] ?? [])['reasons'] }));
    for (const { result, said } of reasons) expect(said === '' ? [] : String(said).split(';').map((part) => part.split(':')[0])).toEqual(result.status?.reasons.map(({ code }) => code));
    expect(reasons.map(({ said }) => said).join(';')).toMatch(/(?:CRITICAL_NOT_SEEN|SUPPORT_MISSING|OTHERS_TOO_FEW|CRITICAL_NOT_SHOWN)(?::[a-z0-9-]+)?/);
  });
});

describe('the wide row of a result', () => {
  it('holds four values of each competency, each once, and what the whole comes to', () => {
    const columns = wideResultColumns([councillorRoles]);
    expect(new Set(columns).size).toBe(columns.length);
    for (const result of resultsOf(councillorRoles)) {
      const row = asObject(columns, wideResultRow(result, columns));
      for (const { id, level, percent, band, whyNull } of result.competencies) {
        expect([row[`${id}.level`], row[`${id}.percent`], row[`${id}.band`], row[`${id}.why_null`]]).toEqual([level, percent, band, whyNull ?? null]);
      }
      expect(row['gaps'] ?? '').toBe(result.gaps.filter(({ kind }) => kind === 'short').map(({ competency }) => competency).join(' '));
      expect(row).toMatchObject({ framework: 'councillor-roles', council: 'c-1', respondent: result.respondent, status: null, sheet: result.sheet });
    }
  });

  it('shows what was chosen in a scan, which has no levels', () => {
    const columns = wideResultColumns([councillorQuickScan]);
    const [result] = resultsOf(councillorQuickScan);
    if (result === undefined) throw new Error('somebody was made up');
    const chosen = result.competencies.find(({ choice }) => choice !== undefined);
    expect(asObject(columns, wideResultRow(result, columns))[`${chosen?.id ?? ''}.band`]).toBe(chosen?.choice);
    expect(chosen).toBeDefined();
  });

  it('has room for two versions of one framework', () => {
    const [dropped] = councillorRoles.competencies;
    const columns = wideResultColumns([councillorRoles, { competencies: councillorRoles.competencies.slice(1) }]);
    expect(columns.filter((column) => column === `${dropped?.id ?? ''}.level`)).toHaveLength(1);
  });
});

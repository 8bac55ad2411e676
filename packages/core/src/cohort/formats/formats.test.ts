import { describe, expect, it } from 'vitest';
import type { Framework } from '../../framework/framework.ts';
import { councillorQuickScan, councillorRoles } from '../../frameworks/index.ts';
import { isReleased, type Released } from '../../privacy/index.ts';
import { readSheet } from '../../sheet/read-sheet.ts';
import { smallAreas } from '../../testing/small-framework.ts';
import { cohortCounter } from '../cohort-counter.ts';
import type { CohortReport } from '../cohort-report.ts';
import { cohortSentences } from '../cohort-sentences.ts';
import { explainCohort } from '../explain-cohort.ts';
import { cohortReport } from '../make-report.ts';
import { madeUpSheets } from '../made-up-sheets.ts';
import { toCohortCsv } from './csv.ts';
import { toCohortJson } from './json.ts';
import { toCohortMarkdown } from './markdown.ts';
import { toCohortTable } from './table.ts';

function reportOf(framework: Framework, people: number, seed = 3): Released<CohortReport> {
  const counter = cohortCounter(framework);
  for (const sheet of madeUpSheets(framework, people, seed)) {
    const read = readSheet(sheet, [framework]);
    if (read.ok) counter.add(read.answers);
  }
  return cohortReport(framework, counter.summary());
}

const roles = reportOf(councillorRoles, 160);
const few = reportOf(councillorRoles, 14);
const scan = reportOf(councillorQuickScan, 160);

/** A framework written by somebody who means no good. */
const hostile: Framework = {
  ...smallAreas,
  title: '=HYPERLINK("http://x.example","y")\u001b[31m',
  competencies: smallAreas.competencies.map((competency) => ({ ...competency, title: '+1,"two"\r\nthree', plainTitle: '| # <b>bold</b>\u001b]0;x\u0007\u202e' })),
};
const bad = reportOf(hostile, 60);

/** Reads CSV as RFC 4180 has it. */
function cells(csv: string): readonly (readonly string[])[] {
  expect(csv.endsWith('\r\n')).toBe(true);
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const formats: readonly (readonly [string, (report: Released<CohortReport>) => string])[] = [
  ['JSON', toCohortJson], ['CSV', toCohortCsv],
  ['Markdown', (report) => toCohortMarkdown('en', report)], ['a table', (report) => toCohortTable('en', report)],
  ['Welsh Markdown', (report) => toCohortMarkdown('cy', report)], ['a Welsh table', (report) => toCohortTable('cy', report)],
];

describe.each(formats)('a report on a group as %s', (_, write) => {
  it('is written of what was released, and of nothing that looks like it', () => {
    expect(write(roles).length).toBeGreaterThan(1000);
    const copy = { ...roles };
    expect(isReleased(copy)).toBe(false);
    expect(() => write(copy as Released<CohortReport>)).toThrow(expect.objectContaining({ code: 'E_PRIVACY_UNRELEASED' }));
    expect(() => write(JSON.parse(JSON.stringify(roles)) as Released<CohortReport>)).toThrow(expect.objectContaining({ code: 'E_PRIVACY_UNRELEASED' }));
  });

  it('names every skill in the order of the framework, and nothing that is undefined', () => {
    const text = write(roles);
    const places = councillorRoles.competencies.map(({ title, plainTitle }) => Math.max(text.indexOf(title), text.indexOf(plainTitle, text.indexOf('## Skill'))));
    expect(places.every((place) => place >= 0)).toBe(true);
    for (const report of [roles, few, scan]) expect(write(report)).not.toMatch(/undefined|NaN|\[object|null,|Infinity/);
  });

  it('says where something is hidden', () => {
    expect(write(few)).toMatch(/hidden|guddio/);
  });
});

describe('JSON', () => {
  it('is the report itself', () => {
    expect(JSON.parse(toCohortJson(roles))).toEqual(roles);
    expect(Object.keys(JSON.parse(toCohortJson(few)) as object)).toEqual(['format', 'framework', 'title', 'content', 'n', 'target', 'levels', 'competencies', 'reliability', 'disagreement', 'needs']);
    expect((JSON.parse(toCohortJson(few)) as CohortReport).competencies[0]).toMatchObject({ quartiles: 'hidden', levels: 'hidden', why: { levels: expect.any(String) } });
  });
});

describe('CSV', () => {
  it('has one row for each competency and figure, as wide as its head', () => {
    for (const report of [roles, few, scan, bad]) {
      const [head, ...rows] = cells(toCohortCsv(report));
      expect(head).toEqual(['competency', 'title', 'figure', 'of', 'value', 'hidden_by']);
      expect(rows.filter((row) => row.length !== 6)).toEqual([]);
      const names = rows.map(([competency, , figure, of]) => JSON.stringify([competency, figure, of]));
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('holds every figure of the report', () => {
    const rows = cells(toCohortCsv(roles));
    const value = (competency: string, figure: string, of = '') => rows.find((row) => row[0] === competency && row[2] === figure && row[3] === of)?.[4];
    for (const { id, n, quartiles, atOrAbove3, levels } of roles.competencies) {
      expect(value(id, 'n')).toBe(String(n));
      expect(value(id, 'median')).toBe(quartiles === 'hidden' ? 'hidden' : String(quartiles[1]));
      expect(value(id, 'share_low')).toBe(atOrAbove3 === 'hidden' ? 'hidden' : String(atOrAbove3.low));
      for (const { levels: [from, to], count } of levels === 'hidden' ? [] : levels) expect(value(id, 'answers', from === to ? String(from) : `${from} to ${to}`)).toBe(String(count));
    }
    for (const { competency, alpha, analysis } of roles.reliability) {
      expect(value(competency, 'alpha')).toBe(String(alpha));
      for (const { id, mean } of analysis) expect(value(competency, 'item_mean', id)).toBe(String(mean));
    }
    expect(roles.reliability.length).toBeGreaterThan(0);
  });

  it('names the rule beside everything that is hidden, and nowhere else', () => {
    for (const report of [few, scan, roles]) {
      for (const [competency, , , , value, rule] of cells(toCohortCsv(report)).slice(2)) expect([competency, value === 'hidden']).toEqual([competency, rule !== '']);
    }
  });

  it('holds nothing that a spreadsheet would run', () => {
    const all = cells(toCohortCsv(bad)).flat();
    expect(all.filter((cell) => /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)))).toEqual([]);
    expect(all).toContain('\'+1,"two"\r\nthree');
  });
});

describe('Markdown', () => {
  it('has a column for each level in words, and no cell of the heat map that is empty', () => {
    const text = toCohortMarkdown('en', roles);
    const [, map = ''] = text.split('## How the answers are spread');
    const rows = map.split('\n').filter((line) => line.startsWith('|')).slice(0, 12);
    expect(rows[0]).toContain('1 Not yet | 2 Sometimes, with help | 3 Well, day to day');
    for (const row of rows) expect(row.split(' | ')).toHaveLength(6);
    for (const row of rows.slice(2)) expect(row).toMatch(/\((few|some|many|most)\)|hidden: small group/);
  });

  it('says which rule hides what is hidden, and why the sentences of the room are not there', () => {
    const text = toCohortMarkdown('en', few);
    expect(text).toContain('Levels and the middle answer are shown from 20 people on.');
    expect(text).toContain('The three sentences of the room are not printed here.');
    expect(text).toContain('draft');
  });

  it('counts choices in a quick scan, and offers nothing to do', () => {
    const text = toCohortMarkdown('en', scan);
    expect(text).toContain('| Skill | A strength | Something to develop | I need to know more | Not important for me |');
    expect(text).not.toContain('What would help');
  });

  it('lets no title become anything but text', () => {
    const text = toCohortMarkdown('en', bad);
    expect(text).not.toMatch(/<b>|\p{Cc}(?<!\n)|\u202e|^# <|\]\(http/mu);
    expect(text).toContain('\\| \\# \\<b\\>bold\\</b\\>');
  });
});

describe('a table for a terminal', () => {
  it('has a bar for each count, the longest for the greatest', () => {
    const rows = toCohortTable('en', roles).split('\n').filter((line) => line.includes('█'));
    expect(rows.length).toBeGreaterThan(20);
    expect(Math.max(...rows.map((row) => row.match(/█/g)?.length ?? 0))).toBe(24);
  });

  it('cannot be steered by a title', () => {
    expect(toCohortTable('en', bad)).not.toMatch(/\p{Cc}(?<!\n)|\u202e/u);
  });

  it('lines its columns up', () => {
    const table = toCohortTable('en', scan);
    const [first = ''] = table.split('\n\n').slice(1);
    const bars = first.split('\n').filter((line) => line.includes('█'));
    expect(new Set(bars.map((line) => line.indexOf('█'))).size).toBe(1);
  });
});

describe('explaining a report', () => {
  it('accounts for every number that the report has of a competency', () => {
    for (const [framework, report] of [[councillorRoles, roles], [councillorRoles, few], [councillorQuickScan, scan]] as const) {
      for (const { id } of report.competencies) {
        const values = new Set(explainCohort(framework, report, id).map(({ value }) => value));
        const [, ...rows] = cells(toCohortCsv(report)).filter(([competency]) => competency === id);
        const numbers = rows.filter(([, , figure]) => figure !== 'alpha_items' && figure !== 'alpha_n').map(([, , , , value = '']) => value).filter((value) => value !== 'hidden');
        expect(numbers.filter((value) => !values.has(value) && !values.has(Number(value)))).toEqual([]);
      }
    }
  });

  it('puts the figures into the formula, and says who described it', () => {
    const shown = roles.competencies.find(({ atOrAbove3 }) => atOrAbove3 !== 'hidden');
    if (shown === undefined || shown.atOrAbove3 === 'hidden') throw new Error('no share is shown');
    const figures = explainCohort(councillorRoles, roles, shown.id);
    const share = figures.find(({ figure }) => figure === 'share');
    const [count = 0, n = 0] = share?.formula?.split(' / ').map(Number) ?? [];
    expect([n, count / n]).toEqual([shown.n, shown.atOrAbove3.share]);
    expect(figures.find(({ figure }) => figure === 'share-low')).toMatchObject({ formula: expect.stringContaining(`p = ${count}/${n}`), source: 'Wilson 1927; Newcombe 1998, method 3' });
    expect(figures.find(({ figure }) => figure === 'median')).toMatchObject({ source: 'Hyndman and Fan 1996, type 7' });
  });

  it('names the rule of everything that is hidden, and what it says', () => {
    for (const { value, hiddenBy } of explainCohort(councillorRoles, few, 'brokering')) {
      expect(hiddenBy === undefined).toBe(value !== 'hidden');
      expect(hiddenBy?.says).not.toBe('');
    }
    expect(explainCohort(councillorRoles, few, 'brokering').find(({ figure }) => figure === 'median')?.hiddenBy).toMatchObject({ number: expect.stringMatching(/^R\d$/) });
  });

  it('is said in sentences, in both languages, one for each number', () => {
    for (const [framework, report] of [[councillorRoles, roles], [councillorRoles, few], [councillorQuickScan, scan]] as const) {
      for (const { id } of report.competencies) {
        const figures = explainCohort(framework, report, id);
        for (const language of ['en', 'cy'] as const) {
          const said = cohortSentences(language, figures);
          expect(said).toHaveLength(figures.length);
          for (const sentence of said) expect(sentence).toMatch(/^\S.+\.$/u);
        }
      }
    }
    expect(cohortSentences('en', explainCohort(councillorRoles, few, 'brokering'))[0]).toBe('There are 14 people in the group, one set of answers each.');
  });

  it('is of a report that was released, and of a skill that is in it', () => {
    expect(() => explainCohort(councillorRoles, { ...roles }, 'brokering')).toThrow(expect.objectContaining({ code: 'E_PRIVACY_UNRELEASED' }));
    expect(() => explainCohort(councillorRoles, roles, 'cooking')).toThrow(expect.objectContaining({ code: 'E_UNKNOWN_COMPETENCY' }));
    expect(() => explainCohort(councillorQuickScan, roles, 'brokering')).toThrow(expect.objectContaining({ code: 'E_COHORT_FRAMEWORK' }));
  });
});

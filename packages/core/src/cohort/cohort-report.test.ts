import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Framework } from '../framework/framework.ts';
import { localise } from '../framework/localise.ts';
import { councillorQuickScan, councillorRoles, frameworks, leadershipPoints } from '../frameworks/index.ts';
import { isReleased, releaseReport } from '../privacy/index.ts';
import { readSheet } from '../sheet/read-sheet.ts';
import { smallAreas } from '../testing/small-framework.ts';
import { cohortCounter } from './cohort-counter.ts';
import type { CohortSummary } from './cohort-summary.ts';
import { compareReports } from './compare-reports.ts';
import { comparisonSentences } from './comparison-sentences.ts';
import { figuresOf } from './figures-of.ts';
import { cohortReport, noReleases, release } from './make-report.ts';
import { chance, madeUpSheets } from './made-up-sheets.ts';
import { readReleases } from './read-releases.ts';
import { reportParts } from './report-parts.ts';
import { cohortReportSchema } from './schema.ts';

const known = [...frameworks, smallAreas];

function summaryOf(framework: Framework, people: number, seed: number): CohortSummary {
  const counter = cohortCounter(framework);
  for (const sheet of madeUpSheets(framework, people, seed)) {
    const read = readSheet(sheet, [framework]);
    if (read.ok) counter.add(read.answers);
  }
  return counter.summary();
}

/** People who all answer everything, each around their own level. */
function answering(framework: Framework, people: number, seed: number, up = 0, cause?: string): CohortSummary {
  const next = chance(seed);
  const counter = cohortCounter(framework);
  for (let person = 0; person < people; person++) {
    const own = 1.2 + up + 3 * next();
    const responses = Object.fromEntries(framework.competencies.flatMap(({ indicators }) => indicators.map(({ id }) =>
      [id, { level: Math.max(1, Math.min(5, Math.round(own + 2 * next() - 1))) }])));
    const causes = cause === undefined ? {} : Object.fromEntries(framework.competencies.map(({ id }) => [id, cause]));
    counter.add({ facts: { localBudget: 'yes', identity: 'chief-executive' }, responses, causes, raters: [], checks: {}, scenarios: {}, discussedFlags: [] });
  }
  return counter.summary();
}

describe('a report on a group', () => {
  it.each([[councillorRoles, 40], [leadershipPoints, 35], [councillorQuickScan, 30], [smallAreas, 200], [smallAreas, 11]] as const)('has the published shape', (framework, people) => {
    const report = cohortReport(framework, summaryOf(framework, people, people));
    expect(isReleased(report)).toBe(true);
    expect(cohortReportSchema.safeParse(JSON.parse(JSON.stringify(report)))).toMatchObject({ success: true });
  });

  it('has every competency in the order of the framework, integrity left out', () => {
    const { competencies } = cohortReport(leadershipPoints, summaryOf(leadershipPoints, 40, 1));
    expect(competencies.map(({ id }) => id)).toEqual(leadershipPoints.competencies.filter(({ integrity }) => integrity === undefined).map(({ id }) => id));
  });

  it('says nothing of fewer than ten people', () => {
    expect(() => cohortReport(smallAreas, summaryOf(smallAreas, 9, 1))).toThrow(expect.objectContaining({ code: 'E_PRIVACY_MINIMUM_GROUP' }));
    expect(cohortReport(smallAreas, summaryOf(smallAreas, 10, 1)).n).toBe(10);
  });

  it('shows each figure exactly as it was released', () => {
    fc.assert(fc.property(fc.integer({ min: 10, max: 120 }), fc.nat(1000), (people, seed) => {
      const summary = answering(smallAreas, people, seed);
      const { released } = releaseReport(figuresOf(smallAreas, summary));
      const report = cohortReport(smallAreas, summary);
      for (const [i, question] of released.questions.entries()) {
        const { n, quartiles, levels, atOrAbove3, why } = report.competencies[i] ?? {};
        expect({ n, quartiles, levels, why }).toEqual({ n: question.scored, quartiles: question.quartiles, levels: question.levels, why: question.why });
        expect(atOrAbove3 === 'hidden').toBe(question.reaching === 'hidden');
        expect(atOrAbove3 === 'hidden' ? 'hidden' : Math.round((atOrAbove3?.share ?? 0) * Number(question.scored))).toBe(question.reaching);
      }
      expect(report.reliability.map(({ competency }) => competency)).toEqual(released.questions.filter(({ reliability }) => reliability !== 'hidden').map(({ id }) => id));
    }), { numRuns: 25 });
  });

  it('gives the share with its Wilson interval, and reliability with the items it rests on', () => {
    const summary = answering(councillorRoles, 60, 5);
    const { competencies, reliability } = cohortReport(councillorRoles, summary);
    const shown = competencies.find(({ atOrAbove3 }) => atOrAbove3 !== 'hidden')?.atOrAbove3;
    expect(shown).toEqual({ share: expect.any(Number), low: expect.any(Number), high: expect.any(Number) });
    expect(shown !== undefined && shown !== 'hidden' && shown.low < shown.share && shown.share < shown.high).toBe(true);
    expect(reliability.length).toBeGreaterThan(3);
    for (const { alpha, items, n, analysis, interval: [low, high] } of reliability) {
      expect([low < alpha, alpha < high, n, analysis.length]).toEqual([true, true, 60, items]);
    }
  });

  it('does not give alpha of two items', () => {
    expect(figuresOf(smallAreas, answering(smallAreas, 60, 5)).questions.map(({ id, reliability }) => [id, reliability !== undefined])).toEqual([['listening', false], ['mending', true]]);
  });

  it('puts what the council is to put right first, where half of those who fall short name it', () => {
    const report = cohortReport(councillorRoles, answering(councillorRoles, 60, 5, -0.6, 'council-asking'));
    expect(report.needs.map(({ to }) => to)).toEqual(report.needs.map(({ to }) => to).toSorted((a, b) => (a === b ? 0 : a === 'organisation' ? -1 : 1)));
    expect(report.needs[0]).toEqual({
      competency: 'political-representative', title: 'Political representative', to: 'organisation', action: 'da24', actionTitle: 'A plan to change how the council works', cause: 'council-asking',
    });
    expect(report.needs.some(({ to }) => to === 'group')).toBe(true);
    expect(cohortReport(councillorRoles, answering(councillorRoles, 60, 5, -0.6, 'practise')).needs.some(({ to }) => to === 'organisation')).toBe(false);
  });

  it('counts a quick scan by choice, and makes no figure, need or mean of it', () => {
    const report = cohortReport(councillorQuickScan, summaryOf(councillorQuickScan, 200, 9));
    expect(report.competencies[0]?.choices?.map(({ id }) => id)).toEqual(['strength', 'toDevelop', 'needToKnowMore', 'notImportant']);
    expect([report.needs, report.reliability, report.levels]).toEqual([[], [], []]);
    for (const { quartiles, levels } of report.competencies) expect([quartiles, levels]).toEqual(['hidden', 'hidden']);
    const [first] = report.competencies;
    const strengths = first?.choices?.[0]?.count;
    expect(strengths).toEqual(expect.any(Number));
    expect(first?.atOrAbove3).toMatchObject({ share: Number(strengths) / Number(first?.n) });
  });

  it('lists where people differ from what is shown alone: wide quartiles, or a group that is split', () => {
    const { disagreement, competencies } = cohortReport(councillorRoles, answering(councillorRoles, 80, 6));
    for (const id of disagreement) {
      const { quartiles, atOrAbove3 } = competencies.find((competency) => competency.id === id) ?? {};
      expect(Array.isArray(quartiles) ? quartiles[2] - quartiles[0] >= 2 : typeof atOrAbove3 === 'object').toBe(true);
    }
    expect(disagreement.length).toBeGreaterThan(0);
  });

  it('is the same in Welsh, but for its words', () => {
    const summary = answering(councillorRoles, 60, 5);
    const { framework } = localise(councillorRoles, 'cy');
    const [english, welsh] = [cohortReport(councillorRoles, summary), cohortReport(framework, summary)];
    expect(welsh.framework).toEqual(english.framework);
    expect(welsh.competencies.map(({ id, n, levels, atOrAbove3 }) => [id, n, levels, atOrAbove3])).toEqual(english.competencies.map(({ id, n, levels, atOrAbove3 }) => [id, n, levels, atOrAbove3]));
  });

  it('cannot be changed afterwards', () => {
    const report = cohortReport(smallAreas, summaryOf(smallAreas, 30, 1));
    expect(() => { (report as { n: number }).n = 7; }).toThrow(TypeError);
  });

  it('is of no summary that cannot be', () => {
    const summary = summaryOf(smallAreas, 30, 1);
    expect(() => cohortReport(smallAreas, { ...summary, people: 3 })).toThrow(expect.objectContaining({ code: 'E_COHORT_SUMMARY' }));
    expect(() => cohortReport(councillorRoles, summary)).toThrow(expect.objectContaining({ code: 'E_COHORT_SUMMARY' }));
  });
});

describe('the next report of a group', () => {
  it('is made where enough people are new, and is kept', () => {
    const first = release(smallAreas, answering(smallAreas, 40, 1));
    const second = release(smallAreas, answering(smallAreas, 90, 1), first.history);
    expect([first.stands, second.stands, second.report.n, second.history.releases.length]).toEqual([false, false, 90, 2]);
  });

  it('stands where too little has changed, word for word, and is not kept twice', () => {
    const first = release(smallAreas, answering(smallAreas, 40, 1));
    const second = release(smallAreas, answering(smallAreas, 44, 1), first.history);
    expect(second.stands).toBe(true);
    expect(second.report).toEqual(first.report);
    expect(second.history).toBe(first.history);
  });

  it('looks at every earlier one, not only at the last', () => {
    const [spring, summer, back] = [answering(smallAreas, 40, 1), answering(smallAreas, 90, 1), answering(smallAreas, 41, 1)];
    const history = release(smallAreas, summer, release(smallAreas, spring).history).history;
    const third = release(smallAreas, back, history);
    expect([third.stands, third.report.n]).toEqual([true, 90]);
  });

  it('is made from a history that was written down and read again', () => {
    const first = release(councillorRoles, answering(councillorRoles, 60, 3));
    const read = readReleases(JSON.parse(JSON.stringify(first.history)), known);
    if (!read.ok) throw new Error(JSON.stringify(read.findings));
    expect(read.framework).toBe(councillorRoles);
    const again = release(councillorRoles, answering(councillorRoles, 62, 3), read.history);
    expect([again.stands, again.report]).toEqual([true, first.report]);
  });

  it('refuses a history that claims what could not have been shown, or is of something else', () => {
    const { history } = release(smallAreas, answering(smallAreas, 40, 1));
    const [before] = history.releases;
    if (before === undefined) throw new Error('nothing was kept');
    const [question, ...others] = before.released.questions;
    if (question === undefined) throw new Error('no question');
    const forged = { ...history, releases: [{ ...before, released: { ...before.released, questions: [{ ...question, reaching: 3 }, ...others] } }] };
    expect(() => release(smallAreas, answering(smallAreas, 41, 1), forged)).toThrow(expect.objectContaining({ code: 'E_PRIVACY_UNRELEASED' }));
    expect(() => release(smallAreas, answering(smallAreas, 40, 1), noReleases(councillorRoles))).toThrow(expect.objectContaining({ code: 'E_COHORT_FRAMEWORK' }));
  });

  it('has a history that is read with the same care as a summary', () => {
    const { history } = release(smallAreas, answering(smallAreas, 40, 1));
    const findings = (value: unknown): readonly string[] => {
      const read = readReleases(JSON.parse(JSON.stringify(value)), known);
      return read.ok ? [] : read.findings.map(({ code, path }) => `${code} ${path}`);
    };
    const [before] = history.releases;
    const withOne = (changes: object): object => ({ ...history, releases: [{ ...before, ...changes }] });
    expect(findings(history)).toEqual([]);
    expect(findings(withOne({ summary: { ...before?.summary, people: 2 } }))).toContain('E_COHORT_SUMS /releases/0/summary/items/li1');
    expect(findings(withOne({ released: { ...before?.released, people: 39 } }))).toEqual(['E_COHORT_SUMS /releases/0/released/people']);
    expect(findings({ ...history, framework: { ...history.framework, version: '7.0.0' } })).toEqual(['E_VERSION /framework/version']);
    expect(findings({ ...history, names: ['Ana'] })).toEqual(['E_UNKNOWN_KEY /names']);
    expect(findings(null).length).toBe(1);
  });
});

describe('a group before and after', () => {
  const before = cohortReport(councillorRoles, answering(councillorRoles, 80, 1, -0.3));

  it('has more people, fewer, or no clear difference, by the interval', () => {
    const after = cohortReport(councillorRoles, answering(councillorRoles, 80, 2, 0.5));
    const says = (comparison: ReturnType<typeof compareReports>) => new Set(comparison.competencies.flatMap(({ change }) => (change === 'hidden' ? [] : [change.says])));
    expect(says(compareReports(before, after))).toEqual(new Set(['more']));
    expect(says(compareReports(after, before))).toEqual(new Set(['fewer']));
    expect(says(compareReports(before, before))).toEqual(new Set(['no-clear-difference']));
    for (const { change } of compareReports(before, after).competencies) {
      expect(change === 'hidden' || (change.low < change.difference && change.difference < change.high)).toBe(true);
    }
  });

  it('keeps hidden what either of them hides', () => {
    const small = cohortReport(councillorRoles, answering(councillorRoles, 12, 2));
    expect(compareReports(before, small).competencies.every(({ change }) => change === 'hidden')).toBe(true);
    expect(comparisonSentences('en', compareReports(before, small))[0]).toBe('Speaking for the whole ward: one of the two figures is hidden.');
  });

  it('is said in words', () => {
    const after = cohortReport(councillorRoles, answering(councillorRoles, 80, 2, 0.5));
    const comparison = compareReports(before, after);
    expect(comparisonSentences('en', comparison)).toHaveLength(10);
    expect(comparisonSentences('en', comparison).join(' ')).toMatch(/more people get there now, \d+ in 100 after \d+/);
    expect(comparisonSentences('cy', comparison).join(' ')).toMatch(/mae mwy o bobl/);
  });

  it('is of the same questions', () => {
    expect(() => compareReports(before, cohortReport(smallAreas, answering(smallAreas, 40, 1)))).toThrow(expect.objectContaining({ code: 'E_COHORT_FRAMEWORK' }));
    expect(() => compareReports({ ...before }, before)).toThrow(expect.objectContaining({ code: 'E_PRIVACY_UNRELEASED' }));
  });
});

describe('parts of a group', () => {
  const part = (id: string, people: number, up: number) => ({ id, summary: answering(smallAreas, people, people, up) });

  it('stand in alphabetical order, whoever has more', () => {
    const report = reportParts(smallAreas, [part('c-3', 60, 1), part('c-1', 70, 0), part('c-2', 80, 0.5)]);
    expect(report.parts.map(({ id, n }) => [id, n])).toEqual([['c-1', 70], ['c-2', 80], ['c-3', 60]]);
    expect(report.parts[0]?.competencies.map(({ id }) => id)).toEqual(['listening', 'mending']);
  });

  it('are shown only where each has fifty people', () => {
    expect(() => reportParts(smallAreas, [part('c-1', 60, 0), part('c-2', 49, 0)])).toThrow(expect.objectContaining({ code: 'E_PRIVACY_MARGINS' }));
  });

  it('are each named once', () => {
    expect(() => reportParts(smallAreas, [part('c-1', 60, 0), part('c-1', 60, 0)])).toThrow(expect.objectContaining({ code: 'E_COHORT_PART' }));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../attempt/answers.ts';
import type { Framework, NonAnswer } from '../framework/framework.ts';
import { isPutTo } from '../framework/items.ts';
import { councillorQuickScan, councillorRoles, leadershipPoints, publicMeetingReadiness } from '../frameworks/index.ts';
import { scoreAttempt } from '../scoring/score-attempt.ts';
import { readSheet } from '../sheet/read-sheet.ts';
import { smallAreas } from '../testing/small-framework.ts';
import { addSheet, emptySummary, mergeSummaries } from './add-sheet.ts';
import { blank, cohortLayout } from './cohort-layout.ts';
import { cohortCounter } from './cohort-counter.ts';
import type { CohortSummary } from './cohort-summary.ts';
import { madeUpSheets } from './made-up-sheets.ts';

const groups = [councillorRoles, leadershipPoints, councillorQuickScan, smallAreas];
const named = groups.map((framework) => [framework.id, framework] as const);

function answersOf(framework: Framework, people: number, seed: number): readonly Answers[] {
  return madeUpSheets(framework, people, seed).map((sheet) => {
    const read = readSheet(sheet, [framework]);
    if (!read.ok) throw new Error(JSON.stringify(read.findings));
    return read.answers;
  });
}

function summaryOf(framework: Framework, everyone: readonly Answers[]): CohortSummary {
  const counter = cohortCounter(framework);
  for (const answers of everyone) counter.add(answers);
  return counter.summary();
}

/** The same summary worked out the long way: from the scores that each person is shown. */
function byScores(framework: Framework, everyone: readonly Answers[]): Pick<CohortSummary, 'people' | 'items' | 'competencies'> {
  const { scale } = framework;
  const steps = scale.kind === 'levels' ? scale.levels.map(({ value }) => value) : scale.choices.map(({ id }) => id);
  const bands = scale.kind === 'levels' ? scale.bands.map(({ id }) => id) : [];
  const counted = framework.competencies.filter(({ integrity }) => integrity === undefined);
  const scores = everyone.map((answers) => scoreAttempt(framework, answers));
  const said = (answers: Answers, competency: string, item: Framework['competencies'][number]['indicators'][number]) =>
    ((answers.chosen?.has(competency) ?? true) && isPutTo(item, answers.facts) ? answers.responses[item.id] : undefined);
  const count = (is: (answers: Answers, i: number) => boolean) => everyone.filter(is).length;
  return {
    people: everyone.length,
    items: Object.fromEntries(counted.flatMap(({ id, indicators }) => indicators.map((item) => [item.id, {
      levels: steps.map((step) => count((answers) => Object.values(said(answers, id, item) ?? {}).includes(step) && !('none' in (said(answers, id, item) ?? {})))),
      none: Object.fromEntries(framework.nonAnswers.map(({ id: kind }): [NonAnswer, number] => [kind, count((answers) => {
        const response = said(answers, id, item);
        return response !== undefined && 'none' in response && response.none === kind;
      })])),
    }]))),
    competencies: Object.fromEntries(counted.map(({ id, indicators }) => {
      const own = scores.map((all) => all.find((score) => score.id === id));
      const has = (i: number): boolean => (scale.kind === 'levels' ? own[i]?.level ?? null : own[i]?.choice ?? null) !== null;
      const rows = scale.kind === 'choices' ? [] : everyone.map((answers) => indicators.map((item) => {
        const response = said(answers, id, item);
        return response !== undefined && 'level' in response ? response.level : null;
      })).filter((row): row is number[] => row.every((level) => level !== null));
      const sum = (of: (row: readonly number[]) => number) => rows.reduce((total, row) => total + of(row), 0);
      const sums = scale.kind === 'choices' ? [] : indicators;
      return [id, {
        scored: count((_, i) => has(i)),
        reaching: count((_, i) => (scale.kind === 'levels'
          ? (own[i]?.level ?? 0) >= framework.target - 1e-9
          : scale.choices.some((choice) => choice.counts === 'reached' && choice.id === own[i]?.choice))),
        bands: bands.map((band) => count((_, i) => own[i]?.band === band)),
        complete: {
          n: rows.length,
          sums: sums.map((_, i) => sum((row) => row[i] ?? 0)),
          products: sums.flatMap((_, i) => sums.slice(i).map((__, j) => sum((row) => (row[i] ?? 0) * (row[i + j] ?? 0)))),
        },
        causes: Object.fromEntries(framework.causes.map((cause) => [cause.id, count((answers, i) => has(i) && answers.causes[id] === cause.id)])),
      }];
    })),
  };
}

describe('a cohort counter', () => {
  it.each(named)('comes to what the scores of everybody in %s come to', (_, framework) => {
    const everyone = answersOf(framework, 120, 5);
    expect(summaryOf(framework, everyone)).toMatchObject(byScores(framework, everyone));
  });

  it.each(named)('holds counts of every kind in these tests of %s', (_, framework) => {
    const { competencies, items } = summaryOf(framework, answersOf(framework, 120, 5));
    for (const { scored, reaching } of Object.values(competencies)) expect([scored > reaching, reaching > 0]).toEqual([true, true]);
    expect(Object.values(items).some(({ none }) => Object.values(none).some((count) => count > 0))).toBe(true);
    expect(Object.values(competencies).some(({ complete }) => complete.n > 10)).toBe(framework.kind === 'assessment');
  });

  it.each(named)('gives the same summary of %s whichever way people are split, merged and ordered', (_, framework) => {
    const everyone = answersOf(framework, 24, 11);
    const whole = summaryOf(framework, everyone);
    fc.assert(fc.property(fc.array(fc.nat(2), { minLength: 24, maxLength: 24 }), fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (part, order) => {
      const parts = order.map((p) => summaryOf(framework, everyone.filter((__, i) => part[i] === p).toReversed()));
      expect(parts.reduce((a, b) => mergeSummaries(framework, a, b), emptySummary(framework))).toEqual(whole);
    }), { numRuns: 15 });
    expect(everyone.reduce((summary, answers) => addSheet(framework, summary, answers), emptySummary(framework))).toEqual(whole);
  });

  it('survives being written down and read again', () => {
    const summary = summaryOf(councillorRoles, answersOf(councillorRoles, 30, 2));
    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
  });

  it('says nothing about a person: no id of anybody, no text, nothing that grows with them', () => {
    const few = JSON.stringify(summaryOf(smallAreas, answersOf(smallAreas, 3, 1)));
    const many = JSON.stringify(summaryOf(smallAreas, answersOf(smallAreas, 3000, 1)));
    expect(few).not.toMatch(/p-\d|c-1|because|respondent|council"/);
    expect(many.length).toBeLessThan(few.length + 300);
  });

  it('leaves out what is about integrity, what observers said, and competencies nobody chose', () => {
    const { items, competencies } = emptySummary(smallAreas);
    expect(Object.keys(competencies)).not.toContain('candour');
    expect(Object.keys(items).filter((id) => id.startsWith('ca'))).toEqual([]);
    const read = readSheet({ framework: 'village-green', respondent: 'x', answers: { ca1: 5 }, raters: [{ id: 'r', group: 'officers', answers: { li1: 5 } }] }, [smallAreas]);
    if (!read.ok) throw new Error('not read');
    expect(addSheet(smallAreas, emptySummary(smallAreas), read.answers)).toEqual({ ...emptySummary(smallAreas), people: 1 });
  });

  it('takes rows that another reader wrote, as its layout says', () => {
    const { items, itemAt, competencies, answers, nonAnswers } = cohortLayout(smallAreas);
    const counter = cohortCounter(smallAreas);
    const row = new Int8Array(items.length).fill(blank);
    row[itemAt.get('li1') ?? 0] = 4;
    row[itemAt.get('li2') ?? 0] = 2;
    row[itemAt.get('me1') ?? 0] = answers + nonAnswers.indexOf('needToKnowMore');
    counter.addRow(row);
    counter.addRow(row, new Int8Array(competencies.length).fill(1));
    const { people, items: counts, competencies: own } = counter.summary();
    expect([people, counts['li1']?.levels, counts['me1']?.none.needToKnowMore]).toEqual([2, [0, 0, 0, 0, 2], 2]);
    expect(own['listening']).toEqual({
      scored: 2, reaching: 2, bands: [0, 0, 0, 2, 0], complete: { n: 2, sums: [10, 6], products: [50, 30, 18] }, causes: { 'know-more': 0, practise: 1, 'council-rules': 0 },
    });
  });

  it('refuses frameworks that judge one person, and says why', () => {
    expect(() => cohortCounter(publicMeetingReadiness)).toThrow(expect.objectContaining({ code: 'E_COHORT_KIND', findings: [expect.objectContaining({ path: '/readiness' })] }));
    const scale = councillorRoles.scale;
    expect(() => cohortCounter({ ...councillorQuickScan, scale })).toThrow(expect.objectContaining({ code: 'E_COHORT_KIND' }));
    const [first, ...others] = councillorQuickScan.competencies;
    if (first === undefined) throw new Error('no competency');
    const twice = { ...first, indicators: [...first.indicators, ...first.indicators] };
    expect(() => cohortCounter({ ...councillorQuickScan, competencies: [twice, ...others] })).toThrow(expect.objectContaining({ code: 'E_COHORT_KIND' }));
  });

  it('refuses an answer it does not know, and has added nothing then', () => {
    const [answers] = answersOf(smallAreas, 1, 3);
    if (answers === undefined) throw new Error('no answers');
    const counter = cohortCounter(smallAreas);
    const all = new Set(smallAreas.competencies.map(({ id }) => id));
    for (const response of [{ level: 6 }, { level: 2.5 }, { level: 0 }, { choice: 'strength' }, { none: 'other' as NonAnswer }]) {
      expect(() => counter.add({ ...answers, chosen: all, responses: { li1: response } })).toThrow(expect.objectContaining({ code: 'E_COHORT_ANSWER' }));
    }
    expect(() => counter.add({ ...answers, causes: { listening: 'weather' } })).toThrow(expect.objectContaining({ code: 'E_COHORT_ANSWER' }));
    expect(counter.summary()).toEqual(emptySummary(smallAreas));
  });

  it('merges nothing of another framework or of another version of its questions', () => {
    const counter = cohortCounter(smallAreas);
    expect(() => counter.merge(emptySummary(councillorRoles))).toThrow(expect.objectContaining({ code: 'E_COHORT_SUMMARY' }));
    expect(() => counter.merge(emptySummary({ ...smallAreas, target: 4 }))).toThrow(expect.objectContaining({ code: 'E_COHORT_SUMMARY' }));
    expect(counter.people).toBe(0);
  });
});

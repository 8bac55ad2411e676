import { describe, expect, it } from 'vitest';
import { isAssessmentError } from '../errors/errors.ts';
import { councillorQuickScan, councillorRoles, frameworks, leadershipPoints, publicMeetingReadiness } from '../frameworks/index.ts';
import type { Framework } from '../framework/framework.ts';
import type { AnswerSheet } from '../sheet/answer-sheet.ts';
import { readSheet } from '../sheet/read-sheet.ts';
import { simulateCohort } from './simulate-cohort.ts';
import type { CohortTraits } from './simulate-traits.ts';

const many: CohortTraits = { people: 2000, seed: 11, missing: 0, spread: 0.7, correlation: 0.5 };
const levelIn = ({ answers = {} }: AnswerSheet, id: string): number => Number(answers[id]);
const mean = (some: readonly number[]): number => some.reduce((sum, each) => sum + each, 0) / some.length;
const covariance = (a: readonly number[], b: readonly number[]): number => {
  const [meanA, meanB] = [mean(a), mean(b)];
  return a.reduce((sum, each, i) => sum + (each - meanA) * (b[i]! - meanB), 0) / (a.length - 1);
};
const columns = (sheets: readonly AnswerSheet[], ...ids: readonly string[]): readonly number[][] => ids.map((id) => sheets.map((sheet) => levelIn(sheet, id)));
const all = (framework: Framework, traits: CohortTraits): readonly AnswerSheet[] => [...simulateCohort(framework, traits)];

describe.each(frameworks)('a made-up group in $id', (framework) => {
  const observers = framework.leads.observed === undefined ? {} : { raters: { assessor: { each: 1 }, 'fellow-councillors': { each: 2, leniency: -0.5, missing: 0.4 } } } as const;
  const traits: CohortTraits = { people: 150, seed: 5, missing: 0.5, careless: 0.2, notChosen: 0.5, causes: 0.4, council: 'c-1', ...observers };

  it('hands in sheets that can be read without a warning, however odd the group', () => {
    for (const sheet of simulateCohort(framework, traits)) expect(readSheet(sheet, [framework])).toMatchObject({ ok: true, warnings: [] });
    for (const sheet of simulateCohort(framework, { people: 50, seed: 1 })) expect(readSheet(sheet, [framework])).toMatchObject({ ok: true, warnings: [] });
  });

  it('is the same for the same seed, whoever comes after, and another for another', () => {
    expect(all(framework, { ...traits, people: 20 })).toEqual(all(framework, traits).slice(0, 20));
    expect(all(framework, { ...traits, seed: 6 })).not.toEqual(all(framework, traits));
  });

  it('uses every answer there is', () => {
    const given = new Set(all(framework, traits).flatMap(({ answers = {} }) => Object.values(answers).map((answer) => (typeof answer === 'object' ? Object.keys(answer)[0] : answer))));
    const { scale, nonAnswers } = framework;
    const possible = [...(scale.kind === 'levels' ? scale.levels.map(({ value }) => value) : scale.choices.map(({ id }) => id)), ...nonAnswers.flatMap(({ id, by }) => (by.includes('self') ? [id] : []))];
    expect(given).toEqual(new Set(possible));
  });
});

describe('the traits of a made-up group', () => {
  it('show in its answers: mean, spread between people, correlation between skills', () => {
    const sheets = all(councillorRoles, { ...many, mean: 2.8, noise: 0.5 });
    const [pr1, pr2, ca1, br1] = columns(sheets, 'pr1', 'pr2', 'ca1', 'br1') as [number[], number[], number[], number[]];
    expect(mean(pr1)).toBeCloseTo(2.8, 1);
    // Two questions about one skill share what people differ in, and nothing else.
    expect(Math.sqrt(covariance(pr1, pr2))).toBeCloseTo(0.7, 1);
    expect(Math.abs(Math.sqrt(covariance(pr1, pr1)) - Math.sqrt(0.7 ** 2 + 0.5 ** 2 + 1 / 12))).toBeLessThan(0.05);
    for (const other of [ca1, br1]) expect(Math.abs(covariance(pr1, other) / covariance(pr1, pr2) - 0.5)).toBeLessThan(0.1);
  });

  it('shift everybody by their leniency, and leave out what is not chosen', () => {
    const [plain, kind] = [0, 0.6].map((leniency) => mean(columns(all(councillorRoles, { ...many, mean: 2.8, leniency }), 'pr1')[0]!));
    expect(kind! - plain!).toBeCloseTo(0.6, 1);
    const sheets = all(councillorRoles, { ...many, notChosen: 0.6 });
    const looked = sheets.map(({ answers = {} }) => new Set(Object.keys(answers).map((id) => id.slice(0, 2))).size);
    expect(mean(looked) / 10).toBeCloseTo(0.4, 1);
    expect(Math.min(...looked)).toBe(1);
  });

  it('bring alpha of a skill near what is asked', () => {
    const ids = ['pr1', 'pr2', 'pr3', 'pr4'];
    const rows = columns(all(councillorRoles, { ...many, reliability: 0.8 }), ...ids);
    const totals = rows[0]!.map((_, i) => rows.reduce((sum, row) => sum + row[i]!, 0));
    const alpha = (4 / 3) * (1 - rows.reduce((sum, row) => sum + covariance(row, row), 0) / covariance(totals, totals));
    expect(Math.abs(alpha - 0.8)).toBeLessThan(0.02);
  });

  it('hold the share of non-answers, of people who do not read, and of causes in how the council works', () => {
    const sheets = all(councillorRoles, { ...many, missing: 0.2, careless: 0.3, causes: 0.7, noise: 0.6 });
    const given = sheets.flatMap(({ answers = {} }) => Object.values(answers));
    expect(given.filter((answer) => typeof answer !== 'number').length / given.length).toBeCloseTo(0.2, 1);
    const alike = sheets.filter(({ answers = {} }) => new Set(Object.values(answers).filter((answer) => typeof answer === 'number')).size === 1);
    expect(alike.length / sheets.length).toBeCloseTo(0.15, 1);
    const causes = sheets.flatMap(({ causes: said = {} }) => Object.values(said));
    expect(causes.filter((cause) => cause.startsWith('council-')).length / causes.length).toBeCloseTo(0.7, 1);
  });

  it('make the same people again, later and further on', () => {
    const before = all(councillorRoles, { ...many, mean: 2.5 });
    const after = all(councillorRoles, { ...many, mean: 2.5, growth: 0.8 });
    expect(after.map(({ respondent, facts }) => [respondent, facts])).toEqual(before.map(({ respondent, facts }) => [respondent, facts]));
    expect([before[0]!.answeredOn, after[0]!.answeredOn]).toEqual(['2026-03-02', '2026-09-02']);
    const [first, second] = [columns(before, 'pr1')[0]!, columns(after, 'pr1')[0]!];
    expect(mean(second) - mean(first)).toBeCloseTo(0.8, 1);
    // They are themselves: who stood high stands high.
    expect(covariance(first, second)).toBeGreaterThan(0.35);
    const still = columns(all(councillorRoles, { ...many, mean: 2.5, growth: 0 }), 'pr1')[0]!;
    expect(still).not.toEqual(first);
  });

  it('let others see people their own way', () => {
    const raters = { 'fellow-councillors': { each: 3, leniency: -0.7, missing: 0 } };
    const sheets = all(councillorRoles, { ...many, people: 800, mean: 3.2, leniency: 0.3, raters });
    const own = mean(columns(sheets, 'pr1')[0]!);
    const seen = mean(sheets.flatMap(({ raters: others = [] }) => others.map(({ answers }) => Number(answers['pr1']))));
    expect(Math.abs(own - seen - 1)).toBeLessThan(0.08);
    expect(new Set(sheets.map(({ raters: others = [] }) => others.length))).toEqual(new Set([3]));
    const leaders = all(leadershipPoints, { people: 20, seed: 1, raters });
    for (const { raters: others = [] } of leaders) for (const { answers } of others) expect(Object.keys(answers).filter((id) => /^t(3|4|10)[a-z]$/.test(id))).toEqual([]);
  });

  it('hold facts that are the same for everybody', () => {
    const sheets = all(leadershipPoints, { people: 30, seed: 3, facts: { identity: 'member' } });
    expect(new Set(sheets.map(({ facts }) => facts?.['identity']))).toEqual(new Set(['member']));
    expect(new Set(all(leadershipPoints, { people: 60, seed: 3 }).map(({ facts }) => facts?.['identity'])).size).toBe(4);
  });

  it('change nothing else about a person when one of them changes', () => {
    const chosen = (traits: CohortTraits) => all(councillorRoles, traits).map(({ facts }) => facts);
    expect(chosen({ ...many, people: 50, mean: 4, correlation: 0.1, careless: 0.5 })).toEqual(chosen({ ...many, people: 50 }));
  });

  it('of an officer come with what is asked beside the questions', () => {
    const [sheet] = simulateCohort(publicMeetingReadiness, { people: 1, seed: 2 });
    expect(Object.keys(sheet!.scenarios ?? {})).toHaveLength(publicMeetingReadiness.scenarios.length);
    expect(Object.keys(sheet!.checks ?? {}).length).toBeGreaterThan(4);
  });

  it.each<[Partial<CohortTraits>, string, Framework]>([
    [{ people: 0 }, '/people', councillorRoles], [{ people: 1.5 }, '/people', councillorRoles], [{ seed: Number.NaN }, '/seed', councillorRoles],
    [{ correlation: 1.1 }, '/correlation', councillorRoles], [{ missing: -0.1 }, '/missing', councillorRoles], [{ spread: -1 }, '/spread', councillorRoles],
    [{ mean: Infinity }, '/mean', councillorRoles], [{ reliability: 1 }, '/reliability', councillorRoles], [{ reliability: 0.8, noise: 1 }, '/noise', councillorRoles],
    [{ answeredOn: '2026-02-30' }, '/answeredOn', councillorRoles], [{ raters: { officers: { each: 1 } } }, '/raters', councillorQuickScan],
    [{ raters: { officers: { each: 101 } } }, '/raters/officers/each', councillorRoles], [{ facts: { identity: 'member' } }, '/facts/identity', councillorRoles],
    [{ facts: { office: 'king' } }, '/facts/office', councillorRoles], [{ facts: { monthsInOffice: -1 } }, '/facts/monthsInOffice', councillorRoles],
  ])('that cannot be are refused at once: %j', (wrong, path, framework) => {
    let thrown: unknown;
    try { simulateCohort(framework, { people: 1, seed: 1, ...wrong }); } catch (error) { thrown = error; }
    expect(isAssessmentError(thrown) && thrown.findings.map((finding) => finding.path)).toEqual([path]);
  });
});

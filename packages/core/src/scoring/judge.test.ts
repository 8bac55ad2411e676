import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../attempt/answers.ts';
import type { Response } from '../attempt/events.ts';
import type { Framework } from '../framework/framework.ts';
import { councillorRoles, publicMeetingReadiness as framework } from '../frameworks/index.ts';
import { judge, rules, type Reason } from './judge.ts';
import { answersOf, watched, type Short } from './made-up-answers.ts';

const ids = framework.competencies.map(({ id }) => id);
const integrity = ids.slice(0, 4);
const skill = ids.slice(4, 6);
const others = ids.slice(6);
const allDone = Object.fromEntries(framework.checks.map(({ id }) => [id, { as: 'done' as const }]));

/** Levels of the twelve by one assessor; `null` for what they did not see. */
function seen(levels: readonly (number | readonly Short[] | null)[]): Record<string, number | readonly Short[]> {
  return Object.fromEntries(levels.flatMap((level, i) => (level === null ? [] : [[ids[i] ?? '', level]])));
}
const twos = [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2];
const withLevel = (competency: string, level: number | readonly Short[] | null) => twos.map((usual, i) => (ids[i] === competency ? level : usual));
function judged(levels: readonly (number | readonly Short[] | null)[], rest: Partial<Answers> = {}, options = {}) {
  return judge(framework, answersOf({ raters: [watched(framework, seen(levels))], checks: allDone, ...rest }), options);
}
const openFlag = { scenarios: { sj1: { a: 4, b: 3, c: 4, d: 2, e: 1 } } };

describe('the ten cases', () => {
  it('1: everything on their own is ready', () => expect(judged(twos)).toEqual({ id: 'READY', reasons: [] }));
  it('2: a high mean does not rescue respect and fairness at 1', () => {
    expect(judged([3, 3, 3, 1, 3, 3, 3, 3, 3, 3, 3, 3])).toEqual({ id: 'NOT_YET', reasons: [{ code: 'INTEGRITY_WITH_HELP', competency: 'respect-and-fairness' }] });
  });
  it('3: calm shown with help is ready with support', () => {
    expect(judged([2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 2, 2])).toEqual({ id: 'READY_WITH_SUPPORT', reasons: [{ code: 'SKILL_WITH_HELP', competency: 'calm-under-challenge' }] });
  });
  it('4: a mean of 1.83 in the others is ready with support', () => {
    expect(judged([2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2])).toEqual({ id: 'READY_WITH_SUPPORT', reasons: [{ code: 'OTHERS_MEAN_BELOW_READY' }] });
  });
  it('5: a mean of 1.33 in the others is not yet', () => {
    expect(judged([2, 2, 2, 2, 2, 2, 1, 1, 1, 2, 2, 1])).toEqual({ id: 'NOT_YET', reasons: [{ code: 'OTHERS_MEAN_LOW' }, { code: 'OTHERS_MEAN_BELOW_READY' }] });
  });
  it('6: a mandatory support that is missing is not yet', () => {
    const { sp1: _, ...rest } = allDone;
    expect(judged(twos, { checks: rest })).toEqual({ id: 'NOT_YET', reasons: [{ code: 'SUPPORT_MISSING', check: 'sp1' }] });
  });
  it('7: what the person alone rated was not assessed', () => {
    const own = { rd4a: { level: 3 }, rd4b: { level: 3 }, rd4c: { level: 3 } };
    expect(judged(withLevel('respect-and-fairness', null), { responses: own })).toEqual({
      id: 'NOT_ASSESSED', reasons: [{ code: 'CRITICAL_NOT_SEEN', competency: 'respect-and-fairness' }],
    });
  });
  it('8: an open flag is talked over where the council has adopted the situations', () => {
    expect(judged(twos, openFlag, { flags: 'gate' })).toEqual({ id: 'REVIEW', reasons: [{ code: 'FLAG_OPEN', flag: 'sj1.c' }] });
  });
  it('8: and changes nothing where it has not', () => {
    expect(judged(twos, openFlag)).toEqual({ id: 'READY', reasons: [] });
    expect(judged(twos, openFlag, { flags: 'list' })).toEqual({ id: 'READY', reasons: [] });
  });
  it('9: calm not shown is not yet, however high the others', () => {
    expect(judged([2, 2, 2, 2, 0, 2, 3, 3, 3, 3, 3, 3])).toEqual({ id: 'NOT_YET', reasons: [{ code: 'CRITICAL_NOT_SHOWN', competency: 'calm-under-challenge' }] });
  });
  it('10: a mean of 1.5 in the others is not below 1.5', () => {
    expect(judged([2, 2, 2, 2, 2, 2, 1, 1, 2, 2, 1, 2])).toEqual({ id: 'READY_WITH_SUPPORT', reasons: [{ code: 'OTHERS_MEAN_BELOW_READY' }] });
  });
});

describe('rule by rule', () => {
  it('1: not a single critical goes unwatched', () => {
    for (const id of [...integrity, ...skill]) {
      expect(judged(withLevel(id, null))).toEqual({ id: 'NOT_ASSESSED', reasons: [{ code: 'CRITICAL_NOT_SEEN', competency: id }] });
      expect(judged(withLevel(id, [3, 3, 'notSeen'])).id).toBe('NOT_ASSESSED');
    }
  });
  it('1: four of the others are enough, three are not', () => {
    expect(judged([2, 2, 2, 2, 2, 2, 2, 2, 2, 2, null, null])).toEqual({ id: 'READY', reasons: [] });
    expect(judged([2, 2, 2, 2, 2, 2, 2, 2, 2, null, null, null])).toEqual({ id: 'NOT_ASSESSED', reasons: [{ code: 'OTHERS_TOO_FEW' }] });
  });
  it('1: nothing watched at all names each critical, and no mean', () => {
    expect(judge(framework, answersOf({ checks: allDone }))).toEqual({
      id: 'NOT_ASSESSED',
      reasons: [...[...integrity, ...skill].map((competency) => ({ code: 'CRITICAL_NOT_SEEN', competency })), { code: 'OTHERS_TOO_FEW' }],
    });
  });
  it('2: any critical at 0 is not yet', () => {
    for (const id of [...integrity, ...skill]) {
      expect(judged(withLevel(id, [3, 0, 3]))).toEqual({ id: 'NOT_YET', reasons: [{ code: 'CRITICAL_NOT_SHOWN', competency: id }] });
    }
  });
  it('3 and 7: help is not enough for integrity, and enough for a time for a skill', () => {
    for (const competency of integrity) expect(judged(withLevel(competency, 1))).toEqual({ id: 'NOT_YET', reasons: [{ code: 'INTEGRITY_WITH_HELP', competency }] });
    for (const competency of skill) expect(judged(withLevel(competency, 1))).toEqual({ id: 'READY_WITH_SUPPORT', reasons: [{ code: 'SKILL_WITH_HELP', competency }] });
  });
  it('4: two assessors two levels apart are talked over, on any of the twelve', () => {
    for (const competency of ids) {
      const second = watched(framework, { [competency]: 1 }, 'a-2');
      const first = watched(framework, { ...seen(twos), [competency]: 3 });
      expect(judge(framework, answersOf({ raters: [first, second], checks: allDone })).reasons).toContainEqual({ code: 'ASSESSORS_DIFFER', competency });
    }
    const near = [watched(framework, { ...seen(twos), 'roles-in-the-room': [3, 3, 2] }), watched(framework, { 'roles-in-the-room': 1 }, 'a-2')];
    expect(judge(framework, answersOf({ raters: near, checks: allDone })).id).toBe('READY_WITH_SUPPORT');
  });
  it('4: an open flag comes before assessors who differ', () => {
    const second = watched(framework, { 'plain-explanation': 3 }, 'a-2');
    const answers = answersOf({ raters: [watched(framework, { ...seen(twos), 'plain-explanation': 1 }), second], checks: allDone, ...openFlag });
    expect(judge(framework, answers, { flags: 'gate' })).toEqual({
      id: 'REVIEW', reasons: [{ code: 'FLAG_OPEN', flag: 'sj1.c' }, { code: 'ASSESSORS_DIFFER', competency: 'plain-explanation' }],
    });
  });
  it('4: a flag talked over no longer counts', () => {
    expect(judged(twos, { ...openFlag, discussedFlags: ['sj1.c'] }, { flags: 'gate' }).id).toBe('READY');
  });
  it('5: not needed counts with a reason only', () => {
    const reason = (why?: string) => judged(twos, { checks: { ...allDone, sp8: { as: 'notNeeded', ...(why === undefined ? {} : { reason: why }) } } });
    expect(reason('our own hall').id).toBe('READY');
    expect(reason(' ').reasons).toEqual([{ code: 'SUPPORT_MISSING', check: 'sp8' }]);
    expect(reason().reasons).toEqual([{ code: 'SUPPORT_MISSING', check: 'sp8' }]);
  });
  it('5: what is open is missing, even with a reason', () => {
    expect(judged(twos, { checks: { ...allDone, sp2: { as: 'open', reason: 'soon' } } }).reasons).toEqual([{ code: 'SUPPORT_MISSING', check: 'sp2' }]);
  });
  it('5: every mandatory support is named, in order, and the one that is not mandatory never', () => {
    expect(judged(twos, { checks: {} })).toEqual({
      id: 'NOT_YET', reasons: ['sp1', 'sp2', 'sp3', 'sp4', 'sp5', 'sp6', 'sp7', 'sp8', 'sp10'].map((check) => ({ code: 'SUPPORT_MISSING', check })),
    });
  });
  it('5: a senior person within reach is mandatory for the first three meetings', () => {
    const { sp7: _, ...without } = allDone;
    const after = (meetingsSpoken: number) => judged(twos, { checks: without, facts: { meetingsSpoken } }).id;
    expect(after(2)).toBe('NOT_YET');
    expect(after(3)).toBe('READY');
    expect(judged(twos, { checks: without }).id).toBe('NOT_YET');
  });
  it('5: a support that hangs on a number nobody knows is mandatory', () => {
    const flow = framework.flow.map((stage) => (stage.kind === 'about'
      ? { ...stage, facts: stage.facts.map(({ id, question, kind }) => ({ id, question, kind })) } : stage));
    expect(judge({ ...framework, flow }, answersOf({})).reasons).toContainEqual({ code: 'SUPPORT_MISSING', check: 'sp7' });
  });
  it('6: one of the others below a half is not yet, at a half it is not too low', () => {
    expect(judged(withLevel('roles-in-the-room', [0, 1, 0])).reasons).toEqual([{ code: 'OTHER_TOO_LOW', competency: 'roles-in-the-room' }, { code: 'OTHERS_MEAN_BELOW_READY' }]);
    expect(judged(withLevel('roles-in-the-room', [0, 1, 'notSeen'])).reasons).toEqual([{ code: 'OTHERS_MEAN_BELOW_READY' }]);
    expect(judged(withLevel('roles-in-the-room', [0, 1, 0])).id).toBe('NOT_YET');
  });
  it('7: a mean of exactly 2 in the others is ready', () => expect(judged([2, 2, 2, 2, 2, 2, 1, 3, 1, 3, 2, 2]).id).toBe('READY'));
  it('7: floating noise does not cost anybody a status', () => {
    // Thirds that come to 2 on paper, and to a little less in floating point.
    const thirds = [[1, 1, 1], [1, 1, 1], [2, 2, 2], [3, 3, 2], [3, 3, 2], [3, 3, 2]];
    const means = thirds.map((levels) => levels.reduce((a, b) => a + b, 0) / 3);
    expect(means.reduce((a, b) => a + b, 0) / 6).toBe(1.9999999999999998);
    expect(judged([2, 2, 2, 2, 2, 2, ...thirds]).id).toBe('READY');
  });

  it('gives every reason in the order of the rules, and the status of the first', () => {
    const { id, reasons } = judged([null, 0, 1, 2, 1, 2, 0, 1, 1, 1, null, null], { checks: { ...allDone, sp4: { as: 'open' } }, ...openFlag }, { flags: 'gate' });
    expect(reasons).toEqual([
      { code: 'CRITICAL_NOT_SEEN', competency: 'authority-and-limits' },
      { code: 'CRITICAL_NOT_SHOWN', competency: 'political-neutrality' },
      { code: 'INTEGRITY_WITH_HELP', competency: 'honesty-and-follow-through' },
      { code: 'FLAG_OPEN', flag: 'sj1.c' },
      { code: 'SUPPORT_MISSING', check: 'sp4' },
      { code: 'OTHER_TOO_LOW', competency: 'subject-and-place' },
      { code: 'OTHERS_MEAN_LOW' },
      { code: 'SKILL_WITH_HELP', competency: 'calm-under-challenge' },
      { code: 'OTHERS_MEAN_BELOW_READY' },
    ]);
    expect(id).toBe('NOT_ASSESSED');
    expect(reasons.map(({ code }) => rules[code].rule)).toEqual([1, 2, 3, 4, 5, 6, 6, 7, 7]);
  });

  it('reads the thresholds from the framework', () => {
    const lenient: Framework = { ...framework, readiness: { othersLow: 0, othersMeanLow: 0, othersMeanReady: 0, othersAtLeast: 0, assessorsDiffer: 9, validMonths: 1, debriefDays: 1 } };
    const answers = (levels: readonly (number | null)[]) => answersOf({ raters: [watched(framework, seen(levels))], checks: allDone });
    expect(judge(lenient, answers([2, 2, 2, 2, 2, 2, 0, 0, null, null, null, null])).id).toBe('READY');
    expect(judge({ ...lenient, target: 3 }, answers(twos)).reasons.map(({ code }) => code)).toEqual([...integrity.map(() => 'INTEGRITY_WITH_HELP'), ...skill.map(() => 'SKILL_WITH_HELP')]);
  });

  it('has no status to propose where the framework has no rules for one', () => {
    expect(() => judge(councillorRoles, answersOf({}))).toThrow('Framework "councillor-roles" has no readiness rules');
    expect(() => judge(councillorRoles, answersOf({}))).toThrow(expect.objectContaining({ code: 'E_NO_READINESS_RULES' }));
  });
});

/** The rules once more, from the contract, written out plainly and sharing nothing with the program. */
function plainly(answers: Answers, gate: boolean): { id: string; reasons: Reason[] } {
  const items = (competency: string) => framework.competencies[ids.indexOf(competency)]?.indicators.map(({ id }) => id) ?? [];
  const levelsOf = (competency: string): number[] => answers.raters.filter(({ group }) => group === 'assessor').flatMap(({ responses }) => {
    const given = items(competency).flatMap((item) => { const r = responses[item]; return r && 'level' in r ? [r.level] : []; });
    if (ids.indexOf(competency) < 6) return given.length === 3 ? [Math.min(...given)] : [];
    // Sixths keep thirds and halves whole, so nothing is lost to floating point.
    return given.length >= 2 ? [given.reduce((a, b) => a + b, 0) * (6 / given.length)] : [];
  });
  const level = (competency: string): number | null => {
    const levels = levelsOf(competency);
    if (levels.length === 0) return null;
    return ids.indexOf(competency) < 6 ? Math.min(...levels) : levels.reduce((a, b) => a + b, 0) / levels.length;
  };
  const reasons: Reason[] = [];
  const critical = [...integrity, ...skill];
  for (const competency of critical) if (level(competency) === null) reasons.push({ code: 'CRITICAL_NOT_SEEN', competency });
  const scored = others.map(level).filter((each) => each !== null);
  if (scored.length < 4) reasons.push({ code: 'OTHERS_TOO_FEW' });
  for (const competency of critical) if (level(competency) === 0) reasons.push({ code: 'CRITICAL_NOT_SHOWN', competency });
  for (const competency of integrity) if (level(competency) === 1) reasons.push({ code: 'INTEGRITY_WITH_HELP', competency });
  if (gate) {
    const harmful = ['sj1.c', 'sj1.e', 'sj3.d', 'sj3.e', 'sj4.d', 'sj4.e', 'sj6.c', 'sj6.d', 'sj7.e', 'sj8.c', 'sj8.e', 'sj9.c', 'sj9.e', 'sj10.c', 'sj10.e']
      .filter((flag) => !answers.discussedFlags.includes(flag));
    const rating = (flag: string) => { const [scenario = '', option = ''] = flag.split('.'); return answers.scenarios[scenario]?.[option]; };
    const threes = harmful.filter((flag) => rating(flag) === 3);
    for (const flag of harmful) if (rating(flag) === 4 || (threes.length >= 2 && threes.includes(flag))) reasons.push({ code: 'FLAG_OPEN', flag });
  }
  for (const competency of ids) {
    const levels = levelsOf(competency);
    const apart = ids.indexOf(competency) < 6 ? 2 : 12;
    if (levels.some((one) => levels.some((other) => one - other >= apart - 1e-6))) reasons.push({ code: 'ASSESSORS_DIFFER', competency });
  }
  const spoken = answers.facts['meetingsSpoken'] ?? 0;
  for (const check of ['sp1', 'sp2', 'sp3', 'sp4', 'sp5', 'sp6', 'sp7', 'sp8', 'sp10']) {
    if (check === 'sp7' && Number(spoken) >= 3) continue;
    const state = answers.checks[check];
    if (state?.as === 'done') continue;
    if (state?.as === 'notNeeded' && state.reason) continue;
    reasons.push({ code: 'SUPPORT_MISSING', check });
  }
  const mean = scored.length === 0 ? Infinity : scored.reduce((a, b) => a + b, 0) / scored.length;
  for (const competency of others) { const at = level(competency); if (at !== null && at < 3 - 1e-6) reasons.push({ code: 'OTHER_TOO_LOW', competency }); }
  if (mean < 9 - 1e-6) reasons.push({ code: 'OTHERS_MEAN_LOW' });
  for (const competency of skill) if (level(competency) === 1) reasons.push({ code: 'SKILL_WITH_HELP', competency });
  if (mean < 12 - 1e-6) reasons.push({ code: 'OTHERS_MEAN_BELOW_READY' });
  const first = reasons[0]?.code;
  if (first === undefined) return { id: 'READY', reasons };
  if (first === 'CRITICAL_NOT_SEEN' || first === 'OTHERS_TOO_FEW') return { id: 'NOT_ASSESSED', reasons };
  if (first === 'FLAG_OPEN' || first === 'ASSESSORS_DIFFER') return { id: 'REVIEW', reasons };
  if (first === 'SKILL_WITH_HELP' || first === 'OTHERS_MEAN_BELOW_READY') return { id: 'READY_WITH_SUPPORT', reasons };
  return { id: 'NOT_YET', reasons };
}

const items = framework.competencies.flatMap(({ indicators }) => indicators.map(({ id }) => id));
/** Ratings weighted towards what is needed, so that every rule is reached. */
const response: fc.Arbitrary<Response | undefined> = fc.oneof(
  { weight: 40, arbitrary: fc.constant({ level: 2 }) },
  { weight: 20, arbitrary: fc.constant({ level: 3 }) },
  { weight: 4, arbitrary: fc.constant({ level: 1 }) },
  { weight: 1, arbitrary: fc.constant({ level: 0 }) },
  { weight: 1, arbitrary: fc.constant({ none: 'notSeen' as const }) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);
const wild: fc.Arbitrary<Response | undefined> = fc.oneof(
  fc.integer({ min: 0, max: 3 }).map((level) => ({ level })), fc.constant({ none: 'notMyRole' as const }), fc.constant({ none: 'notSeen' as const }), fc.constant(undefined),
);
const ratings = (of: fc.Arbitrary<Response | undefined>) => fc.tuple(...items.map(() => of)).map((given) =>
  Object.fromEntries(items.flatMap((item, i) => { const each = given[i]; return each === undefined ? [] : [[item, each]]; })));
const rater = fc.record({
  id: fc.constantFrom('a-1', 'a-2', 'a-3'),
  group: fc.constantFrom('assessor' as const, 'assessor' as const, 'assessor' as const, 'manager' as const),
  responses: fc.oneof({ weight: 3, arbitrary: ratings(response) }, { weight: 1, arbitrary: ratings(wild) }),
});
const check = fc.oneof(
  { weight: 30, arbitrary: fc.constant({ as: 'done' as const }) },
  fc.constant({ as: 'open' as const }),
  fc.constant({ as: 'notNeeded' as const }),
  { weight: 3, arbitrary: fc.constant({ as: 'notNeeded' as const, reason: 'small venue' }) },
);
const options = ['a', 'b', 'c', 'd', 'e'];
const situations = fc.dictionary(
  fc.constantFrom(...framework.scenarios.map(({ id }) => id)), fc.dictionary(fc.constantFrom(...options), fc.integer({ min: 1, max: 4 })), { maxKeys: 3, noNullPrototype: true },
);
const anyone: fc.Arbitrary<Answers> = fc.record({
  facts: fc.oneof(fc.constant({}), fc.integer({ min: 0, max: 5 }).map((meetingsSpoken) => ({ meetingsSpoken }))),
  responses: ratings(wild),
  raters: fc.array(rater, { minLength: 0, maxLength: 3, size: 'max' }),
  checks: fc.tuple(...framework.checks.map(() => check)).map((states) => Object.fromEntries(framework.checks.map(({ id }, i) => [id, states[i] ?? { as: 'open' as const }]))),
  scenarios: situations,
  causes: fc.constant({}),
  discussedFlags: fc.subarray(['sj1.c', 'sj3.e', 'sj9.c']),
});

describe('against the rules written out plainly', () => {
  it('agrees on 20,000 made-up people, status and reasons', () => {
    const met = new Set<string>();
    fc.assert(fc.property(anyone, fc.boolean(), (answers, gate) => {
      const expected = plainly(answers, gate);
      expect(judge(framework, answers, { flags: gate ? 'gate' : 'list' })).toEqual(expected);
      met.add(expected.id);
    }), { numRuns: 20_000 });
    expect([...met].sort()).toEqual(['NOT_ASSESSED', 'NOT_YET', 'READY', 'READY_WITH_SUPPORT', 'REVIEW']);
  }, 120_000);
});

import { describe, expect, it } from 'vitest';
import type { Framework } from '../framework/framework.ts';
import { councillorQuickScan, councillorRoles, publicMeetingReadiness } from '../frameworks/index.ts';
import { compiledOf } from './compiled.ts';
import { answersOf, responsesOf, type Short } from './made-up-answers.ts';
import { boundsOf, levelOf } from './score-competency.ts';
import { scoreAttempt } from './score-attempt.ts';

/** Never seen before, so it is compiled anew. */
const fresh = (framework: Framework): Framework => ({ ...framework });
const rulesIn = (framework: Framework) => new Set(compiledOf(fresh(framework)).map(({ rule }) => rule.by));

describe('a compiled framework', () => {
  it('is made once', () => {
    const framework = fresh(councillorRoles);
    expect(compiledOf(framework)).toBe(compiledOf(framework));
    expect(compiledOf(framework)).not.toBe(compiledOf(fresh(councillorRoles)));
  });
  it('takes means, the lowest for must-passes where readiness is judged, and counts in a scan', () => {
    expect(rulesIn(councillorRoles)).toEqual(new Set(['mean']));
    expect(compiledOf(fresh(publicMeetingReadiness)).map(({ rule }) => rule.by)).toEqual([...Array(6).fill('lowest'), ...Array(6).fill('mean')]);
    expect(rulesIn(councillorQuickScan)).toEqual(new Set(['counted']));
    expect(rulesIn({ ...councillorRoles, kind: 'scan' })).toEqual(new Set(['counted']));
    expect(rulesIn({ ...councillorQuickScan, kind: 'assessment' })).toEqual(new Set(['counted']));
  });
  it('takes means of must-passes where nothing is judged', () => {
    const { readiness: _, ...unjudged } = publicMeetingReadiness;
    expect(rulesIn(unjudged)).toEqual(new Set(['mean']));
  });
  it('knows the ends of its scale', () => {
    expect(compiledOf(fresh(councillorRoles))[0]?.rule).toMatchObject({ min: 1, max: 5, atLeast: 2, share: 0.5 });
    expect(compiledOf(fresh(publicMeetingReadiness))[0]?.rule).toMatchObject({ min: 0, max: 3 });
  });
});

describe('where choices are counted', () => {
  const rule = compiledOf(councillorQuickScan)[0]?.rule;
  const tally = { asked: 3, applicable: 3, answered: 3, sum: 9, lowest: 3 };
  it('there is no level and there are no bounds', () => {
    expect(rule && levelOf(rule, tally)).toBeNull();
    expect(rule && boundsOf(rule, tally)).toBeNull();
  });
});

describe('scores that are shared', () => {
  const shorts: readonly Short[] = [null, 'notMyRole', 1, 2, 3, 4, 5];
  const items = ['ps1', 'ps2', 'ps3', 'ps4'];
  const everyone = shorts.flatMap((a) => shorts.flatMap((b) => shorts.flatMap((c) => shorts.flatMap((d) => ['yes', 'no'].map((localBudget) =>
    answersOf({ facts: { localBudget }, responses: responsesOf(Object.fromEntries(items.map((item, i) => [item, [a, b, c, d][i] ?? null]))) }))))));

  it('are the same object for the same counts, and cannot be changed', () => {
    const framework = fresh(councillorRoles);
    const of = (given: Readonly<Record<string, Short>>) => scoreAttempt(framework, answersOf({ responses: responsesOf(given) }))[4];
    expect(of({ ps1: 2, ps2: 4 })).toBe(of({ ps3: 3, ps4: 3 }));
    expect(Object.isFrozen(of({ ps1: 2, ps2: 4 }))).toBe(true);
    expect(Object.isFrozen(of({ ps1: 2, ps2: 4 })?.bounds)).toBe(true);
  });
  it('are never taken for those of other counts', () => {
    const framework = fresh({ ...councillorRoles, competencies: councillorRoles.competencies.filter(({ id }) => id === 'place-shaper') });
    const wrong = everyone.filter((answers) => {
      const [shared] = scoreAttempt(framework, answers);
      const [alone] = scoreAttempt(fresh(framework), answers);
      return JSON.stringify(shared) !== JSON.stringify(alone);
    });
    expect(wrong).toEqual([]);
  }, 60_000);
  it('are kept only up to a number', () => {
    const framework = fresh(councillorRoles);
    const before = compiledOf(framework)[4]?.before;
    const [score] = scoreAttempt(fresh(councillorRoles), answersOf({}));
    if (score) for (let i = 1; before && before.size < 9_999; i++) before.set(-i, score);
    scoreAttempt(framework, answersOf({ responses: responsesOf({ ps1: 2 }) }));
    expect(before?.size).toBe(10_000);
    scoreAttempt(framework, answersOf({ responses: responsesOf({ ps1: 3 }) }));
    expect(before?.size).toBe(10_000);
    expect(scoreAttempt(framework, answersOf({ responses: responsesOf({ ps1: 3, ps2: 4 }) }))[4]?.level).toBe(3.5);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers, RaterAnswers, RaterGroup } from '../attempt/answers.ts';
import type { Response } from '../attempt/events.ts';
import { councillorRoles, councillorQuickScan, leadershipPoints, publicMeetingReadiness } from '../frameworks/index.ts';
import { smallAreas } from '../testing/small-framework.ts';
import { allGroups, isNamed } from './groups.ts';
import { ratersOf, type RatersReport } from './raters-of.ts';

const skill = 'political-representative';
const items = ['pr1', 'pr2', 'pr3', 'pr4'];

function levels(...given: readonly (number | null)[]): Readonly<Record<string, Response>> {
  return Object.fromEntries(items.flatMap((id, i) => {
    const level = given[i];
    return level === undefined ? [] : [[id, level === null ? { none: 'notSeen' } : { level }] as const];
  }));
}

function rater(group: RaterGroup, id: string, ...given: readonly (number | null)[]): RaterAnswers {
  return { id, group, responses: levels(...given) };
}

function answersOf(self: Answers['responses'], raters: readonly RaterAnswers[]): Answers {
  return { facts: {}, responses: self, raters, checks: {}, scenarios: {}, causes: {}, discussedFlags: [] };
}

function rated(answers: Answers, before: readonly RatersReport[] = []) {
  const found = ratersOf(councillorRoles, answers, { before }).competencies.find(({ id }) => id === skill);
  if (!found) throw new Error('no such competency');
  return found;
}

// Each rater’s own mean: peers 3.0, 3.5, 3.25, 3.75 and officers 3.5, 4.0, 3.0 beside a self-rating of 4.25.
const self = levels(4, 4, 4, 5);
const peers = [rater('fellow-councillors', 'p1', 3, 3, 3, 3), rater('fellow-councillors', 'p2', 3, 4, 3, 4), rater('fellow-councillors', 'p3', 3, 3, 3, 4), rater('fellow-councillors', 'p4', 4, 4, 4, 3)];
const officers = [rater('officers', 'o1', 3, 4, 3, 4), rater('officers', 'o2', 4, 4, 4, 4), rater('officers', 'o3', 3, 3, 3, 3)];

describe('the worked example', () => {
  it('comes to the mean of the groups, each counting the same, and a difference of 0.8125', () => {
    expect(rated(answersOf(self, [...peers, ...officers]))).toMatchObject({
      self: 4.25, others: 3.4375, gap: 0.8125, label: 'you-higher',
      groups: [{ group: 'fellow-councillors', raters: 4, mean: 3.375, anonymous: true }, { group: 'officers', raters: 3, mean: 3.5, anonymous: true }],
    });
  });

  it('leaves the officers out of everything where one of them is dropped: 0.875', () => {
    const found = rated(answersOf(self, [...peers, ...officers.slice(1)]));
    expect(found).toMatchObject({ self: 4.25, others: 3.375, gap: 0.875, label: 'you-higher', groups: [{ group: 'fellow-councillors', raters: 4, mean: 3.375 }] });
    expect(found.groups).toHaveLength(1);
    expect(found.agreement.raters).toBe(4);
  });
});

describe('a group of fewer than three', () => {
  const level = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });
  const few = (group: RaterGroup) => fc.array(fc.tuple(level, level, level, level), { maxLength: 2 }).map((rows) => rows.map((row, i) => rater(group, `${group}-${i}`, ...row)));

  it('changes nothing in what is shown, whatever it said and whether it is there at all', () => {
    fc.assert(fc.property(few('officers'), few('community'), (some, others) => {
      const without = ratersOf(councillorRoles, answersOf(self, peers));
      expect(ratersOf(councillorRoles, answersOf(self, [...some, ...peers, ...others]))).toEqual(without);
    }), { numRuns: 200 });
  });

  it('is one of fewer than three who have a level in this skill, however many answered another', () => {
    const half = rater('officers', 'o4', 5, null, null, null);
    const shown = rated(answersOf(self, [...peers, officers[0]!, officers[1]!, half]));
    expect(shown).toEqual(rated(answersOf(self, peers)));
    expect(rated(answersOf(self, [...peers, ...officers, half])).groups[1]).toMatchObject({ raters: 3, mean: 3.5 });
  });

  it('leaves nothing to be said where it is the only one', () => {
    expect(rated(answersOf(self, officers.slice(1)))).toEqual({ ...rated(answersOf(self, [])) });
    expect(rated(answersOf(self, officers.slice(1)))).toMatchObject({ self: 4.25, groups: [], others: null, gap: null, label: null });
  });

  it('is not found in an item either: where fewer than three gave a level, it takes no part in agreement', () => {
    const two = [rater('officers', 'o1', 3, 4, 3, 4), rater('officers', 'o2', 4, 4, 4, null), rater('officers', 'o3', 3, 3, 3, null)];
    const { agreement } = rated(answersOf(self, [...peers, ...two]));
    const other = rated(answersOf(self, [...peers, rater('officers', 'o1', 3, 4, 3, 1), ...two.slice(1)])).agreement;
    expect(agreement.rwg.ok && agreement.rwg.items.map(({ id, raters }) => [id, raters])).toEqual([['pr1', 7], ['pr2', 7], ['pr3', 7], ['pr4', 4]]);
    expect(other).toEqual(agreement);
  });
});

describe('somebody who could be taken away again', () => {
  const withoutO3 = rated(answersOf(self, officers.slice(0, 2)));

  it('is the person themselves: their own code in a group is left out', () => {
    const own = answersOf(self, [...officers.slice(0, 2), rater('officers', 'M-1', 1, 1, 1, 1)]);
    const [found] = ratersOf(councillorRoles, own, { respondent: 'm-1' }).competencies;
    expect(found).toEqual(withoutO3);
  });

  it('is somebody in two groups: they are heard once, by name where they have one', () => {
    const manager = rater('manager', 'O3', 3, 3, 3, 3);
    const found = rated(answersOf(self, [...officers, manager]));
    expect(found.groups.map(({ group }) => group)).toEqual(['manager']);
    const twice = rated(answersOf(self, [...officers, rater('community', 'o3', 1, 1, 1, 1), rater('community', 'c1', 2, 2, 2, 2), rater('community', 'c2', 3, 3, 3, 3)]));
    expect(twice.groups.map(({ group }) => group)).toEqual(['officers']);
  });
});

describe('people known by name', () => {
  it.each(['manager', 'assessor'] as const)('are shown, and marked as not anonymous: %s', (group) => {
    const found = rated(answersOf(self, [rater(group, 'x', 3, 3, 3, 3)]));
    expect(found).toMatchObject({ others: 3, gap: 1.25, groups: [{ group, raters: 1, mean: 3, anonymous: false }] });
    expect(found.agreement.rwg).toEqual({ ok: false, why: 'too-few-people' });
  });

  it('are two of the five groups', () => {
    expect(allGroups.filter(isNamed)).toEqual(['manager', 'assessor']);
    expect(allGroups).toHaveLength(5);
  });
});

describe('the label', () => {
  const gapOf = (own: readonly number[], other: readonly number[]) => rated(answersOf(levels(...own), [1, 2, 3].map((i) => rater('officers', `o${i}`, ...other))));

  it.each([
    [[4, 4, 4, 4], [4, 3, 3, 3], 0.75, 'you-higher'],
    [[4, 3, 3, 3], [4, 4, 4, 4], -0.75, 'others-higher'],
    [[4, 4, 4, 4], [4, 4, 3, 3], 0.5, 'in-line'],
    [[4, 4, 3, 3], [4, 4, 4, 4], -0.5, 'in-line'],
    [[3, 3, 3, 3], [3, 3, 3, 3], 0, 'in-line'],
  ] as const)('of %j beside %j is %f: %s', (own, other, gap, label) => {
    expect(gapOf(own, other)).toMatchObject({ gap, label });
  });

  it('is not moved by how a computer adds up', () => {
    // 8/3 less the mean of 1, 1 and 3.75 is 0.75, and 0.7499999999999998 as a computer has it.
    const found = rated(answersOf(levels(3, 3, 2), [rater('officers', 'a', 1, 1, 1), rater('officers', 'b', 1, 1, 1), rater('officers', 'c', 4, 4, 4, 3)]));
    expect(found.gap).toBeLessThan(0.75);
    expect(found.label).toBe('you-higher');
    const other = rated(answersOf(levels(1, 1, 1), ['a', 'b', 'c'].map((id) => rater('officers', id, 2, 2, 1))));
    expect(other).toMatchObject({ label: 'in-line' });
  });
});

describe('a report after another', () => {
  const first = ratersOf(councillorRoles, answersOf(self, officers));

  it('stands as it was where one person more would tell what they said, beside a self-rating of today', () => {
    const now = rated(answersOf(levels(3, 3, 3, 3), [...officers, rater('officers', 'o4', 1, 1, 1, 1)]), [first]);
    expect(now).toMatchObject({ stands: true, self: 3, others: 3.5, gap: -0.5, label: 'in-line', groups: [{ raters: 3, mean: 3.5 }] });
    const twoMore = [4, 5].map((i) => rater('officers', `o${i}`, 1, 1, 1, 1));
    expect(rated(answersOf(self, [...officers, ...twoMore]), [first])).toMatchObject({ stands: true, groups: [{ raters: 3, mean: 3.5 }] });
  });

  it('stands where somebody has changed what they said', () => {
    expect(rated(answersOf(self, [rater('officers', 'o1', 1, 1, 1, 1), ...officers.slice(1)]), [first])).toMatchObject({ stands: true, others: 3.5 });
  });

  it('is new where three more have answered, where nothing has changed, and where a group is seen for the first time', () => {
    const more = [4, 5, 6].map((i) => rater('officers', `o${i}`, 1, 1, 1, 1));
    expect(rated(answersOf(self, [...officers, ...more]), [first])).toMatchObject({ others: 2.25, groups: [{ raters: 6 }] });
    expect(rated(answersOf(self, [...officers, ...more]), [first]).stands).toBeUndefined();
    expect(rated(answersOf(self, officers), [first])).toEqual(rated(answersOf(self, officers)));
    expect(rated(answersOf(self, [...officers, ...peers]), [first])).toEqual(rated(answersOf(self, [...officers, ...peers])));
  });

  it('is held against every report before, not only the last', () => {
    const more = [4, 5, 6].map((i) => rater('officers', `o${i}`, 1, 1, 1, 1));
    const second = ratersOf(councillorRoles, answersOf(self, [...officers, ...more]), { before: [first] });
    const back = answersOf(self, [rater('officers', 'o1', 1, 1, 1, 1), ...officers.slice(1)]);
    // Three fewer than in the second, but as many as in the first, and one of them says something else.
    expect(rated(back, [second]).stands).toBeUndefined();
    expect(rated(back, [first, second])).toMatchObject({ stands: true, groups: [{ raters: 6 }] });
    expect(ratersOf(councillorRoles, back, { before: [first, second] }).agreement).toEqual(second.agreement);
  });
});

describe('what is compared', () => {
  it('is every skill in order, and never integrity', () => {
    expect(ratersOf(councillorRoles, answersOf({}, [])).competencies.map(({ id }) => id)).toEqual(councillorRoles.competencies.map(({ id }) => id));
    expect(ratersOf(smallAreas, answersOf({ ca1: { level: 5 } }, [1, 2, 3].map((i) => ({ id: `r${i}`, group: 'officers', responses: { ca1: { level: 1 }, ca2: { level: 1 } } })))).competencies.map(({ id }) => id)).toEqual(['listening', 'mending']);
    expect(ratersOf(leadershipPoints, answersOf({}, [])).competencies.map(({ id }) => id)).not.toContain('point-3');
  });

  it('has no self-rating where the person did not choose the skill, or said too little', () => {
    expect(rated({ ...answersOf(self, officers), chosen: new Set() })).toMatchObject({ self: null, others: 3.5, gap: null, label: null });
    expect(rated(answersOf(levels(4), officers))).toMatchObject({ self: null, gap: null });
  });

  it('takes the lowest of a must-pass competency, as scoring does', () => {
    const officer = answersOf({ rd1a: { level: 3 }, rd1b: { level: 2 }, rd1c: { level: 3 } }, [{ id: 'a', group: 'assessor', responses: { rd1a: { level: 3 }, rd1b: { level: 1 }, rd1c: { level: 2 } } }]);
    expect(ratersOf(publicMeetingReadiness, officer).competencies[0]).toMatchObject({ self: 2, others: 1, gap: 1 });
  });

  it('is nothing where there are no levels', () => {
    expect(() => ratersOf(councillorQuickScan, answersOf({}, []))).toThrow(expect.objectContaining({ code: 'E_NOT_OBSERVED' }));
  });

  it('rests on nothing that a hidden group said, skill by skill, however ragged', () => {
    const response = fc.oneof(fc.integer({ min: 1, max: 5 }).map((level): Response => ({ level })), fc.constant<Response>({ none: 'notSeen' }));
    const responses = fc.record({ li1: response, li2: response, me1: response, me2: response, me3: response }, { requiredKeys: [] });
    const one = fc.record({ group: fc.constantFrom<RaterGroup>('officers', 'community', 'manager'), responses });
    fc.assert(fc.property(fc.array(one, { maxLength: 9 }), (many) => {
      const raters = many.map(({ group, responses: given }, i) => ({ id: `r${i}`, group, responses: given as RaterAnswers['responses'] }));
      const report = ratersOf(smallAreas, answersOf({ li1: { level: 3 }, li2: { level: 3 } }, raters));
      const silent = raters.map((each) => ({
        ...each,
        responses: Object.fromEntries(Object.entries(each.responses).filter(([item]) => {
          const competency = smallAreas.competencies.find(({ indicators }) => indicators.some(({ id }) => id === item));
          return report.competencies.some(({ id, groups }) => id === competency?.id && groups.some(({ group }) => group === each.group));
        })),
      }));
      expect(ratersOf(smallAreas, answersOf({ li1: { level: 3 }, li2: { level: 3 } }, silent))).toEqual(report);
    }), { numRuns: 300 });
  });

  it('holds no number that is none, whatever was answered', () => {
    const response = fc.oneof(fc.integer({ min: 1, max: 5 }).map((level): Response => ({ level })), fc.constant<Response>({ none: 'notSeen' }), fc.constant<Response>({ none: 'notMyRole' }));
    const responses = fc.record({ li1: response, li2: response, me1: response, me2: response, me3: response }, { requiredKeys: [] });
    const one = fc.record({ group: fc.constantFrom(...allGroups), responses });
    fc.assert(fc.property(responses, fc.array(one, { maxLength: 12 }), (own, many) => {
      const report = ratersOf(smallAreas, answersOf(own as Answers['responses'], many.map(({ group, responses: given }, i) => ({ id: `r${i}`, group, responses: given as RaterAnswers['responses'] }))));
      expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      for (const { groups, agreement } of report.competencies) {
        expect(groups.filter(({ anonymous, raters }) => anonymous && raters < 3)).toEqual([]);
        expect(agreement.raters).toBeLessThanOrEqual(groups.reduce((sum, { raters }) => sum + raters, 0));
      }
    }), { numRuns: 300 });
  });
});

import { describe, expect, it } from 'vitest';
import { councillorQuickScan, councillorRoles, leadershipPoints, publicMeetingReadiness } from '../frameworks/index.ts';
import { answersOf, responsesOf, watched } from '../scoring/made-up-answers.ts';
import { scoreAttempt } from '../scoring/score-attempt.ts';
import { findGaps } from './find-gaps.ts';
import { targetsFor } from './targets-for.ts';

const gapsIn = (chosen: string[], given: Parameters<typeof responsesOf>[0], raised = {}) =>
  findGaps(scoreAttempt(councillorRoles, answersOf({ chosen: new Set(chosen), responses: responsesOf(given) })), targetsFor(councillorRoles, raised));

describe('targets', () => {
  it('are 3 on five levels and 2 on four, for every competency', () => {
    expect(targetsFor(councillorRoles)).toEqual(Object.fromEntries(councillorRoles.competencies.map(({ id }) => [id, 3])));
    expect(targetsFor(publicMeetingReadiness)).toEqual(Object.fromEntries(publicMeetingReadiness.competencies.map(({ id }) => [id, 2])));
  });
  it('may be raised by the person, one by one', () => {
    expect(targetsFor(councillorRoles, { brokering: 4.5 })).toMatchObject({ brokering: 4.5, 'action-planning': 3 });
  });
  it('are never lowered, nor raised above the highest level', () => {
    expect(targetsFor(councillorRoles, { brokering: 1, 'action-planning': 9 })).toMatchObject({ brokering: 3, 'action-planning': 5 });
  });
  it('are not set for what the framework does not know', () => expect(targetsFor(councillorRoles, { juggling: 4 })).not.toHaveProperty('juggling'));
  it('are not set for integrity, which has no level', () => {
    expect(Object.keys(targetsFor(leadershipPoints))).toEqual(leadershipPoints.competencies.map(({ id }) => id).filter((id) => !['point-3', 'point-4', 'point-10'].includes(id)));
  });
  it('are not set in a scan, which has no levels', () => {
    expect(targetsFor(councillorQuickScan)).toEqual({});
    expect(targetsFor({ ...councillorRoles, kind: 'scan' })).toEqual({});
    expect(targetsFor({ ...councillorQuickScan, kind: 'assessment' })).toEqual({});
  });
});

describe('gaps', () => {
  it('are met, short or unknown', () => {
    expect(gapsIn(['action-planning', 'conflict-resolution', 'brokering'], { ap1: 3, ap2: 3, ap3: 3, cr1: 2, cr2: 3, cr3: 3, br1: 5 })).toEqual([
      { competency: 'action-planning', kind: 'met', level: 3, target: 3 },
      { competency: 'conflict-resolution', kind: 'short', level: 8 / 3, target: 3 },
      { competency: 'brokering', kind: 'unknown', level: null, target: 3 },
    ]);
  });
  it('go by the level and never by its band: 2.67 is "doing" and falls short of 3', () => {
    expect(gapsIn(['brokering'], { br1: 3, br2: 3, br3: 2 })).toEqual([{ competency: 'brokering', kind: 'short', level: 8 / 3, target: 3 }]);
  });
  it('forgive floating noise and nothing more', () => {
    const [score] = scoreAttempt(councillorRoles, answersOf({}));
    const at = (level: number) => (score ? findGaps([{ ...score, level }], { [score.id]: 3 })[0]?.kind : undefined);
    expect(at(3 - 5e-10)).toBe('met');
    expect(at(3 - 2e-9)).toBe('short');
  });
  it('are measured against a raised target', () => {
    expect(gapsIn(['brokering'], { br1: 3, br2: 3, br3: 3 }, { brokering: 4 })).toEqual([{ competency: 'brokering', kind: 'short', level: 3, target: 4 }]);
  });
  it('are not found in what was not chosen', () => expect(gapsIn([], { br1: 1, br2: 1, br3: 1 })).toEqual([]));
  it('are not found in what is not part of the role, or not put to the person', () => {
    expect(gapsIn(['brokering'], { br1: 'notMyRole', br2: 'notMyRole', br3: 'notMyRole' })).toEqual([]);
    const member = scoreAttempt(leadershipPoints, answersOf({ facts: { identity: 'member' } }));
    expect(findGaps(member, targetsFor(leadershipPoints)).map(({ competency }) => competency)).toEqual([
      'outcomes', 'interests', 'emotions', 'joint', 'point-2', 'point-6', 'point-8', 'point-13',
    ]);
  });
  it('are not found in integrity, whatever was answered', () => {
    const scores = scoreAttempt(leadershipPoints, answersOf({ responses: responsesOf({ t3a: 1, t3b: 1 }) }), { includeIntegrity: true });
    expect(findGaps(scores, targetsFor(leadershipPoints)).filter(({ competency }) => competency === 'point-3')).toEqual([]);
  });
  it('in readiness go by what assessors saw', () => {
    const scores = scoreAttempt(publicMeetingReadiness, answersOf({
      responses: responsesOf({ rd8a: 3, rd8b: 3, rd8c: 3, rd9a: 3, rd9b: 3, rd9c: 3 }), raters: [watched(publicMeetingReadiness, { 'plain-explanation': 1, 'safety-and-plan': 2 })],
    }));
    const gaps = findGaps(scores, targetsFor(publicMeetingReadiness));
    expect(gaps).toContainEqual({ competency: 'plain-explanation', kind: 'short', level: 1, target: 2 });
    expect(gaps).toContainEqual({ competency: 'safety-and-plan', kind: 'met', level: 2, target: 2 });
    expect(gaps).toContainEqual({ competency: 'listening-and-recording', kind: 'unknown', level: null, target: 2 });
  });
});

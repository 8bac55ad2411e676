import { describe, expect, it } from 'vitest';
import type { Answers } from '../attempt/answers.ts';
import type { Framework } from '../framework/framework.ts';
import { councillorQuickScan, councillorRoles, frameworks, leadershipPoints, publicMeetingReadiness } from '../frameworks/index.ts';
import { answersOf, responsesOf, watched, type Short } from './made-up-answers.ts';
import type { CompetencyScore } from './competency-score.ts';
import { scoreAttempt } from './score-attempt.ts';

/** The score of one competency. */
function scored(framework: Framework, competency: string, given: Readonly<Record<string, Short>>, rest: Partial<Answers> = {}): CompetencyScore {
  const scores = scoreAttempt(framework, answersOf({ responses: responsesOf(given), ...rest }), { includeIntegrity: false });
  const score = scores.find(({ id }) => id === competency);
  if (score === undefined) throw new Error(`no score for ${competency}`);
  return score;
}
const representing = (pr1: Short, pr2: Short, pr3: Short, pr4: Short) =>
  scored(councillorRoles, 'political-representative', { pr1, pr2, pr3, pr4 });

describe('the worked cases of aggregation', () => {
  it('scores 4, 3, not my role and 5 as 4, three quarters up the scale, three of three answered', () => {
    expect(representing(4, 3, 'notMyRole', 5)).toEqual({
      id: 'political-representative', title: 'Political representative', chosen: true,
      level: 4, percent: 75, band: 'strong', asked: 4, applicable: 3, answered: 3, bounds: [4, 4],
    });
  });

  it('does not round a mean', () => {
    expect(scored(councillorRoles, 'action-planning', { ap1: 2, ap2: 2, ap3: 3 })).toMatchObject({ level: 7 / 3, band: 'starting' });
    expect(scored(councillorRoles, 'action-planning', { ap1: 2, ap2: 2, ap3: 3 }).percent).toBeCloseTo(100 / 3, 12);
  });

  it('reads the ends of the scale as 0 and 100 per cent', () => {
    expect(representing(1, 1, 1, 1).percent).toBe(0);
    expect(representing(5, 5, 5, 5).percent).toBe(100);
  });

  it('keeps every competency, in the order of the framework, whatever was answered', () => {
    for (const framework of frameworks) {
      expect(scoreAttempt(framework, answersOf({})).map(({ id }) => id)).toEqual(framework.competencies.map(({ id }) => id));
    }
  });
});

describe('the worked cases of missing data', () => {
  it('scores 2 of 4', () => expect(representing(4, 2, null, null)).toMatchObject({ level: 3, applicable: 4, answered: 2 }));
  it('does not score 1 of 4', () => expect(representing(4, null, null, null)).toMatchObject({ level: null, percent: null, band: null, whyNull: 'too-few' }));
  it('scores 2 of 3', () => expect(representing(4, 2, 'notMyRole', null)).toMatchObject({ level: 3, applicable: 3, answered: 2 }));
  it('does not score 1 of 2', () => expect(representing(4, null, 'notMyRole', 'notMyRole')).toMatchObject({ level: null, applicable: 2, whyNull: 'too-few' }));
  it('has nothing to score where nothing is part of the role', () => {
    expect(representing('notMyRole', 'notMyRole', 'notMyRole', 'notMyRole')).toEqual({
      id: 'political-representative', title: 'Political representative', chosen: true,
      level: null, percent: null, band: null, asked: 4, applicable: 0, answered: 0, bounds: null, whyNull: 'not-applicable',
    });
  });
  it('shows the one answer that applies by itself, without a mean or a band', () => {
    expect(representing('notMyRole', 'notMyRole', 4, 'notMyRole')).toEqual({
      id: 'political-representative', title: 'Political representative', chosen: true,
      level: null, percent: null, band: null, asked: 4, applicable: 1, answered: 1, bounds: [4, 4], single: 4, whyNull: 'single',
    });
  });
  it('has no one answer to show where the only item that applies is blank', () => {
    const score = representing('notMyRole', 'notMyRole', null, 'notMyRole');
    expect(score).toMatchObject({ level: null, applicable: 1, answered: 0, bounds: [1, 5], whyNull: 'single' });
    expect(score).not.toHaveProperty('single');
  });

  it('scores one answer alone where the policy asks for one, unless only that one applies', () => {
    const lenient: Framework = { ...councillorRoles, missing: { atLeast: 1, share: 0.25, reasonAbove: 1 } };
    expect(scored(lenient, 'political-representative', { pr1: 4 })).toMatchObject({ level: 4 });
    expect(scored(lenient, 'political-representative', { pr1: 4, pr2: 'notMyRole', pr3: 'notMyRole', pr4: 'notMyRole' })).toMatchObject({ level: null, single: 4 });
  });
  it('asks for the share the policy names, floating noise forgiven', () => {
    const strict: Framework = { ...councillorRoles, missing: { atLeast: 2, share: 0.8, reasonAbove: 1 } };
    expect(scored(strict, 'service-transformer', { st1: 3, st2: 3, st3: 3 }).level).toBeNull();
    expect(scored(strict, 'service-transformer', { st1: 3, st2: 3, st3: 3, st4: 3 }).level).toBe(3);
    const awkward: Framework = { ...councillorRoles, missing: { atLeast: 1, share: 0.6 + 2e-16, reasonAbove: 1 } };
    expect(scored(awkward, 'service-transformer', { st1: 3, st2: 3, st3: 3 }).level).toBe(3);
  });
});

describe('what is counted', () => {
  it.each(['notSeen', 'needToKnowMore', 'preferNotToSay', null] as const)('keeps an item that is %s among those that apply', (short) => {
    expect(representing(4, 3, short, 5)).toMatchObject({ level: 4, asked: 4, applicable: 4, answered: 3 });
  });
  it('keeps a text given to an item among those that apply and are not answered', () => {
    const responses = { ...responsesOf({ pr1: 4, pr2: 4 }), pr3: { text: 'three' } };
    expect(scoreAttempt(councillorRoles, answersOf({ responses }))[0]).toMatchObject({ asked: 4, applicable: 4, answered: 2 });
  });
  it('does not count what is not put to the person, even where an answer to it lingers', () => {
    const given = { ps1: 3, ps2: 3, ps3: 3, ps4: 5 };
    expect(scored(councillorRoles, 'place-shaper', given, { facts: { localBudget: 'no' } })).toMatchObject({ level: 3, asked: 3, answered: 3 });
    expect(scored(councillorRoles, 'place-shaper', given, { facts: { localBudget: 'yes' } })).toMatchObject({ level: 3.5, asked: 4, answered: 4 });
    expect(scored(councillorRoles, 'place-shaper', given)).toMatchObject({ level: 3.5, asked: 4, answered: 4 });
  });
  it.each([['senior-officer', 24], ['chief-executive', 26], ['leadership', 12], ['member', 10]] as const)(
    'puts the thirteen points to a %s in %i items', (identity, items) => {
      const scores = scoreAttempt(leadershipPoints, answersOf({ facts: { identity } }));
      expect(scores.slice(4).reduce((sum, { asked }) => sum + asked, 0)).toBe(items);
      expect(scores.slice(0, 4).reduce((sum, { asked }) => sum + asked, 0)).toBe(12);
    });
  it('takes somebody who did not say who they are for the first of the list', () => {
    expect(scoreAttempt(leadershipPoints, answersOf({})).slice(4).reduce((sum, { asked }) => sum + asked, 0)).toBe(24);
  });
  it('has nothing to say of a point that is not put to the person', () => {
    expect(scored(leadershipPoints, 'point-12', { t12a: 3, t12b: 3 }, { facts: { identity: 'member' } })).toMatchObject({
      chosen: true, level: null, asked: 0, applicable: 0, answered: 0, bounds: null, whyNull: 'not-applicable',
    });
  });
});

describe('scores worked out before', () => {
  const each: readonly Short[] = [1, 3, 5, 'notMyRole', null];
  const sheets = ['yes', 'no'].flatMap((localBudget) => each.flatMap((ps1) => each.flatMap((ps2) => each.flatMap((ps3) => each.map((ps4) =>
    answersOf({ facts: { localBudget }, responses: responsesOf({ ps1, ps2, ps3, ps4 }) }))))));
  const placeShaper = (framework: Framework, answers: Answers) => scoreAttempt(framework, answers)[4];

  it('are the scores of nobody with other answers', () => {
    const remembering = { ...councillorRoles };
    for (const answers of sheets) expect(placeShaper(remembering, answers)).toEqual(placeShaper({ ...councillorRoles }, answers));
  });
  it('are shared, and nobody can change them', () => {
    const remembering = { ...councillorRoles };
    const [one, other] = [placeShaper(remembering, answersOf({})), placeShaper(remembering, answersOf({}))];
    expect(other).toBe(one);
    expect(Object.isFrozen(one) && Object.isFrozen(one?.bounds)).toBe(true);
  });
});

describe('what was not chosen', () => {
  const scores = () => scoreAttempt(councillorRoles, answersOf({ chosen: new Set(['brokering']), responses: responsesOf({ br1: 3, br2: 4, pr1: 5, pr2: 5 }) }));
  it('counts nothing, even where an answer lingers', () => {
    expect(scores()[0]).toEqual({
      id: 'political-representative', title: 'Political representative', chosen: false,
      level: null, percent: null, band: null, asked: 0, applicable: 0, answered: 0, bounds: null, whyNull: 'not-chosen',
    });
  });
  it('leaves what was chosen as it is', () => expect(scores()[9]).toMatchObject({ id: 'brokering', chosen: true, level: 3.5 }));
});

describe('bounds', () => {
  it('say how low and how high the level could be', () => {
    expect(representing(4, 3, null, 'needToKnowMore').bounds).toEqual([(4 + 3 + 1 + 1) / 4, (4 + 3 + 5 + 5) / 4]);
    expect(representing(null, null, null, null).bounds).toEqual([1, 5]);
    expect(representing('notMyRole', 2, null, null).bounds).toEqual([4 / 3, 4]);
  });
  it('meet where nothing is missing', () => expect(representing(4, 3, 3, 3).bounds).toEqual([3.25, 3.25]));
});

describe('integrity', () => {
  const answers = answersOf({ facts: { identity: 'chief-executive' }, responses: responsesOf({ t3a: 4, t3b: 'preferNotToSay', t4a: 2, t4b: 5 }) });
  it('is kept out of levels, and stays in the list', () => {
    expect(scoreAttempt(leadershipPoints, answers)[6]).toEqual({
      id: 'point-3', title: 'Unimpeachable moral position', chosen: true,
      level: null, percent: null, band: null, asked: 2, applicable: 2, answered: 1, bounds: null, whyNull: 'integrity',
    });
  });
  it('shows its answers one by one where they were asked for, and never a mean', () => {
    const scores = scoreAttempt(leadershipPoints, answers, { includeIntegrity: true });
    expect(scores[6]).toMatchObject({ level: null, bounds: null, whyNull: 'integrity', items: { t3a: 4 } });
    expect(scores[7]?.items).toEqual({ t4a: 2, t4b: 5 });
    expect(scores[5]).not.toHaveProperty('items');
  });
  it('shows no answer to an item that is not put to the person', () => {
    const asMember = { ...answers, facts: { identity: 'member' } };
    expect(scoreAttempt(leadershipPoints, asMember, { includeIntegrity: true })[7]).toMatchObject({ asked: 0, items: {} });
  });
});

describe('readiness', () => {
  const readiness = (seen: Parameters<typeof watched>[1], others: Answers['raters'] = [], own: Readonly<Record<string, Short>> = {}) =>
    scoreAttempt(publicMeetingReadiness, answersOf({ raters: [watched(publicMeetingReadiness, seen), ...others], responses: responsesOf(own) }));
  const of = (scores: readonly CompetencyScore[], id: string) => scores.find((score) => score.id === id);

  it('takes the lowest of the three for a must-pass: 3, 2, 1 come to 1', () => {
    expect(of(readiness({ 'political-neutrality': [3, 2, 1] }), 'political-neutrality')).toEqual({
      id: 'political-neutrality', title: 'Political neutrality', chosen: true,
      level: 1, percent: 100 / 3, band: null, asked: 3, applicable: 3, answered: 3, bounds: [1, 1], self: { level: null },
    });
  });
  it('takes the mean for the others: 2, 2, 1 come to 1.6667', () => {
    expect(of(readiness({ 'plain-explanation': [2, 2, 1] }), 'plain-explanation')?.level).toBe(5 / 3);
  });
  it('does not score one of three', () => {
    expect(of(readiness({ 'plain-explanation': [2, 'notSeen', 'notSeen'] }), 'plain-explanation')).toMatchObject({
      level: null, applicable: 3, answered: 1, bounds: [2 / 3, 8 / 3], whyNull: 'too-few',
    });
  });
  it('scores two of three', () => {
    expect(of(readiness({ 'plain-explanation': [2, 'notSeen', 1] }), 'plain-explanation')).toMatchObject({ level: 1.5, bounds: [1, 2] });
  });
  it('needs two of three even where the third is not part of the role', () => {
    expect(of(readiness({ 'plain-explanation': [2, 'notMyRole', 'notMyRole'] }), 'plain-explanation')).toMatchObject({
      level: null, applicable: 1, single: 2, whyNull: 'single',
    });
    expect(of(readiness({ 'plain-explanation': [2, 'notMyRole', 1] }), 'plain-explanation')).toMatchObject({ level: 1.5, applicable: 2, bounds: [1.5, 1.5] });
  });
  it('has no level for a must-pass of which one thing was not seen, and says how it could turn out', () => {
    expect(of(readiness({ 'authority-and-limits': [2, 3, 'notSeen'] }), 'authority-and-limits')).toMatchObject({
      level: null, percent: null, applicable: 3, answered: 2, bounds: [0, 2], whyNull: 'too-few',
    });
  });
  it('has no level for a must-pass of which one thing was said not to be part of the role', () => {
    expect(of(readiness({ 'authority-and-limits': [2, 3, 'notMyRole'] }), 'authority-and-limits')).toMatchObject({ level: null, applicable: 2, whyNull: 'too-few' });
    expect(of(readiness({ 'authority-and-limits': [2, 'notMyRole', 'notMyRole'] }), 'authority-and-limits')).toMatchObject({ level: null, whyNull: 'too-few' });
  });
  it('has no level for a must-pass of which nothing is put to the person', () => {
    const competencies = publicMeetingReadiness.competencies.map((competency) => (competency.id !== 'political-neutrality' ? competency
      : { ...competency, indicators: competency.indicators.map((indicator) => ({ ...indicator, putTo: { nobody: ['at-all'] } })) }));
    const framework: Framework = { ...publicMeetingReadiness, competencies };
    expect(scored(framework, 'political-neutrality', {}, { raters: [watched(framework, { 'political-neutrality': 3 })] })).toMatchObject({
      level: null, asked: 0, applicable: 0, answered: 0, bounds: null, whyNull: 'not-applicable',
    });
  });
  it('says that nobody has watched what nobody has watched', () => {
    expect(of(readiness({}), 'safety-and-plan')).toMatchObject({ chosen: true, level: null, asked: 3, applicable: 3, answered: 0, bounds: [0, 3], whyNull: 'not-assessed' });
    expect(of(scoreAttempt(publicMeetingReadiness, answersOf({})), 'roles-in-the-room')).toMatchObject({ bounds: [0, 3], whyNull: 'not-assessed' });
    expect(of(readiness({ 'roles-in-the-room': ['notMyRole', 'notMyRole', 'notMyRole'] }), 'roles-in-the-room')).toMatchObject({ applicable: 0, bounds: null, whyNull: 'not-applicable' });
  });
  it('shows the self-rating beside it and never takes it for evidence', () => {
    const own = { rd2a: 3, rd2b: 3, rd2c: 2, rd8a: 3, rd8b: 2, rd1a: 3 } as const;
    const scores = readiness({}, [], own);
    expect(of(scores, 'political-neutrality')).toMatchObject({ level: null, answered: 0, self: { level: 2 } });
    expect(of(scores, 'plain-explanation')).toMatchObject({ level: null, self: { level: 2.5 } });
    expect(of(scores, 'authority-and-limits')).toMatchObject({ level: null, self: { level: null } });
  });
  it('takes the ratings of assessors alone', () => {
    const groups = ['manager', 'fellow-councillors', 'officers', 'community'] as const;
    const others = groups.map((group) => watched(publicMeetingReadiness, { 'plain-explanation': 0, 'safety-and-plan': 0 }, group, group));
    expect(of(readiness({ 'plain-explanation': 3 }, others), 'plain-explanation')?.level).toBe(3);
    expect(of(readiness({}, others), 'safety-and-plan')?.whyNull).toBe('not-assessed');
  });
  it('takes the lowest of several assessors for a must-pass, and the mean of their levels for the others', () => {
    const second = watched(publicMeetingReadiness, { 'respect-and-fairness': [2, 3, 3], 'plain-explanation': [1, 1, null] }, 'a-2');
    const scores = readiness({ 'respect-and-fairness': 3, 'plain-explanation': [3, 3, 2] }, [second]);
    expect(of(scores, 'respect-and-fairness')).toMatchObject({ level: 2, answered: 3, bounds: [2, 2] });
    expect(of(scores, 'plain-explanation')).toMatchObject({ level: (8 / 3 + 1) / 2, answered: 3, bounds: [(8 / 3 + 2 / 3) / 2, (8 / 3 + 5 / 3) / 2] });
  });
  it('leaves out an assessor who saw too little, from the level and from its bounds', () => {
    const glimpsed = watched(publicMeetingReadiness, { 'respect-and-fairness': [0, null, 'notSeen'], 'plain-explanation': [0, null, null] }, 'a-2');
    const scores = readiness({ 'respect-and-fairness': 2, 'plain-explanation': [3, 3, null] }, [glimpsed]);
    expect(of(scores, 'respect-and-fairness')).toMatchObject({ level: 2, bounds: [2, 2] });
    expect(of(scores, 'plain-explanation')).toMatchObject({ level: 3, answered: 2, bounds: [2, 3] });
  });
  it('leaves out of the bounds an assessor who saw nothing of it', () => {
    const scores = readiness({ 'plain-explanation': [2, 'notSeen', null] }, [watched(publicMeetingReadiness, {}, 'a-2')]);
    expect(of(scores, 'plain-explanation')).toMatchObject({ level: null, bounds: [2 / 3, 8 / 3] });
  });
  it('where every assessor saw too little, bounds are the mean of what those could mean who saw something', () => {
    const second = watched(publicMeetingReadiness, { 'plain-explanation': [null, 3, null] }, 'a-2');
    const third = watched(publicMeetingReadiness, {}, 'a-3');
    const score = of(readiness({ 'plain-explanation': [1, null, null] }, [second, third]), 'plain-explanation');
    expect(score).toMatchObject({ chosen: true, level: null, answered: 2, bounds: [(1 / 3 + 3 / 3) / 2, (7 / 3 + 9 / 3) / 2], whyNull: 'too-few' });
  });
  it('joins what several assessors glimpsed in the count, and not in a level', () => {
    const other = watched(publicMeetingReadiness, { 'safety-and-plan': [null, 3, 3], 'plain-explanation': ['notMyRole', 'notMyRole', 'notMyRole'] }, 'a-2');
    const scores = readiness({ 'safety-and-plan': [2, null, null], 'plain-explanation': [2, 'notSeen', null] }, [other]);
    expect(of(scores, 'safety-and-plan')).toMatchObject({ level: null, answered: 3, bounds: [0, 2], whyNull: 'too-few' });
    expect(of(scores, 'plain-explanation')).toMatchObject({ level: null, applicable: 1, answered: 1, single: 2, bounds: [2 / 3, 8 / 3], whyNull: 'single' });
  });
});

describe('a quick scan', () => {
  it('counts a choice and never makes a level of it', () => {
    const [first] = councillorQuickScan.competencies;
    const item = first?.indicators[0]?.id ?? '';
    const scores = scoreAttempt(councillorQuickScan, answersOf({ responses: responsesOf({ [item]: '=strength' }) }));
    expect(scores[0]).toEqual({
      id: first?.id, title: first?.title, chosen: true, level: null, percent: null, band: null, asked: 1, applicable: 1, answered: 1, bounds: null, choice: 'strength',
    });
    expect(scores[1]).toMatchObject({ answered: 0, level: null, bounds: null });
    expect(scores[1]).not.toHaveProperty('choice');
  });
  it('does not average levels that were slipped into it', () => {
    const [first] = councillorQuickScan.competencies;
    const scores = scoreAttempt(councillorQuickScan, answersOf({ responses: { [first?.indicators[0]?.id ?? '']: { level: 4 } } }));
    expect(scores[0]).toMatchObject({ level: null, bounds: null });
    expect(scores[0]).not.toHaveProperty('choice');
  });
  it('takes the first choice where a skill has two questions', () => {
    const [first, second] = councillorQuickScan.competencies;
    const [one, two] = [first?.indicators[0], second?.indicators[0]];
    const scan = { ...councillorQuickScan, competencies: first && one && two ? [{ ...first, indicators: [one, two] }] : [] };
    const given = { [one?.id ?? '']: 'preferNotToSay', [two?.id ?? '']: '=toDevelop' } as const;
    expect(scoreAttempt(scan, answersOf({ responses: responsesOf(given) }))[0]).toMatchObject({ asked: 2, answered: 1, choice: 'toDevelop' });
  });
  it('counts on a scale of levels too', () => {
    const scan: Framework = { ...councillorRoles, kind: 'scan' };
    expect(scored(scan, 'action-planning', { ap1: 3, ap2: 3, ap3: 3 })).toMatchObject({ level: null, bounds: null, answered: 3 });
    expect(scored(scan, 'place-shaper', { ps4: '=strength' }, { facts: { localBudget: 'no' } })).not.toHaveProperty('choice');
  });
});

describe('a level that is shown while somebody answers', () => {
  const given = answersOf({ chosen: new Set(['brokering', 'action-planning']), responses: responsesOf({ br1: 4, br2: 3, br3: 5, ap1: 2, ap2: 2 }) });
  it('is scored alone, and as it is among all', () => {
    const all = scoreAttempt(councillorRoles, given);
    expect(scoreAttempt(councillorRoles, given, { only: ['brokering'] })).toEqual(all.filter(({ id }) => id === 'brokering'));
    expect(scoreAttempt(councillorRoles, given, { only: [] })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { councillorQuickScan, councillorRoles, frameworks, leadershipPoints, publicMeetingReadiness } from '../frameworks/index.ts';
import { answersOf, responsesOf, watched } from '../scoring/made-up-answers.ts';
import { scoreAttempt } from '../scoring/score-attempt.ts';
import { smallAreas, smallFramework } from '../testing/small-framework.ts';
import { explainCompetency } from './explain-competency.ts';
import { sentencesOf } from './sentences-of.ts';

const meaningOf = (level: number) => (councillorRoles.scale.kind === 'levels' ? councillorRoles.scale.levels.find(({ value }) => value === level)?.meaning : undefined);
const planning = answersOf({ responses: responsesOf({ ap1: 3, ap2: 3, ap3: 2 }) });

describe('a derivation', () => {
  const derivation = explainCompetency(councillorRoles, planning, 'action-planning');

  it('holds the figure, its band and how it was worked out', () => {
    expect(derivation).toMatchObject({
      framework: { id: 'councillor-roles', version: '1.0.0' }, competency: { id: 'action-planning', title: 'Action planning' },
      score: { level: 8 / 3, band: 'doing' }, scale: { least: 1, most: 5 }, band: { id: 'doing', from: 2.5 }, by: 'mean',
    });
    expect(derivation).not.toHaveProperty('status');
  });
  it('leads from each answer to its anchor and to the words it rests on', () => {
    const [self, ...others] = derivation.raters;
    expect(others).toEqual([]);
    expect(self).toMatchObject({ group: 'self', level: 8 / 3, counts: true });
    expect(self).not.toHaveProperty('id');
    expect(self?.indicators[0]).toEqual({
      id: 'ap1', question: 'How well do you turn a local issue into a written plan with names and dates?', reviewed: 'draft',
      answer: {
        kind: 'level', level: 3, label: 'Well, day to day', analyst: 'Plan has who, what and when',
        looksLike: councillorRoles.competencies[6]?.indicators[0]?.anchors?.[1]?.shown,
      },
      phrases: [{ id: 'ss-ap', phrase: 'action planning', section: '1.1 Councillor roles and skills', document: councillorRoles.documents.find(({ id }) => id === 'S004') }],
    });
    expect(self?.indicators[2]?.answer).toEqual({
      kind: 'level', level: 2, label: 'Sometimes, with help', looksLike: meaningOf(2),
    });
  });
  it('agrees with the scores, for every competency of every framework', () => {
    for (const framework of frameworks) {
      for (const score of scoreAttempt(framework, planning)) expect(explainCompetency(framework, planning, score.id).score).toEqual(score);
    }
  });
  it('keeps every kind of missing answer apart', () => {
    const answers = answersOf({ facts: { localBudget: 'no' }, responses: { ...responsesOf({ ps1: 'needToKnowMore', ps4: 3 }), ps3: { text: 'as well as I can' } } });
    expect(explainCompetency(councillorRoles, answers, 'place-shaper').raters[0]?.indicators.map(({ answer }) => answer)).toEqual([
      { kind: 'none', none: 'needToKnowMore' }, { kind: 'blank' }, { kind: 'blank' }, { kind: 'not-asked' },
    ]);
  });
  it('shows nothing of what was not chosen', () => {
    const answers = answersOf({ chosen: new Set(), responses: responsesOf({ ap1: 3 }) });
    expect(explainCompetency(councillorRoles, answers, 'action-planning')).toMatchObject({
      score: { whyNull: 'not-chosen' }, band: null, raters: [{ level: null, counts: false, indicators: [{ answer: { kind: 'blank' } }, {}, {}] }],
    });
  });
  it('says what rests on practice', () => {
    const calm = explainCompetency(smallFramework, answersOf({}), 'stay-calm');
    expect(calm.raters[0]?.indicators[1]).toMatchObject({ phrases: [], basis: 'practice', note: 'Good practice.' });
    expect(calm.raters[0]?.indicators[0]).not.toHaveProperty('basis');
    expect(calm.raters[0]?.indicators[0]).not.toHaveProperty('note');
  });
  it('puts the question as it was put to the person', () => {
    const asked = explainCompetency(smallAreas, answersOf({ facts: { office: 'executive' } }), 'listening').raters[0]?.indicators[0];
    expect(asked?.question).toBe('How well do you hear your critics out?');
  });
  it('does not show raters of a self-review, because nothing rests on them', () => {
    const answers = answersOf({ raters: [watched(councillorRoles, { 'action-planning': 5 }, 'm-9', 'fellow-councillors')] });
    expect(explainCompetency(councillorRoles, answers, 'action-planning').raters.map(({ group }) => group)).toEqual(['self']);
  });
  it('refuses a competency there is not, naming those there are', () => {
    expect(() => explainCompetency(councillorRoles, planning, 'juggling')).toThrow(expect.objectContaining({ code: 'E_UNKNOWN_COMPETENCY' }));
    expect(() => explainCompetency(councillorRoles, planning, 'juggling')).toThrow('political-representative, community-advocate');
  });
});

describe('answers about integrity', () => {
  const answers = answersOf({ responses: responsesOf({ t3a: 4, t3b: 2 }) });
  it('are withheld', () => {
    const derivation = explainCompetency(leadershipPoints, answers, 'point-3');
    expect(derivation).toMatchObject({ by: 'alone', band: null, raters: [{ level: null, counts: false, indicators: [{ answer: { kind: 'withheld' } }, { answer: { kind: 'withheld' } }] }] });
    expect(JSON.stringify(derivation.raters)).not.toContain('"level":4');
    expect(sentencesOf(derivation, 'en')).toContain('This answer stays with the person who gave it.');
  });
  it('are shown one by one where they were asked for, and never as a figure', () => {
    const derivation = explainCompetency(leadershipPoints, answers, 'point-3', { includeIntegrity: true });
    expect(derivation).toMatchObject({ score: { level: null, items: { t3a: 4, t3b: 2 } }, raters: [{ level: null, counts: false, indicators: [{ answer: { level: 4 } }, { answer: { level: 2 } }] }] });
  });
});

describe('a derivation where readiness is judged', () => {
  const answers = answersOf({
    raters: [
      watched(publicMeetingReadiness, { 'political-neutrality': [3, 2, 1] }),
      watched(publicMeetingReadiness, { 'political-neutrality': [3, 2, 'notSeen'] }, 'a-2'),
      watched(publicMeetingReadiness, { 'political-neutrality': 0 }, 'm-1', 'manager'),
    ],
    responses: responsesOf({ rd2a: 3, rd2b: 3, rd2c: 2 }),
  });
  const derivation = explainCompetency(publicMeetingReadiness, answers, 'political-neutrality');

  it('says whose levels counted', () => {
    expect(derivation.raters.map(({ id, group, level, counts }) => ({ id, group, level, counts }))).toEqual([
      { id: undefined, group: 'self', level: 2, counts: false },
      { id: 'a-1', group: 'assessor', level: 1, counts: true },
      { id: 'a-2', group: 'assessor', level: null, counts: false },
      { id: 'm-1', group: 'manager', level: 0, counts: false },
    ]);
    expect(derivation).toMatchObject({ by: 'lowest', score: { level: 1, self: { level: 2 } } });
  });
  it('asks others about the person, and shows them what it looks like from outside', () => {
    expect(derivation.raters[1]?.indicators[0]).toMatchObject({
      question: 'How well does this officer give facts without favouring a party?', answer: { level: 3, looksLike: 'They see early where a question may turn political, and they help colleagues stay out of it.' },
    });
  });
  it('says which rule settled the status, and what the rules say of this competency', () => {
    expect(derivation.status).toEqual({
      id: 'NOT_ASSESSED',
      settledBy: { code: 'CRITICAL_NOT_SEEN', competency: 'authority-and-limits', rule: 1, name: 'Knowing what you may say' },
      here: [{ code: 'INTEGRITY_WITH_HELP', competency: 'political-neutrality', rule: 3, name: 'Staying out of party politics' }],
    });
  });
  it('has no rule to name where all is in place', () => {
    const done = Object.fromEntries(publicMeetingReadiness.checks.map(({ id }) => [id, { as: 'done' as const }]));
    const all = Object.fromEntries(publicMeetingReadiness.competencies.map(({ id }) => [id, 2]));
    const ready = explainCompetency(publicMeetingReadiness, answersOf({ checks: done, raters: [watched(publicMeetingReadiness, all)] }), 'plain-explanation');
    expect(ready.status).toEqual({ id: 'READY', here: [] });
    expect(sentencesOf(ready, 'en').slice(-3)).toEqual(['All in all, the answers suggest: May speak alone.', 'No rule stands in the way.', 'A person decides.']);
  });
  it('lets an open flag settle it only where the council has adopted the situations', () => {
    const flagged = answersOf({
      ...answers, raters: [watched(publicMeetingReadiness, Object.fromEntries(publicMeetingReadiness.competencies.map(({ id }) => [id, 2])))],
      scenarios: { sj1: { c: 4 } },
    });
    expect(explainCompetency(publicMeetingReadiness, flagged, 'plain-explanation').status?.settledBy).toMatchObject({ code: 'SUPPORT_MISSING', name: expect.any(String) });
    expect(explainCompetency(publicMeetingReadiness, flagged, 'plain-explanation', { flags: 'gate' }).status?.settledBy).toEqual({
      code: 'FLAG_OPEN', flag: 'sj1.c', rule: 4, name: 'The guarantee',
    });
  });
});

describe('sentences', () => {
  const of = (id: string, answers = planning, framework = councillorRoles) => sentencesOf(explainCompetency(framework, answers, id), 'en');

  it('go from the figure down to the words it rests on', () => {
    expect(of('action-planning').slice(0, 8)).toEqual([
      `“${councillorRoles.competencies[6]?.plainTitle}” comes to 2.7, on a scale from 1 to 5.`,
      'It is the average of 3 answers: 3, 3, 2.',
      'That is 42 in 100 of the way up the scale.',
      'That reads as “Well, day to day”, which begins at 2.5.',
      'ap1: How well do you turn a local issue into a written plan with names and dates?',
      `The answer is 3, “Well, day to day”. It looks like this: ${councillorRoles.competencies[6]?.indicators[0]?.anchors?.[1]?.shown}`,
      'This question is a draft.',
      'It rests on the words “action planning” in “Developing Officer and Member Soft Skills: A Neighbourhood Action Network (NAN) Action Learning Day” (The Young Foundation, 2008; 1.1 Councillor roles and skills).',
    ]);
  });
  it('say why there is no figure, and how it could turn out', () => {
    expect(of('brokering', answersOf({ responses: responsesOf({ br1: 3 }) })).slice(0, 3)).toEqual([
      'There is no figure for “Bringing people together to agree”.',
      'You answered 1 of 3 questions here. That is too few to say.',
      'Some answers are missing. With them it would be somewhere between 1.7 and 4.3.',
    ]);
    expect(of('brokering', answersOf({ responses: responsesOf({ br1: 4, br2: 'notMyRole', br3: 'notMyRole' }) })).slice(1, 3)).toEqual([
      'Only one question here fits your role, so your one answer stands alone.', 'The one answer is 4.',
    ]);
    expect(of('brokering', answersOf({ chosen: new Set() }))[1]).toBe('You did not choose this skill today.');
    expect(of('point-12', answersOf({ facts: { identity: 'member' } }), leadershipPoints)[1]).toBe('This is not put to this person.');
    expect(of('brokering', answersOf({ responses: responsesOf({ br1: 'notMyRole', br2: 'notMyRole', br3: 'notMyRole' }) }))[1]).toBe('You said that none of this is part of your role.');
  });
  it('show a figure between its bounds where something is missing', () => {
    expect(of('brokering', answersOf({ responses: responsesOf({ br1: 3, br2: 3 }) }))).toContain('Some answers are missing. With them it would be somewhere between 2.3 and 3.7.');
    expect(of('action-planning').join()).not.toContain('missing');
  });
  it('say a question rests on practice, and on what', () => {
    expect(of('stay-calm', answersOf({}), smallFramework)).toContain('It rests on good practice: Good practice.');
  });
  it('tell each ground once, whoever answered', () => {
    const answers = answersOf({ raters: [watched(publicMeetingReadiness, { 'plain-explanation': 2 }), watched(publicMeetingReadiness, { 'plain-explanation': 1 }, 'a-2')] });
    const sentences = of('plain-explanation', answers, publicMeetingReadiness);
    expect(sentences.filter((sentence) => sentence === 'This question is a draft.')).toHaveLength(3);
    expect(sentences).toContain('More than one person watched. It is the average of what they saw: 2, 1.');
    expect(sentences).toContain('a-1 watched this and saw 2. This counts.');
    expect(sentences).toContain('You answered too few of these for a view of your own.');
  });
  it('tell the lowest where the lowest counts', () => {
    const two = answersOf({ raters: [watched(publicMeetingReadiness, { 'calm-under-challenge': 3 }), watched(publicMeetingReadiness, { 'calm-under-challenge': [2, 3, 3] }, 'a-2')] });
    expect(of('calm-under-challenge', two, publicMeetingReadiness)).toContain('More than one person watched. The lowest of what they saw counts: 3, 2.');
    const one = answersOf({ raters: [watched(publicMeetingReadiness, { 'calm-under-challenge': [2, 3, 3] }), watched(publicMeetingReadiness, { 'calm-under-challenge': [0, 'notSeen', 3] }, 'a-2'), watched(publicMeetingReadiness, {}, 'o-3', 'officers')] });
    const sentences = of('calm-under-challenge', one, publicMeetingReadiness);
    expect(sentences).toContain('It is the lowest of these answers, and each of them is needed: 2, 3, 3.');
    expect(sentences).toContain('a-2 saw too little of this, so it does not count.');
    expect(sentences).toContain('What o-3 said does not count here. Only what was watched counts.');
    expect(sentences).toContain('No level was given: “I have not seen this”.');
  });
  it('say that too little was watched, and name what the rules say of it', () => {
    const answers = answersOf({ raters: [watched(publicMeetingReadiness, { 'safety-and-plan': [2, null, null] })], responses: responsesOf({ rd6a: 3, rd6b: 3, rd6c: 1 }) });
    const sentences = of('safety-and-plan', answers, publicMeetingReadiness);
    expect(sentences[1]).toBe('Too little of this was watched to say.');
    expect(sentences).toContain('Your own view is 1. It stands beside this and decides nothing.');
    expect(sentences).toContain('Rule 1 settled that: Not all of “Knowing what you may say” has been watched yet.');
    expect(sentences).toContain('What the rules say of this skill: Not all of “Keeping safe” has been watched yet.');
    expect(sentences.at(-1)).toBe('A person decides.');
  });
  it('say of a scan that it is counted', () => {
    const sentences = of('brokering', answersOf({ responses: { brokering: { choice: 'strength' } } }), councillorQuickScan);
    expect(sentences.slice(0, 2)).toEqual(['There is no figure for “Bringing people together to agree”.', 'Choices are counted. No figure is made of them.']);
    expect(sentences).toContain('The choice is “A strength”.');
    expect(of('brokering', answersOf({ responses: { brokering: { choice: 'juggling' } } }), councillorQuickScan)).toContain('The choice is “juggling”.');
  });
  it('come in Welsh too', () => {
    const sentences = sentencesOf(explainCompetency(councillorRoles, planning, 'action-planning'), 'cy');
    expect(sentences[1]).toBe('Cyfartaledd 3 ateb ydyw: 3, 3, 2.');
  });
  it('never use the analyst’s words', () => {
    const all = frameworks.flatMap((framework) => framework.competencies.flatMap(({ id }) => of(id, planning, framework)));
    expect(all.filter((sentence) => /\b(scores?|scored|raters?|cohorts?|attempts?|mastery)\b/i.test(sentence))).toEqual([]);
  });
});

it('does not speak of an answer that stands alone where the one question that fits was left out', () => {
  const answers = answersOf({ responses: responsesOf({ ap1: 'notMyRole', ap2: 'notMyRole' }) });
  const sentences = sentencesOf(explainCompetency(councillorRoles, answers, 'action-planning'), 'en');
  expect(sentences[1]).toBe('You answered 0 of 1 questions here. That is too few to say.');
});

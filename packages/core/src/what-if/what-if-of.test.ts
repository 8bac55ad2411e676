import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, patience } from '../../test/support/holds.ts';
import type { Answers, RaterAnswers } from '../attempt/answers.ts';
import type { Framework } from '../framework/framework.ts';
import { councillorRoles, publicMeetingReadiness } from '../frameworks/index.ts';
import { isBelow } from '../scoring/noise.ts';
import { answersOf, responsesOf, watched, type Short } from '../scoring/made-up-answers.ts';
import { scoreAttempt } from '../scoring/score-attempt.ts';
import { smallAreas, smallFramework, smallScan } from '../testing/small-framework.ts';
import { whatIf } from './what-if-of.ts';

const said = (given: Readonly<Record<string, Short>>, rest: Partial<Answers> = {}): Answers => answersOf({ responses: responsesOf(given), ...rest });
const seen = (...raters: readonly RaterAnswers[]): Answers => answersOf({ raters });

describe('what it would take', () => {
  it('is the fewest steps, on the fewest answers, the earliest first', () => {
    expect(whatIf(smallAreas, said({ me1: 2, me2: 2, me3: 2 }), 'mending')).toEqual({
      competency: 'mending', title: 'Mending', plainTitle: 'Getting things mended', outcome: 'step',
      now: { level: 2, band: 'starting' }, next: { level: 2.5, band: 'doing' },
      steps: [{ item: 'me1', from: 2, to: 4 }], comesTo: { level: 8 / 3, band: 'doing' }, otherWays: 2,
    });
  });
  it('goes over to another answer only where one has no room', () => {
    expect(whatIf(smallAreas, said({ me1: 5, me2: 4, me3: 1 }), 'mending')).toMatchObject({ steps: [{ item: 'me2', from: 4, to: 5 }], otherWays: 1, comesTo: { level: 11 / 3 } });
    expect(whatIf(smallAreas, said({ me1: 4, me2: 1, me3: 1 }), 'mending')).toMatchObject({ now: { level: 2 }, steps: [{ item: 'me2', from: 1, to: 3 }], otherWays: 1 });
    expect(whatIf(smallAreas, said({ me1: 4, me2: 4, me3: 4 }), 'mending')).toMatchObject({
      steps: [{ item: 'me1', from: 4, to: 5 }, { item: 'me2', from: 4, to: 5 }], comesTo: { level: 14 / 3, band: 'leading' }, otherWays: 2,
    });
  });
  it('stops where the person wants to be, where that comes before the next band', () => {
    const answers = said({ me1: 3, me2: 3, me3: 2 });
    expect(whatIf(smallAreas, answers, 'mending')).toMatchObject({ next: { level: 3.5, band: 'strong' } });
    expect(whatIf(smallAreas, answers, 'mending', { wanted: 3 })).toMatchObject({ next: { level: 3, band: 'doing' }, steps: [{ item: 'me1', from: 3, to: 4 }], comesTo: { level: 3, band: 'doing' }, otherWays: 2 });
    // What is further off than the next band, or reached already, changes nothing.
    expect(whatIf(smallAreas, answers, 'mending', { wanted: 4 })).toEqual(whatIf(smallAreas, answers, 'mending'));
    expect(whatIf(smallAreas, answers, 'mending', { wanted: 2 })).toEqual(whatIf(smallAreas, answers, 'mending'));
  });
  it('leaves alone what was not answered, and what is not put to the person', () => {
    expect(whatIf(smallAreas, said({ me1: 2, me2: 3, me3: 'needToKnowMore' }), 'mending')).toMatchObject({ now: { level: 2.5 }, next: { level: 3.5 }, steps: [{ item: 'me1', from: 2, to: 4 }] });
    expect(whatIf(smallAreas, said({ me1: 4, me2: 4, me3: 1 }, { facts: { localBudget: 'no' } }), 'mending')).toMatchObject({ now: { level: 4 }, steps: [{ item: 'me1' }] });
  });
  it('is nothing where it is at the top', () => {
    expect(whatIf(smallAreas, said({ li1: 5, li2: 4 }), 'listening')).toMatchObject({ outcome: 'at-the-top', now: { level: 4.5, band: 'leading' } });
    expect(whatIf(smallFramework, seen(watched(smallFramework, { 'keep-limits': 3 })), 'keep-limits')).toMatchObject({ outcome: 'at-the-top', now: { level: 3, band: null } });
  });
  it('is nothing where the next band begins beyond the scale', () => {
    const scale = smallAreas.scale.kind === 'levels' ? { ...smallAreas.scale, bands: [...smallAreas.scale.bands, { id: 'beyond', label: 'Beyond', shown: 'Beyond', from: 5.5 }] } : smallAreas.scale;
    expect(whatIf({ ...smallAreas, scale }, said({ li1: 5, li2: 5 }), 'listening').outcome).toBe('at-the-top');
  });
  it('says what to answer first where too little is answered', () => {
    expect(whatIf(smallAreas, said({ me1: 4, me2: 'needToKnowMore' }), 'mending')).toMatchObject({
      outcome: 'answer-first', needed: 1, items: [{ item: 'me2', why: 'needToKnowMore' }, { item: 'me3', why: 'blank' }], bounds: [2, 14 / 3],
    });
    expect(whatIf(smallAreas, said({ me1: 'notMyRole' }), 'mending')).toMatchObject({ outcome: 'answer-first', needed: 2, items: [{ item: 'me2', why: 'blank' }, { item: 'me3', why: 'blank' }] });
    expect(whatIf(councillorRoles, said({ cl1: 3, cl2: 3 }), 'community-leader')).toMatchObject({ outcome: 'answer-first', needed: 1 });
  });
  it('is nothing where no answer gives a level', () => {
    const why = (framework: Framework, answers: Answers, id: string) => { const found = whatIf(framework, answers, id); return found.outcome === 'no-level' ? found.why : found.outcome; };
    expect(why(smallAreas, said({ ca1: 1, ca2: 1 }), 'candour')).toBe('integrity');
    expect(why(smallAreas, said({}, { chosen: new Set() }), 'mending')).toBe('not-chosen');
    expect(why(smallAreas, said({ li1: 'notMyRole', li2: 'notMyRole' }), 'listening')).toBe('not-applicable');
    expect(why(smallAreas, said({ li1: 'notMyRole', li2: 2 }), 'listening')).toBe('single');
    expect(why(smallScan, said({}), smallScan.competencies[0]?.id ?? '')).toBe('choices');
    expect(why(smallFramework, seen(watched(smallFramework, { explain: ['notMyRole', 'notSeen'] })), 'explain')).toBe('not-assessed');
  });
  it('refuses a competency that there is not', () => {
    expect(() => whatIf(smallAreas, said({}), 'flying')).toThrow(expect.objectContaining({ code: 'E_UNKNOWN_COMPETENCY' }));
  });
});

describe('where readiness is judged', () => {
  const all = publicMeetingReadiness;
  const twos = Object.fromEntries(all.competencies.map(({ id }) => [id, 2]));
  const done = { checks: Object.fromEntries(all.checks.map(({ id }) => [id, { as: 'done' as const }])) };

  it('is what would have to be shown to the assessor, to the next whole level', () => {
    expect(whatIf(smallFramework, seen(watched(smallFramework, { 'keep-limits': [1, 0] })), 'keep-limits')).toMatchObject({
      now: { level: 0, band: null }, next: { level: 1, band: null }, steps: [{ item: 'kl2', from: 0, to: 1, rater: 'a-1' }], otherWays: 0,
    });
    expect(whatIf(smallFramework, seen(watched(smallFramework, { 'keep-limits': 1 })), 'keep-limits')).toMatchObject({ steps: [{ item: 'kl1', to: 2 }, { item: 'kl2', to: 2 }], otherWays: 0 });
  });
  it('what the person says of themselves moves nothing', () => {
    const answers = { ...seen(watched(smallFramework, { explain: [1, 1] })), responses: responsesOf({ ex1: 3, ex2: 3 }) };
    expect(whatIf(smallFramework, answers, 'explain')).toMatchObject({ now: { level: 1 }, next: { level: 2 }, steps: [{ item: 'ex1', from: 1, to: 3, rater: 'a-1' }], otherWays: 1 });
  });
  it('each assessor who counts is taken into account', () => {
    const two = seen(watched(smallFramework, { 'stay-calm': [1, 2] }), watched(smallFramework, { 'stay-calm': [2, 1] }, 'a-2'));
    expect(whatIf(smallFramework, two, 'stay-calm')).toMatchObject({ steps: [{ item: 'sc1', from: 1, to: 2, rater: 'a-1' }, { item: 'sc2', from: 1, to: 2, rater: 'a-2' }] });
    const half = seen(watched(smallFramework, { 'stay-calm': [0, null] }), watched(smallFramework, { 'stay-calm': [1, 3] }, 'a-2'));
    expect(whatIf(smallFramework, half, 'stay-calm')).toMatchObject({ now: { level: 1 }, steps: [{ item: 'sc1', from: 1, to: 2, rater: 'a-2' }] });
  });
  it('tells who has the least left to watch where there is no level', () => {
    const answers = seen(watched(all, { 'calm-under-challenge': [2, null, null] }), watched(all, { 'calm-under-challenge': [2, 2, 'notSeen'] }, 'a-2'));
    expect(whatIf(all, answers, 'calm-under-challenge')).toMatchObject({ outcome: 'answer-first', needed: 1, items: [{ item: 'rd5c', why: 'notSeen' }], rater: 'a-2' });
    const nobody = whatIf(all, answersOf({}), 'calm-under-challenge');
    expect(nobody).toMatchObject({ outcome: 'answer-first', needed: 3 });
    expect(nobody).not.toHaveProperty('rater');
  });
  it('tells what that alone does to the proposed status, and why it does nothing', () => {
    const answers = { ...seen(watched(all, { ...twos, 'calm-under-challenge': 1, 'respect-and-fairness': 1 })), ...done };
    expect(whatIf(all, answers, 'calm-under-challenge')).toMatchObject({
      status: { now: 'NOT_YET', then: 'NOT_YET', remaining: [{ code: 'INTEGRITY_WITH_HELP', competency: 'respect-and-fairness' }] },
    });
    const nearly = { ...seen(watched(all, { ...twos, 'calm-under-challenge': 1 })), ...done };
    expect(whatIf(all, nearly, 'calm-under-challenge')).toMatchObject({ status: { now: 'READY_WITH_SUPPORT', then: 'READY', remaining: [] } });
    const flagged = { ...nearly, scenarios: { sj1: { a: 4, b: 3, c: 4, d: 2, e: 1 } } };
    expect(whatIf(all, flagged, 'calm-under-challenge', { flags: 'gate' })).toMatchObject({ status: { now: 'REVIEW', then: 'REVIEW' } });
  });
});

/** Every way to raise levels that were given, by trying them all. */
function* raises(responses: Answers['responses'], items: readonly string[], max: number): Generator<{ responses: Answers['responses']; cost: number; touched: number; by: readonly number[] }> {
  const [item, ...rest] = items;
  if (item === undefined) { yield { responses, cost: 0, touched: 0, by: [] }; return; }
  const response = responses[item];
  const room = response !== undefined && 'level' in response ? max - response.level : 0;
  for (let up = 0; up <= room; up++) {
    const raised = up === 0 || response === undefined || !('level' in response) ? responses : { ...responses, [item]: { level: response.level + up } };
    for (const inner of raises(raised, rest, max)) yield { responses: inner.responses, cost: inner.cost + up, touched: inner.touched + (up > 0 ? 1 : 0), by: [up, ...inner.by] };
  }
}

function bySize(one: { cost: number; touched: number; by: readonly number[] }, other: typeof one): number {
  const differs = one.by.findIndex((up, i) => up !== other.by[i]);
  return one.cost - other.cost || one.touched - other.touched || (differs < 0 ? 0 : (other.by[differs] ?? 0) - (one.by[differs] ?? 0));
}

describe('against trying everything', () => {
  const short = fc.constantFrom<Short>(1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 'notMyRole', 'needToKnowMore', null);
  const competency = fc.constantFrom(
    ...smallAreas.competencies.filter(({ integrity }) => integrity === undefined).map((each) => ({ framework: smallAreas, each })),
    ...councillorRoles.competencies.filter(({ indicators }) => indicators.length < 5).map((each) => ({ framework: councillorRoles, each })),
  );
  it('no way is smaller, the first of them is told, and the others are counted', () => {
    holds(400, fc.property(competency, fc.array(short, { minLength: 5, maxLength: 5 }), ({ framework, each: { id, indicators } }, given) => {
      const items = indicators.map((indicator) => indicator.id);
      const answers = said(Object.fromEntries(items.map((item, i) => [item, given[i] ?? null])));
      const found = whatIf(framework, answers, id);
      if (found.outcome !== 'step') return;
      const enough = [...raises(answers.responses, items, 5)].filter(({ responses }) => !isBelow(scoreAttempt(framework, { ...answers, responses }, { only: [id] })[0]?.level ?? 0, found.next.level)).sort(bySize);
      const [smallest] = enough;
      expect(found.steps).toEqual(items.flatMap((item, i) => {
        const response = answers.responses[item];
        const up = smallest?.by[i] ?? 0;
        return up === 0 || response === undefined || !('level' in response) ? [] : [{ item, from: response.level, to: response.level + up }];
      }));
      expect(found.otherWays).toBe(enough.filter(({ cost, touched }) => cost === smallest?.cost && touched === smallest.touched).length - 1);
      const after = scoreAttempt(framework, { ...answers, responses: smallest?.responses ?? {} }, { only: [id] })[0];
      expect(found.comesTo).toEqual({ level: after?.level, band: after?.band });
      expect(after?.band).not.toBe(found.now.band);
    }));
  }, patience);

  const watchedShort = fc.constantFrom<Short>(0, 1, 2, 3, 0, 1, 2, 'notSeen', null);
  const three = fc.array(watchedShort, { minLength: 3, maxLength: 3 });
  it('nor where two assessors watched', () => {
    holds(60, fc.property(fc.constantFrom(...smallFramework.competencies), three, three, ({ id, indicators }, one, two) => {
      const answers = answersOf({ facts: { part: 'alone' }, raters: [watched(smallFramework, { [id]: one }), watched(smallFramework, { [id]: two }, 'a-2')] });
      const found = whatIf(smallFramework, answers, id);
      if (found.outcome !== 'step') return;
      const items = indicators.map((indicator) => indicator.id);
      const joined = Object.fromEntries(answers.raters.flatMap((rater) => Object.entries(rater.responses).map(([item, response]) => [`${rater.id}/${item}`, response])));
      const names = answers.raters.flatMap((rater) => items.map((item) => `${rater.id}/${item}`));
      const ofRater = (id: string, responses: Answers['responses']) =>
        Object.fromEntries(Object.entries(responses).flatMap(([name, response]) => (name.startsWith(`${id}/`) ? [[name.slice(id.length + 1), response]] : [])));
      const apart = (responses: Answers['responses']): Answers => ({ ...answers, raters: answers.raters.map((rater) => ({ ...rater, responses: ofRater(rater.id, responses) })) });
      const levelOf = (responses: Answers['responses']) => scoreAttempt(smallFramework, apart(responses), { only: [id] })[0]?.level ?? -1;
      const enough = [...raises(joined, names, 3)].filter(({ responses }) => !isBelow(levelOf(responses), found.next.level)).sort(bySize);
      const [smallest] = enough;
      expect(found.steps.map(({ rater, item, from, to }) => [`${rater}/${item}`, to - from])).toEqual(names.flatMap((name, i) => ((smallest?.by[i] ?? 0) === 0 ? [] : [[name, smallest?.by[i]]])));
      expect(found.otherWays).toBe(enough.filter(({ cost, touched }) => cost === smallest?.cost && touched === smallest.touched).length - 1);
    }));
  }, patience);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, patience } from '../../test/support/holds.ts';
import type { Answers, RaterAnswers } from '../attempt/answers.ts';
import type { Framework } from '../framework/framework.ts';
import { councillorRoles, publicMeetingReadiness as framework } from '../frameworks/index.ts';
import { judge, type JudgeOptions, type StatusId } from '../scoring/judge.ts';
import { answersOf, watched, type Short } from '../scoring/made-up-answers.ts';
import { smallFramework } from '../testing/small-framework.ts';
import { whatIfStatus } from './what-if-status.ts';
import type { StatusChange, WhatIfStatus } from './what-if.ts';

const ids = framework.competencies.map(({ id }) => id);
const doneIn = ({ checks }: Framework): Answers['checks'] => Object.fromEntries(checks.map(({ id }) => [id, { as: 'done' }]));
const done = doneIn(framework);
const seen = (levels: readonly (number | readonly Short[] | null)[], rater = 'a-1'): RaterAnswers =>
  watched(framework, Object.fromEntries(levels.flatMap((level, i) => (level === null ? [] : [[ids[i] ?? '', level]]))), rater);
const found = (levels: readonly (number | readonly Short[] | null)[], rest: Partial<Answers> = {}, options: JudgeOptions = {}) =>
  whatIfStatus(framework, answersOf({ raters: [seen(levels)], checks: done, ...rest }), options);
const shown = (result: WhatIfStatus): readonly StatusChange[] => (result.outcome === 'step' ? result.changes : []);
const twos = [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2];
const but = (at: number, level: number | readonly Short[] | null) => twos.map((two, i) => (i === at ? level : two));
const openFlags = { scenarios: { sj1: { a: 4, b: 3, c: 3, d: 2, e: 3 }, sj9: { c: 4 } } };

describe('what would let an officer do more', () => {
  it('is a must-pass on their own, and that alone where all else is there', () => {
    expect(found(but(3, [1, 2, 1]))).toEqual({
      outcome: 'step', now: 'NOT_YET', reasons: [{ code: 'INTEGRITY_WITH_HELP', competency: 'respect-and-fairness' }],
      changes: [
        { kind: 'shown', competency: 'respect-and-fairness', item: 'rd4a', from: 1, to: 2, rater: 'a-1' },
        { kind: 'shown', competency: 'respect-and-fairness', item: 'rd4c', from: 1, to: 2, rater: 'a-1' },
      ],
      then: 'READY', remaining: [], stillOutOfReach: [],
    });
  });
  it('names what remains, and what is still out of reach', () => {
    expect(found(but(4, [0, 2, 2]))).toMatchObject({
      now: 'NOT_YET', changes: [{ kind: 'shown', item: 'rd5a', from: 0, to: 1 }],
      then: 'READY_WITH_SUPPORT', remaining: [{ code: 'SKILL_WITH_HELP', competency: 'calm-under-challenge' }], stillOutOfReach: ['READY'],
    });
  });
  it('from beside a colleague it is what leads to speaking alone', () => {
    expect(found(but(4, 1))).toMatchObject({ now: 'READY_WITH_SUPPORT', then: 'READY', changes: [{ item: 'rd5a', to: 2 }, { item: 'rd5b', to: 2 }, { item: 'rd5c', to: 2 }] });
    // The mean of the others is 2 − 1/3 × 1/6 below what is wanted: one indicator.
    expect(found(but(6, [1, 2, 2]))).toMatchObject({ now: 'READY_WITH_SUPPORT', then: 'READY', changes: [{ item: 'rd7a', from: 1, to: 2 }] });
  });
  it('nothing makes up for a must-pass, however high the rest', () => {
    const changes = shown(found([3, 3, 3, 1, 3, 3, 3, 3, 3, 3, 3, 3]));
    expect(changes.map((change) => ('item' in change ? change.item : ''))).toEqual(['rd4a', 'rd4b', 'rd4c']);
  });
  it('one of the others that is too low is raised, though the mean would do', () => {
    expect(shown(found([2, 2, 2, 2, 2, 2, 0, 3, 3, 3, 3, 3]))).toEqual([{ kind: 'shown', competency: 'subject-and-place', item: 'rd7a', from: 0, to: 2, rater: 'a-1' }]);
  });
  it('is everything that has not been watched and must be, and no more', () => {
    const result = found([2, 2, 2, null, 2, [2, 'notSeen', 2], 2, 2, 2, null, null, null]);
    expect(result).toMatchObject({ now: 'NOT_ASSESSED', then: 'READY' });
    expect(shown(result)).toEqual([
      ...['rd4a', 'rd4b', 'rd4c'].map((item) => ({ kind: 'watched', competency: 'respect-and-fairness', item, to: 2, rater: 'a-1' })),
      { kind: 'watched', competency: 'safety-and-plan', item: 'rd6b', to: 2, rater: 'a-1' },
      ...['rd10a', 'rd10b'].map((item) => ({ kind: 'watched', competency: 'roles-in-the-room', item, to: 2, rater: 'a-1' })),
    ]);
  });
  it('where nobody has watched, it is for somebody who is still to be found', () => {
    const result = whatIfStatus(framework, answersOf({ checks: done }));
    expect(result).toMatchObject({ now: 'NOT_ASSESSED', then: 'READY' });
    // Six must-passes of three, and two of three in four others.
    expect(shown(result)).toHaveLength(6 * 3 + 4 * 2);
    expect(shown(result).every((change) => change.kind === 'watched' && change.rater === undefined)).toBe(true);
  });
  it('is each support that is missing', () => {
    const { sp1: _, sp10: __, ...rest } = done;
    expect(found(twos, { checks: { ...rest, sp8: { as: 'notNeeded' } } })).toMatchObject({
      now: 'NOT_YET', then: 'READY', changes: [{ kind: 'support', check: 'sp1' }, { kind: 'support', check: 'sp8' }, { kind: 'support', check: 'sp10' }],
    });
  });
  it('is one talk about all open flags, where the council has adopted the situations, and nothing where it has not', () => {
    expect(found(twos, openFlags, { flags: 'gate' })).toMatchObject({ now: 'REVIEW', then: 'READY', changes: [{ kind: 'talk', flags: ['sj1.c', 'sj1.e', 'sj9.c'] }] });
    expect(found(twos, openFlags)).toEqual({ outcome: 'at-the-top', now: 'READY' });
  });
  it('brings two assessors together by what the lower one would have to see', () => {
    const answers = answersOf({ raters: [seen(but(9, 3)), watched(framework, { 'roles-in-the-room': 1 }, 'a-2')], checks: done });
    expect(whatIfStatus(framework, answers)).toMatchObject({ now: 'REVIEW', then: 'READY', changes: [{ kind: 'shown', item: 'rd10a', from: 1, to: 2, rater: 'a-2' }] });
  });
  it('is never that somebody else takes the place of an assessor who saw it missing', () => {
    const answers = answersOf({ raters: [watched(framework, Object.fromEntries(ids.map((id) => [id, id === 'calm-under-challenge' ? [0, null, null] : 2]))), watched(framework, {}, 'm-1', 'manager')], checks: done });
    const changes = shown(whatIfStatus(framework, answers));
    expect(changes).toEqual([
      { kind: 'shown', competency: 'calm-under-challenge', item: 'rd5a', from: 0, to: 1, rater: 'a-1' },
      { kind: 'watched', competency: 'calm-under-challenge', item: 'rd5b', to: 2, rater: 'a-1' },
      { kind: 'watched', competency: 'calm-under-challenge', item: 'rd5c', to: 2, rater: 'a-1' },
    ]);
  });
  it('is nothing at the top, and out of reach where too little is part of the role', () => {
    expect(found(twos)).toEqual({ outcome: 'at-the-top', now: 'READY' });
    const none: readonly Short[] = ['notMyRole', 'notMyRole', 'notMyRole'];
    expect(found([2, 2, 2, 2, 2, 2, 2, 2, 2, none, none, none])).toEqual({ outcome: 'out-of-reach', now: 'NOT_ASSESSED', reasons: [{ code: 'OTHERS_TOO_FEW' }] });
  });
  it('is not asked of a framework without readiness rules', () => {
    expect(() => whatIfStatus(councillorRoles, answersOf({}))).toThrow(expect.objectContaining({ code: 'E_NO_READINESS_RULES' }));
  });
});

interface Tried { readonly raters: readonly RaterAnswers[]; readonly cost: number; readonly touched: number; readonly by: readonly number[] }

/** Every upward change of these cells, by trying them all: a level given may be higher, and what was not watched be seen at the target or above. */
function* everyChange(of: Framework, raters: readonly RaterAnswers[], cells: readonly (readonly [rater: number, item: string])[]): Generator<Tried> {
  const [cell, ...rest] = cells;
  if (cell === undefined) { yield { raters, cost: 0, touched: 0, by: [] }; return; }
  const [at, item] = cell;
  const response = raters[at]?.responses[item];
  const from = response !== undefined && 'level' in response ? response.level : null;
  const isOut = response !== undefined && 'none' in response && response.none === 'notMyRole';
  const highest = 3;
  const ups = isOut ? [0] : from === null ? [0, ...Array.from({ length: highest - of.target + 1 }, (_, i) => i + 1)] : Array.from({ length: highest - from + 1 }, (_, i) => i);
  for (const up of ups) {
    const level = from === null ? of.target + up - 1 : from + up;
    const changed = up === 0 ? raters : raters.map((rater, i) => (i === at ? { ...rater, responses: { ...rater.responses, [item]: { level } } } : rater));
    for (const inner of everyChange(of, changed, rest)) yield { raters: inner.raters, cost: inner.cost + up, touched: inner.touched + (up > 0 ? 1 : 0), by: [up, ...inner.by] };
  }
}

const worth: Readonly<Record<StatusId, number>> = { NOT_ASSESSED: 0, NOT_YET: 0, REVIEW: 0, READY_WITH_SUPPORT: 1, READY: 2 };

/** The smallest change there is, found by trying every one; `null` for none. Supports and the talk are never in doubt: each is a rule of its own. */
function smallestByTrying(of: Framework, answers: Answers, cells: readonly (readonly [rater: number, item: string])[]): Tried | null {
  const now = worth[judge(of, answers).id];
  let best: Tried | null = null;
  for (const tried of everyChange(of, answers.raters, cells)) {
    if (best !== null && isAfter(tried, best)) continue;
    if (worth[judge(of, { ...answers, raters: tried.raters }).id] > now) best = tried;
  }
  return best;
}

function isAfter(one: Tried, other: Tried): boolean {
  const differs = one.by.findIndex((up, i) => up !== other.by[i]);
  return (one.cost - other.cost || one.touched - other.touched || (differs < 0 ? 0 : (other.by[differs] ?? 0) - (one.by[differs] ?? 0))) > 0;
}

/** What is proposed, in the same form as what trying everything finds; both `null` where nothing is enough. */
function bothWays(of: Framework, answers: Answers, cells: readonly (readonly [rater: number, item: string])[]): { readonly proposed: unknown; readonly tried: unknown } {
  const result = whatIfStatus(of, answers);
  const smallest = smallestByTrying(of, answers, cells);
  return {
    proposed: result.outcome !== 'step' ? null : { then: result.then, changes: result.changes.map((change) => ('item' in change ? [change.rater, change.item, { level: change.to }] : change)) },
    tried: smallest && {
      then: judge(of, { ...answers, raters: smallest.raters }).id,
      changes: cells.flatMap(([rater, item], i) => (smallest.by[i] === 0 ? [] : [[answers.raters[rater]?.id, item, smallest.raters[rater]?.responses[item]]])),
    },
  };
}

describe('against trying everything', () => {
  const short = fc.constantFrom<Short>(0, 1, 2, 3, 1, 2, 0, 1, null, 'notSeen');
  const row = (length: number) => fc.array(short, { minLength: length, maxLength: length });
  const cellsOf = (of: Framework, raters: number, competencies: readonly string[]) => of.competencies.filter(({ id }) => competencies.includes(id))
    .flatMap(({ indicators }) => Array.from({ length: raters }, (_, rater) => indicators.map(({ id }) => [rater, id] as const)).flat());

  it('no set of changes is smaller in a whole small framework', () => {
    const cells = cellsOf(smallFramework, 1, ['keep-limits', 'stay-calm', 'explain']).filter(([, item]) => item !== 'ex3');
    holds(40, fc.property(row(2), row(2), row(2), (limits, calm, explain) => {
      const raters = [watched(smallFramework, { 'keep-limits': limits, 'stay-calm': calm, explain: [...explain, null] })];
      const { proposed, tried } = bothWays(smallFramework, answersOf({ raters, checks: doneIn(smallFramework) }), cells);
      expect(proposed).toEqual(tried);
    }));
  }, patience);

  it('nor with two assessors of one must-pass and one other', () => {
    const cells = cellsOf(smallFramework, 2, ['keep-limits', 'explain']).filter(([, item]) => item !== 'ex3');
    holds(12, fc.property(row(2), row(2), row(2), row(2), (one, two, three, four) => {
      const raters = [
        watched(smallFramework, { 'keep-limits': one, explain: [...three, null], 'stay-calm': 2 }), watched(smallFramework, { 'keep-limits': two, explain: [...four, null], 'stay-calm': 2 }, 'a-2'),
      ];
      const { proposed, tried } = bothWays(smallFramework, answersOf({ raters, checks: doneIn(smallFramework) }), cells);
      expect(proposed).toEqual(tried);
    }));
  }, patience);

  it('nor in ours, where few answers are open and the others share a mean', () => {
    const level = fc.constantFrom<Short>(0, 1, 1, 2);
    const three = fc.tuple(level, level, fc.constantFrom<Short>(0, 1, 2, 'notSeen'));
    holds(6, fc.property(three, three, fc.constantFrom(0, 1, 2), fc.constantFrom(1, 2, 3), (subject, plain, calm, rest) => {
      // The four that are not open are at 3 or left as they are: they could be raised too, so they are at the top.
      const raters = [seen([3, 3, 3, 3, [calm, 3, 3], 3, subject, plain, ...Array.from({ length: 2 }, () => 3), ...Array.from({ length: 2 }, () => (rest === 3 ? 3 : ['notMyRole', 'notMyRole', 'notMyRole'] as const))])];
      const cells = ['rd5a', 'rd7a', 'rd7b', 'rd7c', 'rd8a', 'rd8b', 'rd8c'].map((item) => [0, item] as const);
      const { proposed, tried } = bothWays(framework, answersOf({ raters, checks: done }), cells);
      expect(proposed).toEqual(tried);
    }));
  }, patience);

  it('what is proposed does what it says, whatever was watched, done and talked over', () => {
    const any = fc.array(fc.constantFrom<Short>(0, 1, 2, 3, 2, 2, 'notSeen', 'notMyRole', null), { minLength: 36, maxLength: 36 });
    const rater = (short: readonly Short[], id: string) => watched(framework, Object.fromEntries(ids.map((competency, i) => [competency, short.slice(3 * i, 3 * i + 3).map((each) => (i < 6 && each === 'notMyRole' ? null : each))])), id);
    holds(60, fc.property(fc.array(any, { maxLength: 3 }), fc.subarray(framework.checks.map(({ id }) => id)), fc.boolean(), (raters, settled, gate) => {
      const answers = answersOf({
        raters: raters.map((short, i) => rater(short, `a-${i}`)), checks: Object.fromEntries(settled.map((id) => [id, { as: 'done' }])), ...openFlags,
      });
      const options: JudgeOptions = { flags: gate ? 'gate' : 'list' };
      const result = whatIfStatus(framework, answers, options);
      expect(result.now).toBe(judge(framework, answers, options).id);
      if (result.outcome !== 'step') return;
      expect(worth[result.then]).toBeGreaterThan(worth[result.now]);
      const after = judge(framework, applied(answers, result.changes), options);
      expect([after.id, after.reasons]).toEqual([result.then, result.remaining]);
      // Each of them is needed: without any one of them it is not so.
      for (const left of result.changes) expect(worth[judge(framework, applied(answers, result.changes.filter((change) => change !== left)), options).id]).toBeLessThan(worth[result.then]);
    }));
  }, patience);
});

function applied(answers: Answers, changes: readonly StatusChange[]): Answers {
  return changes.reduce<Answers>((so, change) => {
    switch (change.kind) {
      case 'support': return { ...so, checks: { ...so.checks, [change.check]: { as: 'done' } } };
      case 'talk': return { ...so, discussedFlags: [...so.discussedFlags, ...change.flags] };
      case 'shown': case 'watched': {
        const id = change.rater ?? 'somebody';
        const known = so.raters.some((rater) => rater.id === id) ? so.raters : [...so.raters, { id, group: 'assessor' as const, responses: {} }];
        return { ...so, raters: known.map((rater) => (rater.id === id ? { ...rater, responses: { ...rater.responses, [change.item]: { level: change.to } } } : rater)) };
      }
    }
  }, answers);
}

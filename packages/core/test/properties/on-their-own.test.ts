import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttemptEvent } from '../../src/attempt/events.ts';
import { answersOf } from '../../src/flow/answers-of.ts';
import { startAttempt, takeUpAttempt } from '../../src/flow/live-attempt.ts';
import type { Framework } from '../../src/framework/framework.ts';
import { isPutTo, itemsOf } from '../../src/framework/items.ts';
import { frameworks } from '../../src/frameworks/index.ts';
import { findGaps } from '../../src/gap/find-gaps.ts';
import { targetsFor } from '../../src/gap/targets-for.ts';
import { canonicalJson } from '../../src/json/canonical-json.ts';
import { draftPlan } from '../../src/plan/draft-plan.ts';
import { scoreAttempt } from '../../src/scoring/score-attempt.ts';
import { assessor, nextEvents, steadyAna, walkTo } from '../../src/testing/persona.ts';
import { smallFramework } from '../../src/testing/small-framework.ts';
import { scored, standsAt } from '../support/comes-to.ts';
import { holds, patience, runs } from '../support/holds.ts';
import { anyFramework, frameworkOf, scripts, start, walk } from '../support/walk.ts';

/** Every object and list that can be reached from a value. */
function objectsIn(value: unknown, found = new Set<object>()): ReadonlySet<object> {
  if (typeof value !== 'object' || value === null || found.has(value)) return found;
  found.add(value);
  for (const inner of Object.values(value)) objectsIn(inner, found);
  return found;
}

describe('S19 two attempts have nothing in common', () => {
  it('not one object of what they remember, nor of their records', () => {
    holds(5000, fc.property(scripts(anyFramework, 12), scripts(anyFramework, 12), (one, other) => {
      const [a, b] = [walk(one), walk({ ...other, framework: one.framework })];
      const ofA = objectsIn([a.attempt.view().memory, a.attempt.record()]);
      const ofB = objectsIn([b.attempt.view().memory, b.attempt.record()]);
      expect([...ofA].filter((each) => ofB.has(each))).toEqual([]);
    }));
  }, patience);

  it('not even where both are sent the very same events', () => {
    holds(2000, fc.property(scripts(anyFramework, 12), (script) => {
      const { framework, tried } = walk(script);
      const [one, other] = [startAttempt(framework, start), startAttempt(framework, start)];
      for (const event of tried) expect(one.send(event)).toBe(other.send(event));
      const ofOne = objectsIn([one.view().memory, one.record()]);
      const ofOther = objectsIn([other.view().memory, other.record()]);
      expect([...ofOne].filter((each) => ofOther.has(each))).toEqual([]);
      expect(standsAt(one)).toBe(standsAt(other));
    }));
  }, patience);

  it('and nothing that is done in one is noticed in the other', () => {
    holds(1000, fc.property(scripts(anyFramework, 12), scripts(anyFramework, 12), (script, meddling) => {
      const { attempt } = walk(script);
      const before = standsAt(attempt);
      walk({ ...meddling, framework: script.framework });
      expect(standsAt(attempt)).toBe(before);
    }));
  }, patience);
});

/** Tests are compiled with types; a host need not be. */
const broken: Framework = {
  ...smallFramework,
  competencies: smallFramework.competencies.map((competency) => ({
    ...competency,
    indicators: competency.indicators.map((indicator) => (indicator.id === 'ex3' ? { ...indicator, putTo: { part: 5 as unknown as readonly string[] } } : indicator)),
  })),
};

describe('S18 where working something out fails', () => {
  const ready = (): ReturnType<typeof startAttempt> => {
    const attempt = startAttempt(broken, start);
    const events: readonly AttemptEvent[] = [
      { type: 'agreement.given' }, { type: 'fact.given', fact: 'part', value: 'watch' }, { type: 'fact.given', fact: 'meetingsSpoken', value: 0 }, { type: 'facts.settled' },
      { type: 'item.answered', item: 'self-check/kl1', response: { level: 2 } },
    ];
    expect(events.map((event) => attempt.send(event))).toEqual(events.map(() => true));
    return attempt;
  };

  it('the event is refused by a code, what was there stays, and it goes on', () => {
    const attempt = ready();
    const before = canonicalJson(attempt.record());
    for (let again = 0; again < 3; again++) {
      expect(attempt.send({ type: 'item.answered', item: 'self-check/ex3', response: { level: 1 } })).toBe(false);
      expect(attempt.refusal()).toMatchObject({ code: 'E_EVENT_FAILED' });
      expect(canonicalJson(attempt.record())).toBe(before);
    }
    expect(attempt.send({ type: 'item.answered', item: 'self-check/kl2', response: { level: 3 } })).toBe(true);
    expect(attempt.view().memory.responses).toEqual({ 'self-check/kl1': { level: 2 }, 'self-check/kl2': { level: 3 } });
    const again = takeUpAttempt(broken, JSON.parse(JSON.stringify(attempt.record())));
    expect(canonicalJson(again.record())).toBe(canonicalJson(attempt.record()));
    expect(again.send({ type: 'item.answered', item: 'self-check/sc1', response: { level: 3 } })).toBe(true);
  });

  it('whenever that is, no session is lost', () => {
    const items = itemsOf(smallFramework).map(({ id, rater }) => ({ item: id, by: rater }));
    holds(1000, fc.property(fc.array(fc.tuple(fc.nat({ max: items.length - 1 }), fc.nat({ max: 4 })), { maxLength: 20 }), (answers) => {
      const attempt = ready();
      const taken = answers.filter(([which, level]) => {
        const { item, by } = items[which] ?? { item: '', by: 'self' };
        return attempt.send({ type: 'item.answered', item, response: { level }, ...(by === 'self' ? {} : { by: assessor }) });
      });
      expect(attempt.record()?.body.journal).toHaveLength(5 + taken.length);
      expect(canonicalJson(takeUpAttempt(broken, JSON.parse(JSON.stringify(attempt.record()))).record())).toBe(canonicalJson(attempt.record()));
    }));
  }, patience);

  it('a listener that throws loses nothing either', () => {
    const attempt = walkTo(smallFramework, 'getting-ready');
    const stop = attempt.subscribe(() => { throw new Error('the disk is full'); });
    expect(() => attempt.send({ type: 'item.answered', item: 'self-check/kl1', response: { level: 2 } })).toThrow('the disk is full');
    stop();
    expect(attempt.record()?.body.journal.at(-1)?.event).toMatchObject({ item: 'self-check/kl1' });
    expect(standsAt(takeUpAttempt(smallFramework, JSON.parse(JSON.stringify(attempt.record()))))).toBe(standsAt(attempt));
  });

  it('a clock that throws, or says nothing of use, loses nothing either', () => {
    let says: () => unknown = () => '2026-03-02T09:00:00Z';
    const attempt = startAttempt(smallFramework, start, { now: () => says() as string });
    expect(attempt.send({ type: 'agreement.given' })).toBe(true);
    const before = standsAt(attempt);
    says = () => { throw new Error('no clock'); };
    expect(() => attempt.send({ type: 'fact.given', fact: 'part', value: 'watch' })).toThrow('no clock');
    expect(standsAt(attempt)).toBe(before);
    for (const nothing of [undefined, null, '', 7, new Date(0), 'x'.repeat(201), '\ud800', '__proto__']) {
      says = () => nothing;
      expect(attempt.send({ type: 'fact.given', fact: 'part', value: 'watch' })).toBe(true);
      expect(standsAt(takeUpAttempt(smallFramework, JSON.parse(JSON.stringify(attempt.record()))))).toBe(standsAt(attempt));
    }
  });
});

/** Somebody who has answered everything that is put to them, with the scores of it. */
function levelsOf(framework: Framework, attempt: ReturnType<typeof startAttempt>) {
  const answers = answersOf(framework, attempt.view().memory);
  const scores = scoreAttempt(framework, answers);
  return { scores, gaps: findGaps(scores, targetsFor(framework)), answers };
}

/** Parts open now, their items answered in an order of the caller's, and events in between that change nothing. */
const answering = fc.record({ framework: anyFramework, levels: fc.array(fc.nat({ max: 11 }), { minLength: 1, maxLength: 40 }), order: fc.array(fc.nat({ max: 999 }), { maxLength: 40 }) });

function answersIn(id: string, levels: readonly number[]): { readonly framework: Framework; readonly at: string; readonly events: readonly AttemptEvent[] } {
  const framework = frameworkOf(id);
  const at = framework.flow.find((stage) => itemsOf(framework).some(({ part }) => part === stage.id || (stage.kind === 'areas' && stage.areas.some((area) => area.id === part)) || (stage.kind === 'beside' && stage.row.some((part2) => part2.id === part))))?.id ?? '';
  const attempt = opened(framework, at);
  const { scale } = framework;
  const values = scale.kind === 'levels' ? scale.levels.map(({ value }) => value) : [];
  const events = attempt.view().open.flatMap(({ items, rater }) => items.map(({ item }, i): AttemptEvent => ({
    type: 'item.answered', item: item.id, ...(rater === 'self' ? {} : { by: assessor }),
    response: item.kind === 'prompt' ? { text: 'Words.' } : scale.kind === 'choices' ? { choice: scale.choices[(levels[i % levels.length] ?? 0) % scale.choices.length]?.id ?? '' } : { level: values[(levels[i % levels.length] ?? 0) % values.length] ?? 0 },
  })));
  return { framework, at, events };
}

function opened(framework: Framework, at: string): ReturnType<typeof startAttempt> {
  const attempt = walkTo(framework, at);
  if (attempt.view().doing === 'choosing') for (const event of nextEvents(attempt, steadyAna)) attempt.send(event);
  return attempt;
}

describe('S10 one answer changed', () => {
  it('changes what it is about, and nothing else', () => {
    let changes = 0;
    holds(5000, fc.property(scripts(anyFramework, 15), fc.nat(), fc.nat(), (script, which, to) => {
      const { framework, attempt } = walk(script);
      const { memory, open } = attempt.view();
      const items = open.filter(({ rater }) => rater === 'self').flatMap((part) => part.items).filter(({ item }) => item.kind === 'indicator');
      const item = items[which % Math.max(1, items.length)]?.item;
      const { scale } = framework;
      if (item?.kind !== 'indicator' || scale.kind !== 'levels' || !isPutTo(item, memory.facts)) return;
      const before = levelsOf(framework, attempt);
      const response = { level: scale.levels[to % scale.levels.length]?.value ?? 0 };
      expect(attempt.send({ type: 'item.answered', item: item.id, response })).toBe(true);
      changes += 1;
      const after = levelsOf(framework, attempt);
      expect(attempt.view().memory).toEqual({ ...memory, responses: { ...memory.responses, [item.id]: response } });
      const other = (scores: typeof before.scores) => scores.filter(({ id }) => id !== item.competency);
      const others = (gaps: typeof before.gaps) => gaps.filter(({ competency }) => competency !== item.competency);
      expect(other(after.scores)).toEqual(other(before.scores));
      expect(others(after.gaps)).toEqual(others(before.gaps));
    }));
    expect(changes).toBeGreaterThan(runs(500));
  }, patience);
});

describe('S11 the order of answering', () => {
  it('makes no difference to anything but the journal', () => {
    holds(3000, fc.property(answering, ({ framework: id, levels, order }) => {
      const { framework, at, events } = answersIn(id, levels);
      const shuffled = events.map((event, i) => ({ event, by: order[i % Math.max(1, order.length)] ?? 0 })).toSorted((a, b) => a.by - b.by).map(({ event }) => event);
      const [one, other] = [opened(framework, at), opened(framework, at)];
      for (const event of events) expect(one.send(event)).toBe(true);
      for (const event of shuffled) expect(other.send(event)).toBe(true);
      expect(canonicalJson(other.view().memory)).toBe(canonicalJson(one.view().memory));
      expect(scored(other)).toBe(scored(one));
    }));
  }, patience);
});

describe('S12 and S14 from answers as they are given', () => {
  it('a level raised never lowers that competency, and every gap has an action or a reason, and nothing else has', () => {
    holds(10_000, fc.property(answering, fc.nat(), ({ framework: id, levels }, which) => {
      const { framework, at, events } = answersIn(id, levels);
      const { scale } = framework;
      if (scale.kind !== 'levels') return;
      const attempt = opened(framework, at);
      for (const event of events) attempt.send(event);
      const before = levelsOf(framework, attempt);
      const plan = draftPlan(framework, before.gaps, before.answers.causes);
      const short = before.gaps.flatMap(({ competency, kind }) => (kind === 'short' ? [competency] : []));
      const served = [...plan.items.flatMap((item) => item.for), ...plan.unplanned.map(({ competency }) => competency)];
      expect(served.toSorted()).toEqual(short.toSorted());
      const highest = scale.levels.at(-1)?.value ?? 0;
      const raisable = events.flatMap((event) => (event.type === 'item.answered' && 'level' in event.response && event.response.level < highest ? [{ event, level: event.response.level }] : []));
      const raised = raisable[which % Math.max(1, raisable.length)];
      if (raised === undefined) return;
      expect(attempt.send({ ...raised.event, response: { level: raised.level + 1 } })).toBe(true);
      const after = levelsOf(framework, attempt);
      const lowered = before.scores.filter(({ level }, i) => level !== null && (after.scores[i]?.level ?? -Infinity) < level);
      expect(lowered).toEqual([]);
    }));
  }, patience);
});

it('every framework that ships is tried by these', () => {
  for (const { id } of frameworks) expect(answersIn(id, [1]).events.length).toBeGreaterThan(0);
});

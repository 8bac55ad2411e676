import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttemptEvent } from '../../src/attempt/events.ts';
import { openAttempt, sealAttempt } from '../../src/attempt/envelope.ts';
import { eventTypes } from '../../src/attempt/schema.ts';
import { isAssessmentError } from '../../src/errors/errors.ts';
import { startAttempt, takeUpAttempt, type Attempt } from '../../src/flow/live-attempt.ts';
import { checkFramework } from '../../src/framework/check-framework.ts';
import type { Framework } from '../../src/framework/framework.ts';
import { frameworks, publicMeetingReadiness } from '../../src/frameworks/index.ts';
import { canonicalJson } from '../../src/json/canonical-json.ts';
import { parseJson } from '../../src/json/parse-json.ts';
import { walkTo } from '../../src/testing/persona.ts';
import { smallAreas, smallFramework } from '../../src/testing/small-framework.ts';
import { eventPool } from '../support/event-pool.ts';
import { holds, patience } from '../support/holds.ts';
import { frameworkOf, scripts, start, walk } from '../support/walk.ts';

/** Everything about an attempt that anybody could notice. */
function noticed(attempt: Attempt): string {
  const { doing, stage, memory } = attempt.view();
  return canonicalJson({ doing, stage: stage?.id ?? null, memory: JSON.parse(JSON.stringify(memory)), record: attempt.record() });
}

/** A host without types may send anything at all. */
function sendAnything(attempt: Attempt, event: unknown): boolean {
  return attempt.send(event as AttemptEvent);
}

const machinery = [
  '', '*', 'xstate.init', 'xstate.stop', 'xstate.error', 'xstate.done.state.before-you-start', 'xstate.done.state.roles', 'xstate.after.0.x', 'done.state.x', 'xstate.history',
  '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'item.answered ', 'Item.Answered', 'item', 'item.*', 'agreement', 'attempt.withdraw', 'review.reopened',
];

describe('S4 an event nobody knows', () => {
  it('is refused by a code, and changes nothing', () => {
    const type = fc.oneof(fc.constantFrom(...machinery), fc.string().filter((text) => !eventTypes.has(text)), fc.constantFrom(...eventTypes).map((known) => `${known}.`));
    const attempts = [...frameworks, smallFramework].flatMap((framework) => framework.flow.map(({ id }) => walkTo(framework, id)));
    const before = attempts.map(noticed);
    holds(10_000, fc.property(fc.nat({ max: attempts.length - 1 }), type, fc.dictionary(fc.string(), fc.jsonValue()), (which, unknown, rest) => {
      const attempt = attempts[which];
      if (!attempt) return;
      const view = attempt.view();
      expect(sendAnything(attempt, { ...rest, type: unknown })).toBe(false);
      expect(attempt.refusal()).toMatchObject({ code: 'E_EVENT_UNKNOWN' });
      expect(attempt.view()).toBe(view);
    }));
    expect(attempts.map(noticed)).toEqual(before);
  }, patience);

  it.each([null, undefined, 7, 'item.answered', [], {}, () => {}, Symbol('x'), { type: null }, { type: 7 }, { type: ['item.answered'] }])('is refused even where it is no event at all: %s', (event) => {
    const attempt = walkTo(smallFramework, 'getting-ready');
    const before = noticed(attempt);
    expect(sendAnything(attempt, event)).toBe(false);
    expect(attempt.refusal()).toMatchObject({ code: 'E_EVENT_UNKNOWN' });
    expect(noticed(attempt)).toBe(before);
  });
});

/** Values that have broken something somewhere. */
const nasty = (): readonly unknown[] => [
  null, undefined, '', ' ', 0, -0, -1, 1.5, 1e21, Number.NaN, Infinity, true, [], {}, '__proto__', 'constructor', 'toString', '\ud800', 'x'.repeat(201), 'x'.repeat(4001), '2026-02-30', 'tomorrow',
  new Date(0), new Map([['a', 1]]), new Set(['a']), 10n, () => 'x', Symbol('x'), { level: 1, toString: 1 }, Object.create({ level: 1 }), [undefined], { id: 'cy', role: 'assessor' },
  JSON.parse('{"__proto__": {"isAdmin": true}}') as unknown,
];

/** Puts one value in one place of an event, taking away or adding a field as it comes. */
function bent(event: AttemptEvent, place: number, value: unknown): unknown {
  const copy = structuredClone(event) as unknown as Record<string, unknown>;
  const places: (readonly [Record<string, unknown>, string])[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      if (node !== copy || key !== 'type') places.push([node as Record<string, unknown>, key]);
      visit((node as Record<string, unknown>)[key]);
    }
  };
  visit(copy);
  for (const field of ['by', 'note', 'reason', 'on', 'text', 'beside', 'steps', 'response', 'kept', 'extra']) places.push([copy, field]);
  const [node, key] = places[place % places.length] ?? [copy, 'extra'];
  if (value === 'take it away') delete node[key]; else node[key] = value;
  return copy;
}

describe('S18 and S20 whatever a host sends', () => {
  const valueAt = fc.nat({ max: nasty().length });
  const places = ['village-hall', 'village-green', 'public-meeting-readiness', 'councillor-roles', 'leadership-points'];
  it('is either refused, or kept so that the record opens again as it was; the attempt lives on, with nothing but JSON in it', () => {
    holds(2000, fc.property(fc.constantFrom(...places), fc.nat({ max: 20 }), fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat({ max: 30 }), valueAt), { minLength: 1, maxLength: 6 }), (id, at, bends) => {
      const framework = frameworkOf(id);
      const attempt = walkTo(framework, framework.flow[at % framework.flow.length]?.id);
      const pool = [...eventPool(framework).values()];
      for (const [type, which, place, value] of bends) {
        const events = pool[type % pool.length] ?? [];
        const event = events[which % events.length];
        if (!event) continue;
        const before = noticed(attempt);
        const taken = sendAnything(attempt, bent(event, place, [...nasty(), 'take it away'][value]));
        const refusal = attempt.refusal();
        expect([taken, refusal?.code.startsWith('E_EVENT_') ?? true, taken || noticed(attempt) === before]).toEqual([taken, true, true]);
        expect(taken).toBe(refusal === null);
      }
      opensAsItIs(framework, attempt);
      // It can still be worked with: stopping and deleting is always possible.
      expect(attempt.view().isWithdrawn || attempt.send({ type: 'attempt.withdrawn' })).toBe(true);
    }));
  }, patience);

  it('cannot be changed afterwards by whoever sent it or was shown it', () => {
    const attempt = walkTo(smallFramework, 'getting-ready');
    const event = { type: 'item.answered', item: 'self-check/kl1', response: { level: 2 as number } } satisfies AttemptEvent;
    expect(attempt.send(event)).toBe(true);
    const before = noticed(attempt);
    event.response.level = 3;
    event.item = 'self-check/kl2';
    expect(noticed(attempt)).toBe(before);
  });

  const words = 'x'.repeat(4001);
  const lost: readonly (readonly [string, unknown])[] = [
    ['getting-ready', { type: 'comment.made', text: words }],
    ['getting-ready', { type: 'adjustment.named', text: words }],
    ['getting-ready', { type: 'item.answered', item: 'self-check/rd1a' }],
    ['getting-ready', { type: 'item.answered', item: 'self-check/rd1a', response: { level: 2, note: '\ud800' } }],
    ['getting-ready', { type: 'item.answered', item: 'observed/rd1a', response: { level: 2 }, by: { id: '', role: 'assessor' } }],
    ['getting-ready', { type: 'item.answered', item: 'observed/rd1a', response: { level: 2 }, by: { id: '__proto__', role: 'assessor' } }],
    ['getting-ready', { type: 'item.answered', item: 'self-check/rd1a', response: { level: 2 }, extra: new Map() }],
    ['getting-ready', { type: 'flag.discussed', flag: 'sj1.c' }],
    ['getting-ready', { type: 'check.settled', check: 'sp1', as: 'whatever' }],
    ['decision', { type: 'decision.made', outcome: 'READY', on: '2026-03-07' }],
    ['decision', { type: 'decision.made', outcome: 'READY', on: '2026-03-07', by: { id: 'bo', role: 'manager' }, reason: words }],
    ['plan', { type: 'plan.agreed' }],
    ['standing', { type: 'meeting.held', on: 'tomorrow' }],
    ['standing', { type: 'incident.reported', on: '' }],
    ['standing', { type: 'date.read', today: 'zzzz' }],
  ];
  it.each(lost)('at %s is refused where a record with it could not be opened: %j', (stage, event) => {
    const attempt = walkTo(publicMeetingReadiness, stage);
    const before = noticed(attempt);
    expect(sendAnything(attempt, event)).toBe(false);
    expect(attempt.refusal()).toMatchObject({ code: 'E_EVENT_SHAPE' });
    expect(JSON.stringify(attempt.refusal())).not.toContain('xxx');
    expect(noticed(attempt)).toBe(before);
    opensAsItIs(publicMeetingReadiness, attempt);
  });

  it.each([
    { ...start, respondent: '' }, { ...start, startedOn: 'today' }, { ...start, startedOn: '2026-02-30' }, { ...start, seed: 1.5 }, { ...start, council: '' }, { ...start, renews: 'the other' }, { ...start, respondent: '\ud800' },
    { ...start, respondent: 'constructor' },
  ])('does not begin what could not be opened again: %j', (wrong) => {
    expect(() => startAttempt(smallFramework, wrong)).toThrow(expect.objectContaining({ code: 'E_SHAPE' }));
  });
});

/** The record opens, and what comes of it is what was there. */
function opensAsItIs(framework: Framework, attempt: Attempt): void {
  const record = attempt.record();
  if (record === null) return;
  const again = takeUpAttempt(framework, JSON.parse(JSON.stringify(record)));
  expect(noticed(again)).toBe(noticed(attempt));
}

describe('S20 what is remembered is JSON', () => {
  it('and says the same when it has been through it', () => {
    holds(5000, fc.property(scripts(), (script) => {
      const { memory } = walk(script).attempt.view();
      expect(canonicalJson(JSON.parse(JSON.stringify(memory)))).toBe(canonicalJson(memory));
    }));
  }, patience);
});

const forbidden = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__'];

describe('S26 names that mean something to JavaScript', () => {
  it.each(forbidden)('%s is no id of anything in a framework', (name) => {
    const renamed = (framework: Framework, from: string): unknown => JSON.parse(JSON.stringify(framework).replaceAll(`"${from}"`, `"${name}"`));
    for (const [framework, ids] of [
      [smallFramework, ['village-hall', 'keep-limits', 'kl1', 'self-check', 'getting-ready', 'before', 'about', 'meetingOn', 'alone', 's1', 'c1', 'da1', 'practise', 'vh-a', 'd1', 'READY', 'four-levels', 'exits']],
      [smallAreas, ['ears', 'listening', 'office', 'executive', 'thoughts', 'areas']],
    ] as const) {
      for (const from of ids) {
        const changed = renamed(framework, from);
        expect(JSON.stringify(changed)).not.toBe(JSON.stringify(framework));
        expect([from, checkFramework(changed).length > 0]).toEqual([from, true]);
      }
    }
  });

  it('are refused in an event, wherever they stand', () => {
    const attempts = [smallFramework, smallAreas, publicMeetingReadiness].flatMap((framework) => framework.flow.map(({ id }) => ({ framework, attempt: walkTo(framework, id) })));
    holds(2000, fc.property(fc.nat({ max: attempts.length - 1 }), fc.nat(), fc.nat(), fc.nat({ max: 12 }), fc.constantFrom(...forbidden), (which, type, at, place, name) => {
      const { framework, attempt } = attempts[which] ?? {};
      if (!framework || !attempt) return;
      const pool = [...eventPool(framework).values()];
      const events = pool[type % pool.length] ?? [];
      const event = events[at % events.length];
      if (!event) return;
      const names: [Record<string, unknown>, string][] = [];
      const copy = structuredClone(event);
      const visit = (node: unknown): void => {
        if (typeof node !== 'object' || node === null) return;
        for (const [key, value] of Object.entries(node)) { if (typeof value === 'string' && !['text', 'note', 'reason', 'none', 'own', 'measure'].includes(key) ) names.push([node as Record<string, unknown>, key]); visit(value); }
      };
      visit(copy);
      const [node, key] = names[place % Math.max(1, names.length)] ?? [];
      if (!node || key === undefined) return;
      node[key] = name;
      const before = noticed(attempt);
      expect(sendAnything(attempt, copy)).toBe(false);
      expect(noticed(attempt)).toBe(before);
    }));
  }, patience);

  it.each(forbidden)('%s is no key of a stored attempt, at any place, even under a seal that fits', (name) => {
    const record = walkTo(smallFramework, 'plan').record();
    const body = record?.body;
    expect(body).toBeDefined();
    if (!body) return;
    const text = JSON.stringify(sealAttempt(smallFramework, body));
    for (const place of ['"journal":', '"event":{', '"response":{', '"by":{', '"respondent":']) {
      const forged = JSON.parse(text.replace(place, place.endsWith('{') ? `${place}"${name}":{"isAdmin":true},` : `"${name}":{"isAdmin":true},${place}`)) as { body: typeof body };
      const sealed = sealAttempt(smallFramework, forged.body);
      expect(parseJson(JSON.stringify(sealed)).ok).toBe(false);
      let code = 'none';
      try { openAttempt(smallFramework, JSON.parse(JSON.stringify(sealed))); } catch (error) { code = isAssessmentError(error) ? error.code : String(error); }
      expect([place, code]).toEqual([place, 'E_SHAPE']);
      expect((Object.prototype as { isAdmin?: unknown }).isAdmin).toBeUndefined();
    }
  });
});

import { copiesOf, handOver, readHandedOver, takeUpAttempt, type AttemptEnvelope } from '@guildhall/core';
import { frameworks } from '@guildhall/core/frameworks';
import { competenciesOffered, groupReport, groupSessionJsonSchema, handInCodeOf, handedInOf, sessionCodeOf, startGroupSession, toHandInFile, type GroupEvent, type SessionPlan } from '@guildhall/core/group';
import { inviteObserver, invitedGroups, isAskedOfOthers, observedBy, observerAnswers, observerCode, observerFrameworkId } from '@guildhall/core/raters';
import { sealCard } from '@guildhall/core/register';
import { completionOf, resultJsonSchema, type Sharing } from '@guildhall/core/result';
import { answersOf } from '@guildhall/core/flow';
import { seededPersona, walkTo } from '@guildhall/core/testing';
import { daysKept, lockedStore, memoryStore, type Saved } from '@guildhall/react';
import { drawerKey, lock } from '@guildhall/react/locked';
import { exampleSaved } from '@guildhall/react/store-contract';
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { inventory } from '../../approval/inventory.ts';
import { neverFromADevice } from '../../approval/other-fields.ts';
import { days } from '../../approval/places-here.ts';
import { attemptEnvelopeSchema } from '../../../../packages/core/src/attempt/schema.ts';
import { invitationSchema, observerAnswersSchema } from '../../../../packages/core/src/raters/schema.ts';
import { registerCardSchema } from '../../../../packages/core/src/register/schema.ts';
import type { Mark } from '../../src/hand-in/marks.ts';
import type { KeptSession } from '../../src/group/kept-sessions.ts';
import type { DrawerEntry } from '../../src/drawers/drawer-index.ts';
import type { LockedText } from '../../src/drawers/locked-text.ts';
import { kept } from '../../src/device/kept.ts';
import { apart, pathsIn, pathsOf } from './paths-in.ts';
import { recordsOf } from './people.ts';

const namedIn = (id: string): readonly string[] => {
  const fields = inventory.find((place) => place.id === id)?.fields;
  if (fields === undefined) throw new Error(`There is no place ${id} with fields.`);
  return fields.flatMap(({ paths }) => paths);
};
const whole = { unnamed: [], nowhere: [] };
const under = (place: string, paths: readonly string[]): readonly string[] => paths.map((path) => place + path);
const pathsInAll = (values: readonly unknown[]): readonly string[] => [...new Set(values.flatMap((value) => pathsIn(JSON.parse(JSON.stringify(value)))))];

const records = frameworks.flatMap((framework) => [1, 2, 3, 4, 5, 6].flatMap((seed) => recordsOf(framework, seed)));
const attemptPaths = pathsOf(z.toJSONSchema(attemptEnvelopeSchema) as object);

describe('a record of answers', () => {
  it('is named field for field as it may be by its schema, and no field more', () => {
    expect(attemptPaths.length).toBeGreaterThan(80);
    expect(apart(namedIn('copy'), attemptPaths)).toEqual(whole);
  });

  it('of people who go through every question set and leave nothing unsaid holds nothing else', () => {
    const found = pathsInAll(records);
    expect(apart(namedIn('copy'), found).unnamed).toEqual([]);
    // They say nearly everything there is: what no made-up person does is said in the schema alone.
    const unsaid = apart(namedIn('copy'), found).nowhere;
    expect(unsaid.filter((path) => !/proposed|reopened/.test(path))).toEqual([]);
  });

  it('is the same in a file for the next turn and in copies that are taken along', () => {
    const record = records.find((each) => each !== null) as AttemptEnvelope;
    expect(readHandedOver(JSON.parse(JSON.stringify(handOver(record, 'manager'))))?.for).toBe('manager');
    for (const [id, value, place] of [['hand-over', handOver(record, 'manager', 'Ana Lewis'), '/record'], ['copies', copiesOf([record]), '/records/[]']] as const) {
      const outer = pathsInAll([value]).filter((path) => !path.startsWith(`${place}/`));
      expect([id, apart(namedIn(id), [...outer, ...under(place, attemptPaths)])]).toEqual([id, whole]);
    }
  });
});

describe('what lies in the browser', () => {
  const date = { day: '2', month: '3', year: '2026' };
  // Written out, so that a field which comes to `Saved` does not compile here before it is named in the inventory.
  const { envelope: _one, ...around }: Saved = {
    ...exampleSaved({ id: 'k3' }), keep: true, doubtedOn: '2026-03-09',
    planDraft: { none: true, why: 'Words', steps: [{ action: 'DA1', own: 'Words', for: ['brokering'], owner: 'Bo', by: date, measure: 'Words', reviewOn: date }] } satisfies Required<Saved['planDraft']>,
    promised: { sharing: 'plan', includeIntegrity: false } satisfies Required<Saved['promised']>,
    errand: { for: 'assessor', from: 'Ana Lewis', as: 'Cy Morgan' } satisfies Required<NonNullable<Saved['errand']>>,
    glance: { doing: 'following', isWithdrawn: false, parts: [{ status: 'submitted', rater: 'self', answered: 1, asked: 1 }], next: ['tasks'], ends: '2026-06-01' } satisfies Required<Saved['glance']>,
  };
  const savedPaths = [...pathsInAll([around]), ...under('/envelope', attemptPaths)];

  it('is named, field for field', () => {
    expect(apart(namedIn('browser'), savedPaths)).toEqual(whole);
    expect(apart(namedIn('browser'), pathsInAll([1, 5, 10].map((answers) => exampleSaved({ id: 'k3', answers, note: 'Words' })))).unnamed).toEqual([]);
  });

  it('for the moment that saving takes is the same once more', () => {
    expect(apart(namedIn('ahead'), ['/over/[]', ...under('/saved', savedPaths)])).toEqual(whole);
  });

  it('is under the keys and in the databases that “Clear this computer” knows, and each is named here', () => {
    const here = inventory.flatMap(({ keys = [] }) => keys);
    expect(here.toSorted()).toEqual(kept.flatMap(({ keys }) => keys).toSorted());
    const databases = inventory.flatMap((place) => place.databases ?? []);
    expect(kept.flatMap((line) => line.databases ?? []).filter((name) => !databases.includes(name))).toEqual([]);
  });

  it('in a locked drawer is named as it can be seen without the passphrase', async () => {
    const ahead: Saved[] = [];
    const inner = { ...memoryStore(), ahead: (saved: Saved) => { ahead.push(saved); return () => undefined; } };
    const key = await drawerKey('gate lamp otter sleet', crypto.getRandomValues(new Uint8Array(16)));
    const [store, saved] = [lockedStore(inner, key), { ...exampleSaved({ id: 'k3' }), glance: { ...exampleSaved({ id: 'k3' }).glance, ends: '2026-06-01' }, doubtedOn: '2026-03-09' }];
    await store.write(saved, null);
    store.ahead?.(saved, ['seal']);
    expect(ahead).toHaveLength(1);
    expect(apart(namedIn('drawer'), pathsInAll([await inner.read('k3'), ...ahead]))).toEqual(whole);
    const text = { format: 'guildhall/locked-text@1', savedAt: '2026-03-02T10:00:00Z', keep: false, doubtedOn: '2026-03-09', iv: 'a', from: 0, box: 'b', tag: 'c' } satisfies Required<LockedText>;
    expect(apart(namedIn('drawer-texts'), pathsInAll([text]))).toEqual(whole);
    const entry: Readonly<Record<keyof DrawerEntry, unknown>> = { id: 'a', salt: 'bytes', check: 'b', label: 'Blue kite', usedAt: '2026-03-02T10:00:00Z', doubtedOn: '2026-03-09', marks: { iv: 'bytes', box: 'bytes' } satisfies Record<keyof NonNullable<DrawerEntry['marks']>, string> };
    expect(apart(namedIn('drawers'), pathsInAll([entry]))).toEqual(whole);
  });

  it('stays as long as is said', () => {
    expect(days).toBe(daysKept);
  });
});

describe('a session with a group', () => {
  const set = frameworks.find(({ kind }) => kind === 'scan') ?? frameworks[0];
  if (set === undefined) throw new Error('there is no question set');
  const plan: SessionPlan = { framework: set, competencies: competenciesOffered(set), tag: 7 };
  const at = '2026-03-02T18:30:00Z';
  const answers = (seed: number) => answersOf(set, walkTo(set, undefined, seededPersona(seed)).view().memory);

  function evening() {
    const session = startGroupSession(plan, { at, frameworks, people: 14 });
    const code = (seed: number): string => handedInOf(plan, answers(seed), seed).id;
    const sheet = (seed: number): GroupEvent => ({ type: 'sheet.handedIn', ...handedInOf(plan, answers(seed), seed), way: 'turn' });
    const action = { id: 'a', text: 'Meet again', action: 'DA1', for: plan.competencies[0] ?? '', to: 'group', owner: 'Bo', by: '2026-05-01' } as const;
    const events: readonly GroupEvent[] = [
      { type: 'step.begun', step: 'self-scan' }, ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map(sheet), { type: 'sheet.takenBack', id: code(13) }, { type: 'round.closed' },
      { type: 'sheet.takenBack', id: code(12) }, { type: 'vote.counted', scenario: 'sj1', counts: { a: 3 } }, { type: 'rationale.shown', scenario: 'sj1' },
      { type: 'action.added', ...action }, { type: 'action.changed', ...action }, { type: 'action.added', ...action, id: 'b' }, { type: 'action.removed', id: 'b' },
    ];
    for (const event of events) session.send(event, at);
    groupReport(session, at);
    session.send({ type: 'round.opened' }, at);
    session.send({ type: 'session.ended' }, at);
    return session;
  }
  const session = evening();
  const paths = pathsOf(groupSessionJsonSchema());

  it('is named as it may be by its schema, in what the trainer keeps', () => {
    const { record: _record, ...around }: KeptSession = { id: sessionCodeOf(plan), savedAt: at, doubtedOn: '2026-03-09', record: session.record(), clock: { step: 'pairs', endsAt: 1, left: 1, minutes: { pairs: 20 } } };
    expect(apart(namedIn('session'), [...pathsInAll([around]), ...under('/record', paths)])).toEqual(whole);
  });

  it('that was held is in it, the report that was made included', () => {
    const found = pathsInAll([{ record: session.record() }]);
    expect(found.filter((path) => path.includes('report.made')).length).toBeGreaterThan(3);
    expect(found.filter((path) => path.includes('sheet.'))).toContain('/record/body/journal/[]/event{sheet.handedIn}/id');
    expect(apart(namedIn('session'), found).unnamed).toEqual([]);
  });

  it('takes a code that holds nothing but what is named, and marks it on the device', () => {
    const code = handInCodeOf(plan, answers(1), 123);
    expect(apart(namedIn('hand-in'), pathsInAll([JSON.parse(toHandInFile(plan, code))]))).toEqual(whole);
    const mark: Required<Mark> = { code: sessionCodeOf(plan), competencies: plan.competencies, nonce: 123, shown: [code] };
    expect(apart(namedIn('marks'), pathsInAll([mark]))).toEqual(whole);
  });
});

describe('people who are asked', () => {
  const asked = frameworks.filter(isAskedOfOthers);
  const made = asked.flatMap((framework) => invitedGroups.map((group) => {
    const invitation = inviteObserver(framework, { subject: 'm-1', group });
    const observed = observedBy(frameworks, { id: observerFrameworkId(framework, group), version: framework.version });
    if (observed === undefined) throw new Error('nobody is asked');
    const respondent = observerCode(invitation, 'k3x9');
    const attempt = walkTo(observed.framework, undefined, { ...seededPersona(3), respondent });
    const handedIn = observerAnswers(invitation, attempt.view());
    if (!handedIn.ok) throw new Error(JSON.stringify(handedIn.findings));
    return { invitation, observer: handedIn.observer, record: attempt.record() };
  }));

  it('are given an invitation that is named field for field', () => {
    expect(made.length).toBeGreaterThan(3);
    expect(apart(namedIn('invitation'), pathsOf(z.toJSONSchema(invitationSchema) as object))).toEqual(whole);
    expect(apart(namedIn('invitation'), pathsInAll(made.map(({ invitation }) => invitation)))).toEqual(whole);
  });

  it('give back what is named and no more, and keep a record like any other', () => {
    expect(apart(namedIn('observer'), pathsOf(z.toJSONSchema(observerAnswersSchema) as object))).toEqual(whole);
    expect(apart(namedIn('observer'), pathsInAll(made.map(({ observer }) => observer)))).toEqual(whole);
    expect(apart(namedIn('copy'), pathsInAll(made.map(({ record }) => record))).unnamed).toEqual([]);
  });
});

it('a card for the list of who may speak, and the list, are named field for field', () => {
  const decision = { status: 'READY_WITH_SUPPORT', by: 'Bo Hughes', on: '2026-03-02', until: '2027-03-02', beside: 'Di Evans' } as const;
  const card = sealCard(decision, { name: 'Al Price', reference: 'Housing' });
  expect(apart(namedIn('card'), pathsOf(z.toJSONSchema(registerCardSchema) as object))).toEqual(whole);
  expect(apart(namedIn('card'), pathsInAll([card]))).toEqual(whole);
  expect(apart(namedIn('register'), pathsInAll([{ format: 'guildhall/register@1', cards: [card] }]))).toEqual(whole);
});

it('a file that opens with a passphrase shows what is named and nothing of what is inside', async () => {
  expect(apart(namedIn('locked'), pathsInAll([JSON.parse(await lock('Kingfisher', 'gate lamp otter sleet'))]))).toEqual(whole);
});

describe('what a host page is told', () => {
  const finished = frameworks.flatMap((framework) => [1, 2, 3, 4].map((seed) => takeUpAttempt(framework, recordsOf(framework, seed)[0])));
  const told = (sharing: Sharing): readonly unknown[] => [true, false].flatMap((includeIntegrity) => finished.map((attempt) => completionOf(attempt, { sharing, on: '2026-03-09', includeIntegrity, scoredWith: '1.0.0' })));
  const afterResult = pathsOf(resultJsonSchema()).filter((path) => !neverFromADevice.includes(path) && path !== '/council');

  it.each([['host-nobody', 'nobody'], ['host-plan', 'plan']] as const)('%s is what is named, and all of it', (id, sharing) => {
    expect(apart(namedIn(id), pathsInAll(told(sharing)))).toEqual(whole);
  });

  it('with “result” is what a result may hold and what is named, and never where a sheet was read from', () => {
    const found = pathsInAll(told('result'));
    expect(apart(namedIn('host-result'), found).unnamed).toEqual([]);
    expect(found.filter((path) => neverFromADevice.some((never) => path === `/result${never}`))).toEqual([]);
    const outer = found.filter((path) => !path.startsWith('/result/'));
    expect(apart(namedIn('host-result'), [...outer, ...under('/result', afterResult)])).toEqual(whole);
  });
});

it('a field that is not in the inventory is told, and one that is nowhere else', () => {
  const [first] = records as readonly AttemptEnvelope[];
  expect(apart(namedIn('copy'), pathsIn({ ...first, telephone: '01632 960 123' })).unnamed).toEqual(['/telephone']);
  expect(apart([...namedIn('copy'), '/body/party'], attemptPaths).nowhere).toEqual(['/body/party']);
});

import { councillorQuickScan, councillorRoles, publicMeetingReadiness } from '@guildhall/core/frameworks';
import { steadyAna, walkTo } from '@guildhall/core/testing';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exampleSaved } from '../store-contract/example-saved.ts';
import { memoryStore } from '../stores/memory-store.ts';
import type { Saved } from '../stores/saved.ts';
import { sealSaved } from '../stores/seal-saved.ts';
import type { Store } from '../stores/store.ts';
import { sharedPlace } from '../stores/testing/shared-store.ts';
import { Desk, type LookedInto } from './desk.ts';
import { glanceOf } from './glance-of.ts';
import { Session } from './session.ts';

const host = { now: () => '2026-03-02T10:00:00.000Z' };
const sets = [councillorQuickScan, councillorRoles, publicMeetingReadiness];
const deskOn = (store: Store): Desk => new Desk(store, sets, host);
const failing = (error: unknown): Store => {
  const fail = async (): Promise<never> => await Promise.reject(error);
  return { isShared: true, all: fail, read: fail, write: fail, remove: fail, clear: fail };
};
const idsOf = ({ lying }: LookedInto): readonly string[] => lying.map((each) => ('view' in each ? each.saved.id : each.id));
const brokenIn = ({ lying }: LookedInto): readonly string[] => lying.flatMap((each) => ('code' in each ? [each.code] : []));

beforeEach(() => { vi.useFakeTimers({ now: new Date('2026-03-03T10:00:00Z'), toFake: ['Date'] }); });
afterEach(() => { vi.useRealTimers(); vi.unstubAllGlobals(); });

/** Keeps made-up people as they would be kept. */
function keptAs(id: string, framework: (typeof sets)[number], savedAt = '2026-03-02T10:00:00.000Z', stage?: string): Saved {
  const attempt = walkTo(framework, stage, steadyAna);
  const envelope = attempt.record();
  if (envelope === null) throw new Error('Nothing is recorded.');
  return sealSaved({ id, envelope, savedAt, keep: false, planDraft: null, promised: null, glance: glanceOf(attempt.view()), doubtedOn: null });
}

describe('a list of what lies here', () => {
  it('shows of each what it would show if it were opened', async () => {
    const store = memoryStore();
    for (const [i, framework] of sets.entries()) await store.write(keptAs(`a-${i}`, framework, `2026-03-02T10:00:0${i}.000Z`), null);
    const found = await deskOn(store).look();
    expect(idsOf(found)).toEqual(['a-2', 'a-1', 'a-0']);
    for (const each of found.lying) {
      if (!('view' in each)) throw new Error('It is broken.');
      const opened = await deskOn(store).open(each.saved.id);
      if (!(opened instanceof Session)) throw new Error('It was not opened.');
      const { framework, ...shown } = each.view;
      const { ends, ...whole } = glanceOf(opened.state.attempt.view());
      expect([framework.id, shown, each.saved.glance.ends]).toEqual([opened.state.attempt.framework.id, whole, ends]);
    }
  });
});

describe('a record that is damaged', () => {
  /** What stands in for a part of a record. */
  const nasty: readonly unknown[] = [null, undefined, true, 0, -1, 1.5, '', 'x', '9999-99-99', [], {}, [null], { seal: 'x' }, '__proto__'];

  /** The record with one place in it changed: a letter, a number, or a whole part taken out or replaced. */
  function mutated(record: Saved, place: number, kind: number, which: number): unknown {
    const copy: unknown = structuredClone(record);
    const places: { readonly holder: object; readonly key: string }[] = [];
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const key of Object.keys(value)) {
        places.push({ holder: value, key });
        visit(Reflect.get(value, key));
      }
    };
    visit(copy);
    const at = places[place % places.length];
    if (at === undefined) return null;
    const before: unknown = Reflect.get(at.holder, at.key);
    if (kind === 0) Reflect.deleteProperty(at.holder, at.key);
    else if (kind === 1) Reflect.set(at.holder, at.key, nasty[which % nasty.length]);
    else if (typeof before === 'string' && before.length > 0) {
      const i = which % before.length;
      Reflect.set(at.holder, at.key, before.slice(0, i) + String.fromCharCode(before.charCodeAt(i) ^ (1 << (which % 7))) + before.slice(i + 1));
    } else Reflect.set(at.holder, at.key, typeof before === 'number' ? before + 1 : typeof before === 'boolean' ? !before : null);
    return copy;
  }

  it('is never taken for whole, throws nothing, keeps none of the others from being opened, and can be taken away', async () => {
    const runs = Number(process.env['GUILDHALL_RUNS'] ?? 1) * 500;
    const whole = [keptAs('bad', councillorQuickScan), keptAs('bad', publicMeetingReadiness), exampleSaved({ id: 'bad', answers: 3, note: 'My plan' })];
    let damaged = 0;
    await fc.assert(fc.asyncProperty(fc.nat(2), fc.nat(100_000), fc.nat(2), fc.nat(100_000), async (which, place, kind, how) => {
      const record = whole[which] ?? exampleSaved({ id: 'bad' });
      const value = mutated(record, place, kind, how);
      const { kept, store } = sharedPlace();
      kept.set('bad', value);
      kept.set('good', exampleSaved({ id: 'good' }));
      const desk = deskOn(store());
      const found = await desk.look();
      const same = JSON.stringify(value) === JSON.stringify(record);
      expect([...idsOf(found)].sort()).toEqual(['bad', 'good']);
      expect(brokenIn(found)).toHaveLength(same ? 0 : 1);
      // It is left as it is, for the person to take with them.
      expect(found.lying.flatMap((each) => ('code' in each ? [each.value] : []))).toEqual(same ? [] : [value]);
      const opened = await desk.open('bad');
      expect(opened instanceof Session).toBe(same);
      expect(await desk.open('good')).toBeInstanceOf(Session);
      await desk.remove('bad');
      expect([...kept.keys()]).toEqual(['good']);
      damaged += same ? 0 : 1;
    }), { numRuns: runs });
    expect(damaged).toBeGreaterThan(runs * 0.9);
  });

  it('may also be no record at all', async () => {
    const { kept, store } = sharedPlace();
    for (const [i, value] of [null, 0, '', 'torn {', [], {}, { id: 'x' }, new Map(), new Date(), { id: 'o-9', envelope: null }].entries()) kept.set(`o-${i}`, value);
    const found = await deskOn(store()).look();
    expect([found.lying.length, brokenIn(found).length, found.trouble]).toEqual([10, 10, null]);
  });
});

describe('a store that cannot be read', () => {
  it.each([
    [new DOMException('no', 'VersionError'), 'newer'], [new DOMException('no', 'TimeoutError'), 'held'], [new Error('no'), 'failed'], [null, 'failed'], [undefined, 'failed'],
  ])('is a state and no crash: %s', async (error, trouble) => {
    const desk = deskOn(failing(error));
    expect(await desk.look()).toEqual({ lying: [], deletedOn: [], keeps: 'device', trouble });
    expect(await desk.open('a')).toEqual({ trouble });
    expect(await desk.clear()).toBe(false);
    expect(await desk.bring(JSON.stringify(exampleSaved({ id: 'a' }).envelope))).toEqual({ code: 'E_NOT_KEPT' });
    expect(await desk.remove('a').then(() => 'deleted', () => 'not deleted')).toBe('not deleted');
  });

  it('still lets somebody begin, who is told that nothing is saved', async () => {
    const session = deskOn(failing(new Error('no'))).begin(councillorQuickScan);
    session.send({ type: 'agreement.given' });
    await session.settled();
    expect([session.state.saving, session.state.trouble]).toEqual(['failed', 'failed']);
    expect(session.state.attempt.record()).not.toBeNull();
  });
});

describe('deleting', () => {
  it('what has lain too long is done when somebody looks, and said', async () => {
    const store = memoryStore();
    await store.write(keptAs('old', councillorQuickScan, '2026-02-20T10:00:00.000Z', 'profile'), null);
    await store.write(keptAs('new', councillorQuickScan, '2026-03-01T10:00:00.000Z', 'profile'), null);
    const found = await deskOn(store).look();
    expect([idsOf(found), found.deletedOn]).toEqual([['new'], ['2026-02-27']]);
    expect(await store.read('old')).toBeUndefined();
  });

  it('spares what somebody has written between the look and the deleting', async () => {
    const store = memoryStore();
    const [old, again] = [keptAs('a', councillorQuickScan, '2026-02-20T10:00:00.000Z'), keptAs('a', councillorQuickScan, '2026-03-03T10:00:00.000Z')];
    await store.write(again, null);
    const found = await deskOn({ ...store, all: async () => await Promise.resolve([{ id: 'a', value: old }]) }).look();
    expect([found.deletedOn, await store.read('a')]).toEqual([[], again]);
  });

  it('is never done for a clock that jumped a year ahead: it is hidden, and back when the clock is right', async () => {
    const store = memoryStore();
    await store.write(keptAs('a', councillorQuickScan, '2026-03-01T10:00:00.000Z', 'profile'), null);
    vi.setSystemTime(new Date('2036-03-03T10:00:00Z'));
    expect(idsOf(await deskOn(store).look())).toEqual([]);
    vi.setSystemTime(new Date('2026-03-04T10:00:00Z'));
    const found = await deskOn(store).look();
    expect([idsOf(found), brokenIn(found), found.deletedOn]).toEqual([['a'], [], []]);
    expect(await deskOn(store).open('a')).toBeInstanceOf(Session);
  });

  it('one says so where it is still there', async () => {
    const store = memoryStore();
    await store.write(exampleSaved({ id: 'a' }), null);
    await expect(deskOn({ ...store, remove: async () => { await Promise.resolve(); } }).remove('a')).rejects.toThrow('It could not be deleted.');
  });

  it('everything says so where something is left', async () => {
    const store = memoryStore();
    await store.write(exampleSaved({ id: 'a' }), null);
    expect(await deskOn({ ...store, clear: async () => await Promise.resolve(true) }).clear()).toBe(false);
    expect(await deskOn(store).clear()).toBe(true);
  });
});

describe('a page that is left', () => {
  /** A store whose writings wait to be let through. */
  function slow() {
    const place = sharedPlace();
    const waiting: (() => void)[] = [];
    const store = place.store();
    return { kept: place.kept, waiting, store: { ...store, write: async (saved: Saved, seen: string | null) => { await new Promise<void>((resolve) => { waiting.push(resolve); }); return await store.write(saved, seen); } } };
  }

  it('still saves what was on its way, and what its fields hand over last', async () => {
    const { kept, waiting, store } = slow();
    const desk = deskOn(store);
    const session = desk.begin(councillorQuickScan);
    session.send({ type: 'agreement.given' });
    desk.forget(session.id);
    session.send({ type: 'item.answered', item: session.state.attempt.view().open[0]?.items[0]?.id ?? '', response: { choice: 'strength' } });
    while (session.state.saving !== 'saved') {
      waiting.shift()?.();
      await new Promise((resolve) => { setTimeout(resolve, 1); });
    }
    expect((kept.get(session.id) as Saved).envelope.body.journal).toHaveLength(2);
  });

  it('and opened again finds what was on its way, not what was before', async () => {
    const { waiting, store } = slow();
    const desk = deskOn(store);
    const session = desk.begin(councillorQuickScan);
    session.send({ type: 'agreement.given' });
    desk.forget(session.id);
    const again = desk.open(session.id);
    await new Promise((resolve) => { setTimeout(resolve, 5); });
    waiting.shift()?.();
    const opened = await again;
    expect(opened).toBeInstanceOf(Session);
    expect(opened).not.toBe(session);
  });

  it('and come back to in the same breath has let go of nothing', async () => {
    const desk = deskOn(memoryStore());
    const session = desk.begin(councillorQuickScan);
    desk.rest();
    desk.rest();
    desk.wake();
    await new Promise((resolve) => { setTimeout(resolve, 5); });
    expect(desk.peek(session.id)).toBe(session);
    desk.rest();
    await new Promise((resolve) => { setTimeout(resolve, 5); });
    expect(desk.peek(session.id)).toBeUndefined();
  });
});

describe('a session', () => {
  it('saves a full attempt of 39 questions in a few milliseconds', async () => {
    vi.useRealTimers();
    const store = memoryStore();
    const full = keptAs('a', councillorRoles, new Date().toISOString(), 'profile');
    await store.write(full, null);
    const session = await deskOn(store).open('a');
    if (!(session instanceof Session)) throw new Error('It was not opened.');
    const times: number[] = [];
    for (let i = 0; i < 100; i += 1) {
      const began = performance.now();
      session.keepLonger(i % 2 === 0);
      await session.settled();
      times.push(performance.now() - began);
      expect(session.state.saving).toBe('saved');
    }
    times.sort((one, other) => one - other);
    // What others do on this computer makes some slow, and none fast.
    expect(times[25]).toBeLessThan(10);
    expect(times[90]).toBeLessThan(50);
  });

  it('notices on the next answer that midnight has passed, and that a standing has ended', async () => {
    const store = memoryStore();
    await store.write(keptAs('a', publicMeetingReadiness, '2026-03-02T10:00:00.000Z', 'standing'), null);
    const session = await deskOn(store).open('a');
    if (!(session instanceof Session)) throw new Error('It was not opened.');
    expect(session.state.attempt.view().doing).toBe('standing');
    vi.setSystemTime(new Date('2027-06-01T10:00:00Z'));
    expect(session.send({ type: 'meeting.held', on: '2027-06-01' })).toBe(false);
    expect(session.state.attempt.view().doing).toBe('closed');
  });

  it('can be taken back again where deleting failed the first time', async () => {
    const store = memoryStore();
    let fails = true;
    const desk = deskOn({ ...store, remove: async (id) => { if (fails) throw new Error('no'); await store.remove(id); } });
    const session = desk.begin(councillorQuickScan);
    session.send({ type: 'agreement.given' });
    await session.settled();
    expect(await session.withdraw()).toBe(false);
    fails = false;
    expect(await session.withdraw()).toBe(true);
    expect(await store.all()).toEqual([]);
  });

  it('says how long what is saved stays', async () => {
    const states: unknown[] = [];
    for (const keeps of ['page', 'device', 'council'] as const) {
      const session = deskOn({ ...memoryStore(), keeps }).begin(councillorQuickScan);
      states.push(session.state.keeps);
      session.send({ type: 'agreement.given' });
      await session.settled();
      states.push(session.state.keeps);
    }
    expect(states).toEqual([null, 'page', null, 'device', null, 'council']);
  });

  it('does not say "saved" of an answer for a moment before it is', () => {
    const session = deskOn(memoryStore()).begin(councillorQuickScan);
    const seen: unknown[] = [];
    session.subscribe(() => { seen.push(session.state.saving); });
    session.send({ type: 'agreement.given' });
    expect(new Set(seen)).toEqual(new Set(['saving']));
  });
});

describe('a file that is brought', () => {
  it('is kept under a new name, with the list knowing all about it', async () => {
    const store = memoryStore();
    const desk = deskOn(store);
    const { envelope } = exampleSaved({ id: 'x', answers: 3 });
    const brought = await desk.bring(JSON.stringify(envelope));
    expect(brought).toEqual({ id: expect.stringMatching(/^[a-z0-9]{21}$/) });
    const found = await desk.look();
    expect([idsOf(found), brokenIn(found)]).toEqual(['id' in brought ? [brought.id] : [], []]);
  });

  it('is refused with a reason', async () => {
    const desk = deskOn(memoryStore());
    expect(await desk.bring('{')).toEqual({ code: 'E_FORMAT' });
    expect(await desk.bring('null')).toEqual({ code: 'E_FORMAT' });
    expect(await desk.bring(`"${'x'.repeat(20_000_000)}"`)).toEqual({ code: 'E_TOO_LARGE' });
    expect(await desk.bring(JSON.stringify({ ...exampleSaved({ id: 'x' }).envelope, seal: 'sha256:0' }))).toEqual({ code: 'E_DAMAGED' });
  });
});

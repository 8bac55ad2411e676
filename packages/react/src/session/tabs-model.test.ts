import { itemsOf } from '@guildhall/core';
import { councillorQuickScan } from '@guildhall/core/frameworks';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Saved } from '../stores/saved.ts';
import { fakeChannels } from '../stores/testing/fake-channels.ts';
import { sharedPlace } from '../stores/testing/shared-store.ts';
import { Desk } from './desk.ts';
import { Session } from './session.ts';

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); vi.unstubAllGlobals(); });

const host = { now: () => '2026-03-02T10:00:00.000Z' };
const items = itemsOf(councillorQuickScan).map(({ id }) => id);
const choices = ['strength', 'toDevelop', 'notImportant'];

/** What one of the tabs does next. */
type Step =
  | { readonly does: 'answer'; readonly tab: number; readonly item: number; readonly choice: number }
  | { readonly does: 'take over' | 'reload' | 'close'; readonly tab: number }
  | { readonly does: 'wait'; readonly for: number };

const steps = (tabs: number): fc.Arbitrary<readonly Step[]> => {
  const tab = fc.nat(tabs - 1);
  return fc.array(fc.oneof(
    { weight: 6, arbitrary: fc.record({ does: fc.constant('answer' as const), tab, item: fc.nat(9), choice: fc.nat(2) }) },
    { weight: 2, arbitrary: fc.record({ does: fc.constant('take over' as const), tab }) },
    { weight: 1, arbitrary: fc.record({ does: fc.constantFrom('reload' as const, 'close' as const), tab }) },
    { weight: 4, arbitrary: fc.record({ does: fc.constant('wait' as const), for: fc.constantFrom(0, 1, 3, 20, 300, 1500) }) },
  ), { minLength: 5, maxLength: 40 });
};

/** How many answers are in what is kept, by what was answered and how often. */
const answersIn = (saved: Saved): readonly string[] => saved.envelope.body.journal.map(({ event }) => JSON.stringify(event));

/** Lets several tabs do their steps and gives what was ever shown as saved, and what is kept in the end. */
async function live(tabs: number, todo: readonly Step[], latencies: readonly number[], isBlind = false) {
  let turn = 0;
  const { kept, store } = sharedPlace(async () => { await new Promise((resolve) => { setTimeout(resolve, latencies[(turn += 1) % latencies.length] ?? 0); }); }, isBlind);
  const first = new Desk(store(), [councillorQuickScan], host).begin(councillorQuickScan);
  first.send({ type: 'agreement.given' });
  await vi.advanceTimersByTimeAsync(1000);
  const { id } = first;
  const shown = new Map<string, readonly string[]>();
  const watch = (session: Session): Session => {
    session.subscribe(() => {
      const { saving, editing, attempt } = session.state;
      const record = attempt.record();
      if (saving === 'saved' && editing && record !== null) shown.set(record.seal, record.body.journal.map(({ event }) => JSON.stringify(event)));
    });
    return session;
  };
  const open = async (): Promise<Session | null> => {
    const opening = new Desk(store(), [councillorQuickScan], host).open(id);
    await vi.advanceTimersByTimeAsync(600);
    const found = await opening;
    return found instanceof Session ? watch(found) : null;
  };
  const sessions: (Session | null)[] = [watch(first)];
  while (sessions.length < tabs) sessions.push(await open());
  for (const step of todo) {
    if (step.does === 'wait') await vi.advanceTimersByTimeAsync(step.for);
    else {
      const session = sessions[step.tab] ?? null;
      if (session === null) sessions[step.tab] = await open();
      else if (step.does === 'answer') session.send({ type: 'item.answered', item: items[step.item] ?? '', response: { choice: choices[step.choice] ?? '' } });
      else if (step.does === 'take over') void session.takeOver();
      // A tab that is closed breaks off what it was doing: its channel is silent, and what it had not yet given to the store is lost.
      else {
        void session.close();
        sessions[step.tab] = step.does === 'reload' ? await open() : null;
      }
    }
  }
  await vi.advanceTimersByTimeAsync(5000);
  const last = kept.get(id) as Saved;
  const editors = sessions.filter((session) => session?.state.editing === true);
  return { last: answersIn(last), lastSaved: last, shown: [...shown.values()], editors: editors.length, open: sessions.filter((session) => session !== null) };
}

/** Everything that was shown as saved is in what is kept, in the same order: the journal only grows. */
const holds = (whole: readonly string[], part: readonly string[]): boolean => part.every((line, i) => whole[i] === line);

describe('two to five tabs with the same attempt, whatever they do', () => {
  const runs = Number(process.env['GUILDHALL_RUNS'] ?? 1) * 200;

  it('lose no answer that was shown as saved, and one of them at most may change it', async () => {
    vi.stubGlobal('BroadcastChannel', fakeChannels());
    let saved = 0;
    await fc.assert(fc.asyncProperty(fc.integer({ min: 2, max: 5 }).chain((tabs) => fc.tuple(fc.constant(tabs), steps(tabs))), fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 3, maxLength: 9 }), async ([tabs, todo], latencies) => {
      const { last, shown, editors, open } = await live(tabs, todo, latencies);
      for (const part of shown) expect(holds(last, part)).toBe(true);
      saved += shown.length;
      expect(editors).toBeLessThanOrEqual(1);
      for (const session of open) void session.close();
    }), { numRuns: runs });
    expect(saved).toBeGreaterThan(runs);
  });

  it('lose none either where the browser lets tabs not talk to each other', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    let saved = 0;
    await fc.assert(fc.asyncProperty(fc.integer({ min: 2, max: 5 }).chain((tabs) => fc.tuple(fc.constant(tabs), steps(tabs))), fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 3, maxLength: 9 }), async ([tabs, todo], latencies) => {
      const { last, shown } = await live(tabs, todo, latencies);
      for (const part of shown) expect(holds(last, part)).toBe(true);
      saved += shown.length;
    }), { numRuns: runs });
    expect(saved).toBeGreaterThan(runs);
  });
});

it('and it is noticed where a store writes over what is newer', async () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const todo: readonly Step[] = [0, 1].flatMap((tab): readonly Step[] => [{ does: 'answer', tab, item: tab, choice: 0 }, { does: 'wait', for: 300 }]);
  const honest = await live(2, todo, [1]);
  expect(honest.shown.every((part) => holds(honest.last, part))).toBe(true);
  const blind = await live(2, todo, [1], true);
  expect(blind.shown.every((part) => holds(blind.last, part))).toBe(false);
});

describe('one editor', () => {
  const desk = (place: ReturnType<typeof sharedPlace>) => new Desk(place.store(), [councillorQuickScan], host);
  const opened = async (place: ReturnType<typeof sharedPlace>, id: string): Promise<Session> => {
    const opening = desk(place).open(id);
    await vi.advanceTimersByTimeAsync(300);
    const found = await opening;
    if (!(found instanceof Session)) throw new Error('It was not opened.');
    return found;
  };
  const begun = async (place: ReturnType<typeof sharedPlace>): Promise<Session> => {
    const session = desk(place).begin(councillorQuickScan);
    session.send({ type: 'agreement.given' });
    await vi.advanceTimersByTimeAsync(10);
    return session;
  };

  it('remains when all take over at once', async () => {
    vi.stubGlobal('BroadcastChannel', fakeChannels());
    for (let tabs = 2; tabs <= 5; tabs += 1) {
      const place = sharedPlace();
      const sessions = [await begun(place)];
      while (sessions.length < tabs) sessions.push(await opened(place, sessions[0]?.id ?? ''));
      expect(sessions.map(({ state }) => state.editing)).toEqual(sessions.map((_, i) => i === 0));
      const taking = sessions.slice(1).map(async (session) => { await session.takeOver(); });
      await vi.advanceTimersByTimeAsync(2000);
      await Promise.all(taking);
      expect(sessions.filter(({ state }) => state.editing)).toHaveLength(1);
      expect(sessions[0]?.state.editing).toBe(false);
    }
  });

  it('reads what the other has saved, and sees that the other has deleted it', async () => {
    vi.stubGlobal('BroadcastChannel', fakeChannels());
    const place = sharedPlace();
    const editor = await begun(place);
    const reader = await opened(place, editor.id);
    editor.send({ type: 'item.answered', item: items[0] ?? '', response: { choice: 'strength' } });
    await vi.advanceTimersByTimeAsync(10);
    expect(reader.state.attempt.record()).toEqual(editor.state.attempt.record());
    expect(reader.send({ type: 'item.answered', item: items[0] ?? '', response: { choice: 'toDevelop' } })).toBe(false);
    await editor.withdraw();
    await vi.advanceTimersByTimeAsync(10);
    expect([reader.state.saving, reader.state.editing, place.kept.size]).toEqual(['gone', false, 0]);
  });

  it('keeps it again where it was deleted from elsewhere, if the person carries on', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const place = sharedPlace();
    const session = await begun(place);
    place.kept.clear();
    session.send({ type: 'item.answered', item: items[0] ?? '', response: { choice: 'strength' } });
    await vi.advanceTimersByTimeAsync(10);
    expect([session.state.saving, session.state.editing, place.kept.size]).toEqual(['gone', false, 0]);
    await session.takeOver();
    await vi.advanceTimersByTimeAsync(10);
    expect([session.state.saving, session.state.editing]).toEqual(['saved', true]);
    expect(answersIn(place.kept.get(session.id) as Saved)).toHaveLength(2);
  });

  it('is not disturbed by what others say on the channel', async () => {
    const Channel = fakeChannels();
    vi.stubGlobal('BroadcastChannel', Channel);
    const session = await begun(sharedPlace());
    const stranger = new Channel(`guildhall/${session.id}`);
    for (const noise of [null, 'i-take-over', 7, {}, { call: 'i-take-over' }, { call: 'obey', tab: 'x' }, { call: '__proto__', tab: 'x' }]) stranger.postMessage(noise);
    await vi.advanceTimersByTimeAsync(100);
    expect(session.state.editing).toBe(true);
  });

  it('is there where the browser refuses a channel', async () => {
    vi.stubGlobal('BroadcastChannel', class { constructor() { throw new DOMException('no', 'SecurityError'); } });
    const session = await begun(sharedPlace());
    expect([session.state.editing, session.state.saving]).toEqual([true, 'saved']);
  });
});

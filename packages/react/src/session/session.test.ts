import { councillorRoles } from '@guildhall/core/frameworks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { memoryStore } from '../stores/memory-store.ts';
import { readSaved } from '../stores/read-saved.ts';
import type { Store } from '../stores/store.ts';
import { fakeChannels } from '../stores/testing/fake-channels.ts';
import { Desk } from './desk.ts';
import { Session } from './session.ts';

afterEach(() => { vi.unstubAllGlobals(); });

const deskOn = (store: Store): Desk => new Desk(store, [councillorRoles], {});

async function begun(store: Store): Promise<Session> {
  const session = deskOn(store).begin(councillorRoles);
  session.send({ type: 'agreement.given' });
  await session.settled();
  return session;
}

const sealKept = async (store: Store, { id }: Session): Promise<unknown> => (await store.read(id) as { readonly envelope: { readonly seal: string } }).envelope.seal;

describe('somebody who watches a session', () => {
  it('may answer the next question at once, and both answers are kept', async () => {
    const store = memoryStore();
    const session = await begun(store);
    let answered = false;
    session.subscribe(() => {
      if (answered) return;
      answered = true;
      session.send({ type: 'fact.given', fact: 'monthsInOffice', value: 5 });
    });
    session.send({ type: 'fact.given', fact: 'office', value: 'non-executive' });
    await session.settled();
    expect(session.state.attempt.view().memory.facts).toMatchObject({ office: 'non-executive', monthsInOffice: 5 });
    expect([session.state.saving, await sealKept(store, session)]).toEqual(['saved', session.state.attempt.record()?.seal]);
  });

  it('may throw, which is reported and loses no answer', async () => {
    const reported = vi.fn<(error: unknown) => void>();
    vi.stubGlobal('reportError', reported);
    const store = memoryStore();
    const session = await begun(store);
    const other = vi.fn<() => void>();
    session.subscribe(() => { throw new Error('The host’s own.'); });
    session.subscribe(other);
    expect(session.send({ type: 'fact.given', fact: 'office', value: 'non-executive' })).toBe(true);
    await session.settled();
    expect([session.state.saving, await sealKept(store, session)]).toEqual(['saved', session.state.attempt.record()?.seal]);
    expect(other).toHaveBeenCalled();
    expect(reported).toHaveBeenCalled();
  });
});

describe('a file that came for somebody’s turn', () => {
  it('is kept with what it came for, until it turns out to be the person’s own', async () => {
    const store = memoryStore();
    const file = JSON.stringify((await begun(memoryStore())).state.attempt.record());
    const brought = await deskOn(store).bring(file, { for: 'assessor', from: 'Ana Lewis' });
    const id = 'id' in brought ? brought.id : '';
    const opened = await deskOn(store).open(id);
    if (!(opened instanceof Session)) throw new Error('it is not there');
    expect(opened.state.errand).toEqual({ for: 'assessor', from: 'Ana Lewis' });
    opened.runErrand({ for: 'assessor', from: 'Ana Lewis', as: 'Cy Morgan' });
    opened.send({ type: 'fact.given', fact: 'monthsInOffice', value: 5 });
    await opened.settled();
    expect(readSaved(id, await store.read(id))?.errand).toEqual({ for: 'assessor', from: 'Ana Lewis', as: 'Cy Morgan' });
    opened.runErrand(null);
    await opened.settled();
    expect(readSaved(id, await store.read(id))).not.toHaveProperty('errand');
  });

  it('is told from one that was changed', async () => {
    const store = memoryStore();
    const brought = await deskOn(store).bring(JSON.stringify((await begun(memoryStore())).state.attempt.record()), { for: 'manager' });
    const id = 'id' in brought ? brought.id : '';
    const lying = await store.read(id) as object;
    expect(readSaved(id, lying)?.errand).toEqual({ for: 'manager' });
    expect(readSaved(id, { ...lying, errand: { for: 'assessor' } })).toBeNull();
  });
});

describe('a store that answers out of turn', () => {
  it('does not put an older record in the place of what was answered since', async () => {
    vi.stubGlobal('BroadcastChannel', fakeChannels());
    const place = memoryStore();
    const shared: Store = { ...place, isShared: true };
    const first = await begun(shared);
    // The second tab's readings are answered when the test says so.
    const held: (() => void)[] = [];
    let holds = false;
    const slow: Store = {
      ...shared,
      read: async (id) => {
        const found = await place.read(id);
        if (holds) await new Promise<void>((resolve) => { held.push(resolve); });
        return found;
      },
    };
    const second = await deskOn(slow).open(first.id);
    if (!(second instanceof Session)) throw new Error('It was not opened.');
    expect(second.state.editing).toBe(false);

    holds = true;
    first.send({ type: 'fact.given', fact: 'office', value: 'non-executive' });
    await first.settled();
    await vi.waitFor(() => { expect(held).toHaveLength(1); });
    holds = false;
    await second.takeOver();
    expect(second.state.editing).toBe(true);
    second.send({ type: 'fact.given', fact: 'monthsInOffice', value: 5 });
    await second.settled();
    expect(second.state.saving).toBe('saved');
    for (const answer of held) answer();
    await new Promise((resolve) => { setTimeout(resolve, 10); });
    expect(second.state.attempt.view().memory.facts).toMatchObject({ office: 'non-executive', monthsInOffice: 5 });
    second.send({ type: 'fact.given', fact: 'monthsInOffice', value: 6 });
    await second.settled();
    expect([second.state.saving, await sealKept(place, second)]).toEqual(['saved', second.state.attempt.record()?.seal]);
  });
});

describe('an attempt that is being opened', () => {
  const slow = (place: Store): Store => ({
    ...place,
    isShared: true,
    read: async (id) => {
      await new Promise((resolve) => { setTimeout(resolve, 20); });
      return await place.read(id);
    },
  });

  it('is let go of where nobody shows it any more by the time it is open', async () => {
    vi.stubGlobal('BroadcastChannel', fakeChannels());
    const shared = slow(memoryStore());
    const first = await begun(shared);
    await first.close();

    const left = deskOn(shared);
    left.wake();
    const opening = left.open(first.id);
    left.rest();
    await opening;
    expect(left.peek(first.id)).toBeUndefined();

    const second = await deskOn(shared).open(first.id);
    expect(second instanceof Session && second.state.editing).toBe(true);
  });

  it('stays where somebody shows it again meanwhile', async () => {
    const store = slow(memoryStore());
    const first = await begun(store);
    await first.close();
    const desk = deskOn(store);
    desk.wake();
    const opening = desk.open(first.id);
    desk.rest();
    await new Promise((resolve) => { setTimeout(resolve, 5); });
    desk.wake();
    const opened = await opening;
    expect(opened instanceof Session && desk.peek(first.id) === opened).toBe(true);
  });
});

describe('how questions come', () => {
  it('is as the person chose last, which is told once and stored nowhere', async () => {
    const store = memoryStore();
    const session = await begun(store);
    expect(session.state.asks).toBe('one');
    const before = JSON.stringify(await store.read(session.id));
    const told = vi.fn<() => void>();
    session.subscribe(told);
    session.askBy('group');
    session.askBy('group');
    await session.settled();
    expect([session.state.asks, told.mock.calls.length]).toEqual(['group', 1]);
    expect(JSON.stringify(await store.read(session.id))).toBe(before);
    session.askBy('one');
    expect(session.state.asks).toBe('one');
  });
});

describe('a choice that the page shows by itself', () => {
  const answer = (session: Session, fact: string): boolean => session.sendShown({ type: 'fact.given', fact: 'office', value: fact });

  /** A page on which no frame has been drawn yet. */
  function undrawn(): void {
    vi.stubGlobal('document', { visibilityState: 'visible' });
    vi.stubGlobal('addEventListener', vi.fn<() => void>());
    vi.stubGlobal('removeEventListener', vi.fn<() => void>());
    vi.stubGlobal('requestAnimationFrame', vi.fn<() => number>(() => 1));
    vi.stubGlobal('cancelAnimationFrame', vi.fn<() => void>());
  }

  it('is in the record, on its way to the store and heard of by the host before anything is drawn', async () => {
    const place = memoryStore();
    const write = vi.fn<Store['write']>(place.write);
    const session = await begun({ ...place, write });
    const [heard, drawn] = [vi.fn<() => void>(), vi.fn<() => void>()];
    session.subscribe(heard);
    session.watch(drawn);
    write.mockClear();
    undrawn();
    expect(answer(session, 'non-executive')).toBe(true);
    expect(write).toHaveBeenCalledWith(expect.objectContaining({ envelope: session.state.attempt.record() }), expect.anything());
    expect([session.state.saving, heard.mock.calls.length > 0, drawn.mock.calls.length]).toEqual(['saving', true, 0]);
    await session.settled();
    expect([session.state.saving, drawn.mock.calls.length]).toEqual(['saved', 0]);
  });

  it('is known to every screen before the next thing happens', async () => {
    const session = await begun(memoryStore());
    const drawn = vi.fn<() => void>();
    session.watch(drawn);
    undrawn();
    answer(session, 'non-executive');
    session.send({ type: 'fact.given', fact: 'monthsInOffice', value: 5 });
    expect(drawn.mock.calls.length).toBeGreaterThan(1);
  });

  it('is not taken where another tab has it', async () => {
    vi.stubGlobal('BroadcastChannel', fakeChannels());
    const shared: Store = { ...memoryStore(), isShared: true };
    const first = await begun(shared);
    const second = await deskOn(shared).open(first.id);
    if (!(second instanceof Session)) throw new Error('It was not opened.');
    expect(second.state.editing).toBe(false);
    expect(answer(second, 'non-executive')).toBe(false);
  });
});

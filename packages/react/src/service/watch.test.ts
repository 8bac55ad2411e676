import { startAttempt, type Attempt } from '@guildhall/core';
import { councillorRoles } from '@guildhall/core/frameworks';
import { newCai, walkTo } from '@guildhall/core/testing';
import { describe, expect, it, vi } from 'vitest';
import { watch, type Watched } from './watch.ts';

type Saving = Watched['state']['saving'];

/** A desk with sessions that a test moves by hand. */
function madeDesk() {
  const listeners = new Set<(session: Watched) => void>();
  const sessions: Watched[] = [];
  return {
    subscribe: (listener: (session: Watched) => void) => {
      listeners.add(listener);
      for (const session of sessions) listener(session);
      return () => { listeners.delete(listener); };
    },
    lay: (attempt: Attempt, saving: Saving, settled: () => Promise<void> = async () => { await Promise.resolve(); }) => {
      const session = { id: 'k3', state: { attempt, saving, savedAt: '2026-03-02T10:00:00.000Z', editing: true, promised: { sharing: 'plan', includeIntegrity: false } as const }, settled };
      const tell = (): void => { for (const listener of listeners) listener(session); };
      sessions.push(session);
      tell();
      return {
        turn: (next: Saving) => {
          session.state = { ...session.state, saving: next };
          tell();
        },
        move: (next: Attempt, editing = true) => {
          session.state = { ...session.state, attempt: next, editing };
          tell();
        },
      };
    },
  };
}

const begun = (): Attempt => startAttempt(councillorRoles, { respondent: 'r-1', startedOn: '2026-03-02', seed: 7 });
const events = () => ({ onSaved: vi.fn<(id: string, at: string) => void>(), onFinished: vi.fn<(attempt: Attempt, promised: Watched['state']['promised']) => void>() });

describe('a save', () => {
  it('is told once, when it has been read back', () => {
    const [desk, told] = [madeDesk(), events()];
    watch(desk, told);
    const session = desk.lay(begun(), 'nothing-yet');
    session.turn('saving');
    expect(told.onSaved).not.toHaveBeenCalled();
    session.turn('saved');
    session.turn('saved');
    expect(told.onSaved.mock.calls).toEqual([['k3', '2026-03-02T10:00:00.000Z']]);
    session.turn('saving');
    session.turn('saved');
    expect(told.onSaved).toHaveBeenCalledTimes(2);
  });

  it('is no news where it was made before, or in another tab', () => {
    const [desk, told] = [madeDesk(), events()];
    const session = desk.lay(begun(), 'saved');
    const stop = watch(desk, told);
    stop();
    watch(desk, told);
    session.turn('elsewhere');
    session.turn('saved');
    expect(told.onSaved).not.toHaveBeenCalled();
  });

  it.each(['full', 'failed', 'elsewhere'] as const)('that came to “%s” is not told', (saving) => {
    const [desk, told] = [madeDesk(), events()];
    watch(desk, told);
    const session = desk.lay(begun(), 'nothing-yet');
    session.turn('saving');
    session.turn(saving);
    expect(told.onSaved).not.toHaveBeenCalled();
  });

  it('of a record that was taken back is not told', () => {
    const [desk, told] = [madeDesk(), events()];
    watch(desk, told);
    const attempt = begun();
    const session = desk.lay(attempt, 'nothing-yet');
    attempt.send({ type: 'agreement.given' });
    attempt.send({ type: 'attempt.withdrawn' });
    session.turn('saving');
    session.turn('saved');
    expect(told.onSaved).not.toHaveBeenCalled();
  });
});

describe('somebody who finishes', () => {
  const finished = (): Attempt => walkTo(councillorRoles, undefined, newCai);

  it('is told of once, and only after the last answer has settled', async () => {
    const [desk, told] = [madeDesk(), events()];
    let settle: () => void = () => undefined;
    const settled = new Promise<void>((resolve) => { settle = resolve; });
    watch(desk, told);
    const session = desk.lay(begun(), 'saved', async () => { await settled; });
    session.move(finished());
    session.turn('saving');
    await new Promise((resolve) => { setTimeout(resolve, 5); });
    expect(told.onFinished).not.toHaveBeenCalled();
    settle();
    session.turn('saved');
    await vi.waitFor(() => { expect(told.onFinished).toHaveBeenCalledTimes(1); });
  });

  it('is told of with what they were promised when they agreed', async () => {
    const [desk, told] = [madeDesk(), events()];
    watch(desk, told);
    desk.lay(begun(), 'saved').move(finished());
    await vi.waitFor(() => { expect(told.onFinished.mock.calls[0]?.[1]).toEqual({ sharing: 'plan', includeIntegrity: false }); });
  });

  it('is still told of where the page is left at once', async () => {
    const [desk, told] = [madeDesk(), events()];
    const stop = watch(desk, told);
    desk.lay(begun(), 'saved').move(finished());
    stop();
    await vi.waitFor(() => { expect(told.onFinished).toHaveBeenCalledTimes(1); });
  });

  it('before, is no news when the record is opened again', async () => {
    const [desk, told] = [madeDesk(), events()];
    watch(desk, told);
    desk.lay(finished(), 'saved').turn('saved');
    await new Promise((resolve) => { setTimeout(resolve, 5); });
    expect(told.onFinished).not.toHaveBeenCalled();
  });

  it('has not, where everything was taken back', async () => {
    const [desk, told] = [madeDesk(), events()];
    watch(desk, told);
    const attempt = begun();
    attempt.send({ type: 'agreement.given' });
    const session = desk.lay(attempt, 'saved');
    attempt.send({ type: 'attempt.withdrawn' });
    session.turn('saving');
    await new Promise((resolve) => { setTimeout(resolve, 5); });
    expect(told.onFinished).not.toHaveBeenCalled();
  });

  it('has not either, where that happened while the last answer was on its way', async () => {
    const [desk, told] = [madeDesk(), events()];
    let settle: () => void = () => undefined;
    const settled = new Promise<void>((resolve) => { settle = resolve; });
    watch(desk, told);
    const attempt = finished();
    desk.lay(begun(), 'saved', async () => { await settled; }).move(attempt);
    attempt.send({ type: 'attempt.withdrawn' });
    settle();
    await new Promise((resolve) => { setTimeout(resolve, 5); });
    expect(told.onFinished).not.toHaveBeenCalled();
  });

  it('in another tab is told of there, and not here too', async () => {
    const [desk, told] = [madeDesk(), events()];
    watch(desk, told);
    desk.lay(begun(), 'saved').move(finished(), false);
    await new Promise((resolve) => { setTimeout(resolve, 5); });
    expect(told.onFinished).not.toHaveBeenCalled();
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Onlookers } from './onlookers.ts';

/** A window that draws a frame when the test says so. */
function page(visibilityState: 'visible' | 'hidden' = 'visible') {
  const target = new EventTarget();
  const frames = new Map<number, () => void>();
  let last = 0;
  vi.stubGlobal('document', { visibilityState });
  vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
  vi.stubGlobal('removeEventListener', target.removeEventListener.bind(target));
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => { frames.set(last += 1, callback); return last; });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => { frames.delete(id); });
  return {
    waiting: frames,
    does: (type: string) => { target.dispatchEvent(new Event(type)); },
    /** What happens just before a frame is drawn. */
    frame: () => {
      const now = [...frames.values()];
      frames.clear();
      for (const callback of now) callback();
    },
  };
}

function watched() {
  const onlookers = new Onlookers();
  const told = vi.fn<() => void>();
  onlookers.subscribe(told);
  return { onlookers, told };
}

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the screens', () => {
  it('are told at once', () => {
    page();
    const { onlookers, told } = watched();
    onlookers.tell();
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('that wait are told once of all there was, after the next frame and not before it', () => {
    const { frame } = page();
    const { onlookers, told } = watched();
    onlookers.wait();
    onlookers.tell();
    onlookers.wait();
    onlookers.tell();
    frame();
    expect(told).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(told).toHaveBeenCalledTimes(1);
    onlookers.tell();
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('that wait for nothing are told of nothing', () => {
    const { frame } = page();
    const { onlookers, told } = watched();
    onlookers.wait();
    frame();
    vi.runAllTimers();
    expect(told).not.toHaveBeenCalled();
  });

  it.each(['pointerdown', 'click', 'keydown', 'submit', 'pagehide'])('know everything before the next %s does anything', (type) => {
    const { does, frame, waiting } = page();
    const { onlookers, told } = watched();
    onlookers.wait();
    onlookers.tell();
    does(type);
    expect(told).toHaveBeenCalledTimes(1);
    expect(waiting.size).toBe(0);
    frame();
    does(type);
    vi.runAllTimers();
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('are told soon where the page draws no frames', () => {
    page();
    const { onlookers, told } = watched();
    onlookers.wait();
    onlookers.tell();
    vi.advanceTimersByTime(100);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('do not wait on a page that nobody sees', () => {
    page('hidden');
    const { onlookers, told } = watched();
    onlookers.wait();
    onlookers.tell();
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('do not wait where there is no page', () => {
    const { onlookers, told } = watched();
    onlookers.wait();
    onlookers.tell();
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('are told no more once they are gone', () => {
    const { frame } = page();
    const onlookers = new Onlookers();
    const told = vi.fn<() => void>();
    const leave = onlookers.subscribe(told);
    onlookers.wait();
    onlookers.tell();
    leave();
    frame();
    vi.runAllTimers();
    expect(told).not.toHaveBeenCalled();
  });
});

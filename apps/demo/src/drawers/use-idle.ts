import { useEffect, useState } from 'react';
import { idleAfter, type Idle } from './idle.ts';
import { tellTouched, whenTold } from './other-tabs.ts';

/** What counts as a touch. Not the mouse going by, and not the focus: a page moves that by itself. */
const touches = ['keydown', 'pointerdown', 'click', 'wheel', 'touchstart', 'input'] as const;

/**
 * How long nobody has touched the page, or another with the same drawer: a window on a big screen, which nobody touches, stays open as long as the
 * one beside it is used.
 *
 * @param onOver told once.
 */
export function useIdle(drawer: string, onOver: () => void): { readonly idle: Idle; readonly touch: () => void } {
  const [idle, setIdle] = useState<Idle>({ is: 'busy' });
  const [clock] = useState(clockSinceTouch);
  const touch = (): void => {
    // A computer that slept may wake with a key: it is asked first how long that was.
    if (idleAfter(clock.since()).is === 'over') return;
    clock.touch();
    setIdle(same({ is: 'busy' }));
  };
  useEffect(() => {
    let isOver = false;
    const look = (): void => {
      const now = idleAfter(clock.since());
      setIdle(same(now));
      if (now.is !== 'over' || isOver) return;
      isOver = true;
      onOver();
    };
    const bell = setInterval(look, 1000);
    const onTouch = (): void => {
      look();
      touch();
      if (!isOver) tellTouched(drawer);
    };
    const stopHearing = whenTold('touched', () => drawer, touch);
    for (const each of touches) window.addEventListener(each, onTouch, { capture: true, passive: true });
    document.addEventListener('visibilitychange', look);
    return () => {
      stopHearing();
      clearInterval(bell);
      for (const each of touches) window.removeEventListener(each, onTouch, { capture: true });
      document.removeEventListener('visibilitychange', look);
    };
    // It listens as long as a drawer is open; what it calls does the same each time.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [clock, drawer]);
  return { idle, touch };
}

/** Nothing is drawn anew while nothing has changed. */
const same = (next: Idle) => (before: Idle): Idle => (before.is === next.is && (before.is !== 'soon' || next.is !== 'soon' || before.left === next.left) ? before : next);

/** Two clocks: one may be set while somebody is here, the other may stand still while a computer sleeps. The longer time counts. */
function clockSinceTouch(): { readonly since: () => number; readonly touch: () => void } {
  let from = { wall: Date.now(), page: performance.now() };
  return {
    since: () => Math.max(Date.now() - from.wall, performance.now() - from.page),
    touch: () => { from = { wall: Date.now(), page: performance.now() }; },
  };
}

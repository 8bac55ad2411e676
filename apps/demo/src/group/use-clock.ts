import { timeLeft, type ScriptClock } from '@guildhall/core/group';
import { useCallback, useSyncExternalStore } from 'react';

/** Milliseconds left, in whole seconds: what uses it is drawn again once a second while the clock runs, and not at all while it stands. */
export function useLeft(clock: ScriptClock): number {
  const { endsAt } = clock;
  const subscribe = useCallback((tell: () => void) => {
    if (endsAt === null) return () => undefined;
    let bell: ReturnType<typeof setTimeout>;
    const wait = (): void => {
      const left = endsAt - Date.now();
      // Until the next whole second, so that none is left out and none is shown twice.
      if (left > 0) bell = setTimeout(() => { tell(); wait(); }, Math.max(20, (left % 1000) + 5));
    };
    wait();
    return () => { clearTimeout(bell); };
  }, [endsAt]);
  return useSyncExternalStore(subscribe, () => Math.ceil(timeLeft(clock, Date.now()) / 1000), () => 0) * 1000;
}

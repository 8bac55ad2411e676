import type { AttemptHost } from '@guildhall/core';
import { useEffect, useState } from 'react';

type Now = NonNullable<AttemptHost['now']>;

/** The host's clock, the device's where it has none: always the one that was given last, behind a function that stays the same. */
export function useClock(given: AttemptHost['now']): Now {
  const [clock] = useState(() => {
    let read: Now = deviceTime;
    return { now: () => read(), set: (next: Now) => { read = next; } };
  });
  useEffect(() => { clock.set(given ?? deviceTime); });
  return clock.now;
}

const deviceTime = (): string => new Date().toISOString();

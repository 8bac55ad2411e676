import type { AttemptExtras } from '@guildhall/react';
import type { ReactNode } from 'react';
import { AloneBelow } from '../alone/below.tsx';
import { insteadForObserved } from '../alone/instead.tsx';
import { ToFlow } from '../flow-view/links.tsx';
import { BelowHandIn, WayToHandIn } from '../hand-in/on-attempt.tsx';
import { Ask, WaysToAsk } from '../readiness/ask.tsx';
import { ToCard, ToCardForRoom, ToPassOn } from '../readiness/links.tsx';
import { placeFor } from '../readiness/tray.ts';
import { TurnBanner, TurnDone } from '../readiness/turn-marks.tsx';
import { room } from './room.tsx';

/** Rooms in which a session may be open, once what a browser that was killed has lost is back. */
async function afterBringingBack<T>(load: () => Promise<T>): Promise<T> {
  const { bringBack } = await import('../group/bring-back.ts');
  await bringBack();
  return await load();
}

/** Pages of this application beside an assessment's own, by the first step of their path. */
export const rooms: Readonly<Record<string, ReactNode>> = {
  register: room(() => import('../readiness/index.ts'), 'Register'),
  unlock: room(() => import('../readiness/index.ts'), 'Unlock'),
  file: room(() => import('../readiness/index.ts'), 'WhatFile'),
  finished: room(() => import('../readiness/index.ts'), 'Finished'),
  device: room(() => import('../device/index.tsx'), 'Device'),
  drawer: room(() => import('../drawers/index.tsx'), 'DrawerRoom'),
  asked: room(() => import('../alone/index.tsx'), 'WasAskedPage'),
  group: room(async () => await afterBringingBack(() => import('../group/index.tsx')), 'Group'),
  join: room(async () => await afterBringingBack(() => import('../hand-in/index.tsx')), 'Join'),
  sheet: room(() => import('../hand-in/index.tsx'), 'Sheet'),
  flow: room(() => import('../flow-view/index.tsx'), 'FlowRoom'),
};

/** What this application adds to the pages of an attempt. */
export const extras: AttemptExtras = {
  pages: {
    'pass-on': room(() => import('../readiness/index.ts'), 'PassOn'),
    'register-card': room(() => import('../readiness/index.ts'), 'CardPage'),
    'what-if': room(() => import('../alone/index.tsx'), 'WhatIfPage'),
    compare: room(() => import('../alone/index.tsx'), 'ComparePage'),
    asked: room(() => import('../alone/index.tsx'), 'AskPage'),
    calendar: room(() => import('../alone/index.tsx'), 'CalendarPage'),
    'hand-in': room(() => import('../hand-in/index.tsx'), 'HandInPage'),
    flow: room(() => import('../flow-view/index.tsx'), 'FlowHere'),
  },
  below: {
    profile: <><BelowHandIn /><AloneBelow /></>,
    plan: <AloneBelow />,
    'follow-up': <AloneBelow />,
    standing: <><ToCard /><AloneBelow /></>,
    tasks: <><BelowHandIn /><ToCardForRoom /><ToPassOn /><ToFlow /></>,
    over: <><BelowHandIn /><AloneBelow /></>,
    supports: <AloneBelow only="calendar" />,
  },
  ways: <WayToHandIn />,
  instead: insteadForObserved,
  opens: placeFor,
  byFile: {
    begin: room(() => import('../readiness/index.ts'), 'Turn'),
    banner: <TurnBanner />,
    done: <TurnDone />,
    ask: <Ask />,
    ways: <WaysToAsk whom="manager" />,
  },
};

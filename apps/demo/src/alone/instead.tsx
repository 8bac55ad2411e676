import type { Framework } from '@guildhall/core';
import { frameworks } from '@guildhall/core/frameworks';
import { observedBy } from '@guildhall/core/raters';
import type { AttemptExtras } from '@guildhall/react';
import { room } from '../routing/room.tsx';

const pages = {
  profile: room(() => import('./index.tsx'), 'ObservedLook'),
  over: room(() => import('./index.tsx'), 'ObservedOver'),
};

/** Somebody who was asked gets no picture of what they said of somebody else: they look it over, and hand it in. */
export const insteadForObserved: NonNullable<AttemptExtras['instead']> = (framework: Framework) => (observedBy(frameworks, framework) === undefined ? undefined : pages);

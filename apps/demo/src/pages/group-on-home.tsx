import { lazy, Suspense } from 'react';
import { useWhose } from '../drawers/use-whose.ts';

const Running = lazy(async () => await import('../group/running-on-home.tsx').then(({ RunningOnHome }) => ({ default: RunningOnHome }), () => ({ default: () => null })));

/** The way back to a session with a group that is running here. What knows of sessions is loaded only where there may be one. */
export function GroupOnHome() {
  return useWhose().drawer === null && !mayRun() ? null : <Suspense fallback={null}><Running /></Suspense>;
}

/** Whether a session was left open where everybody finds it. What lies in a drawer is not to be seen from here. */
function mayRun(): boolean {
  try {
    return localStorage.getItem('guildhall-group/?open') !== null;
  } catch {
    return false;
  }
}

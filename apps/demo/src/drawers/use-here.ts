import { useSyncExternalStore } from 'react';
import { here, type Here } from './here.ts';

/** Whose things this page shows, as it changes. */
export const useHereNow = (): Here => useSyncExternalStore(here.subscribe, here.read);

import { useSyncExternalStore } from 'react';
import { whose, type Whose } from './whose.ts';

/** Whose things this page shows, as it changes. */
export const useWhose = (): Whose => useSyncExternalStore(whose.subscribe, whose.read);

import { today } from '../words/today.ts';

/** The day on which an instant was, where the person is. */
export const dayOf = (instant: string): string => today(new Date(instant));

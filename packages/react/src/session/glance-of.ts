import type { AttemptView } from '@guildhall/core';
import { endOf } from '../stores/kept-until.ts';
import type { KeptGlance } from '../stores/saved.ts';
import { leftOffAt } from './next-path.ts';

/** What is kept of an attempt for the list of what lies here. */
export function glanceOf(view: AttemptView): KeptGlance {
  const { doing, isWithdrawn, parts } = view;
  return { doing, isWithdrawn, parts: parts.map(({ status, rater, answered, asked }) => ({ status, rater, answered, asked })), next: leftOffAt(view), ends: endOf(view) };
}

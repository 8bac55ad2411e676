import type { Framework, PlannedStep } from '@guildhall/core';
import type { DraftStep, PlanDraft } from '../stores/saved.ts';
import { readTyped, typedFrom } from '../words/typed-date.ts';

export const noDraft: PlanDraft = { steps: [], none: false, why: '' };

/** A step as it was agreed or suggested, to write on. */
export function draftFrom({ action, own = '', for: skills, owner, by, measure, reviewOn }: PlannedStep): DraftStep {
  return { ...(action === undefined ? {} : { action }), own, for: skills, owner, by: typedFrom(by), measure, reviewOn: typedFrom(reviewOn) };
}

/** The step that was written, or `null` while a date in it is none. */
export function stepFrom({ action, own, for: skills, owner, by, measure, reviewOn }: DraftStep): PlannedStep | null {
  const [begin, review] = [readTyped(by), readTyped(reviewOn)];
  if (begin === null || review === null || typeof begin === 'string' || typeof review === 'string' || !('iso' in begin) || !('iso' in review)) return null;
  return { ...(action === undefined ? { own: own.trim() } : { action }), for: skills, owner: owner.trim(), by: begin.iso, measure: measure.trim(), reviewOn: review.iso };
}

/** What a step is called. */
export function stepTitle({ actions }: Pick<Framework, 'actions'>, { action, own }: { readonly action?: string; readonly own?: string }): string {
  return actions.find(({ id }) => id === action)?.title ?? own ?? '';
}

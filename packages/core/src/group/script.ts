import type { StepId } from './group-event.ts';

/** An evening of 90 minutes. */
export const script: readonly { readonly id: StepId; readonly minutes: number }[] = [
  { id: 'set-up', minutes: 10 }, { id: 'self-scan', minutes: 20 }, { id: 'pairs', minutes: 20 }, { id: 'whole-group', minutes: 30 }, { id: 'actions', minutes: 10 },
];

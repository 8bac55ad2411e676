import type { StepId } from './group-event.ts';
import type { ScriptStep } from './group-view.ts';

/** An evening of 90 minutes. */
export const script: readonly { readonly id: StepId; readonly minutes: number }[] = [
  { id: 'set-up', minutes: 10 }, { id: 'self-scan', minutes: 20 }, { id: 'pairs', minutes: 20 }, { id: 'whole-group', minutes: 30 }, { id: 'actions', minutes: 10 },
];

/** Where the evening is. */
export interface ScriptClock {
  /** The step that is running; `null` before the first. */
  readonly step: ScriptStep | null;
  /** Whole minutes since it was begun. */
  readonly minutesGone: number;
  /** Whole minutes that are left of those planned; 0 when they are over. */
  readonly minutesLeft: number;
  /** Whole minutes beyond those planned. */
  readonly minutesOver: number;
}

/**
 * Reads the clock. A clock that was put back since reads as no time gone, and one that says nothing usable too: nothing waits for it.
 *
 * @param now the host's clock: an ISO instant.
 *
 * @example scriptClock(view.script, '2026-03-02T18:47:00Z'); // { step, minutesGone: 12, minutesLeft: 8, minutesOver: 0 }
 */
export function scriptClock(steps: readonly ScriptStep[], now: string): ScriptClock {
  const step = steps.find(({ running }) => running) ?? null;
  if (step === null) return { step, minutesGone: 0, minutesLeft: 0, minutesOver: 0 };
  const gone = (Date.parse(now) - Date.parse(step.begun ?? '')) / 60_000;
  const minutesGone = Number.isFinite(gone) ? Math.max(0, Math.floor(gone)) : 0;
  return { step, minutesGone, minutesLeft: Math.max(0, step.minutes - minutesGone), minutesOver: Math.max(0, minutesGone - step.minutes) };
}

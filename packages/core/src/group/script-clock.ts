import type { ScriptStep } from './group-view.ts';

/**
 * The clock of the running order, which the trainer stops, lengthens and lets run. The host keeps it; nothing here knows anything of answers,
 * and nothing waits for it. It runs by the time of day, so that a laptop that slept wakes with the right time.
 */
export interface ScriptClock {
  /** The id of the step that is on, or none. */
  readonly step: string | null;
  /** Milliseconds since 1970 at which it ends, while it runs; `null` while it is stopped. */
  readonly endsAt: number | null;
  /** Milliseconds left while it is stopped. */
  readonly left: number;
  /** Whole minutes the trainer has given a step instead of the usual ones. */
  readonly minutes: Readonly<Record<string, number>>;
}

/** Before the first step. */
export const noClock: ScriptClock = { step: null, endsAt: null, left: 0, minutes: {} };

/** Fewest and most minutes that a step may have. */
export const stepMinutes = { least: 1, most: 120 } as const;

const minute = 60_000;

/** Whole minutes of a step: what the trainer gave it, or the usual ones. */
export const minutesOf = ({ minutes }: ScriptClock, step: Pick<ScriptStep, 'id' | 'minutes'>): number => minutes[step.id] ?? step.minutes;

/** Milliseconds left, never less than none. @param now milliseconds since 1970 */
export const timeLeft = ({ endsAt, left }: ScriptClock, now: number): number => Math.max(0, endsAt === null ? left : endsAt - now);

/** A step from its start. @param now milliseconds since 1970 @example timeLeft(withStep(noClock, view.script[2], 0), 60_000); // 1_140_000 */
export function withStep(clock: ScriptClock, step: Pick<ScriptStep, 'id' | 'minutes'>, now: number): ScriptClock {
  return { ...clock, step: step.id, endsAt: now + minutesOf(clock, step) * minute, left: 0 };
}

/** The same, standing. @param now milliseconds since 1970 */
export function stopped(clock: ScriptClock, now: number): ScriptClock {
  return { ...clock, endsAt: null, left: timeLeft(clock, now) };
}

/** The same, running on. @param now milliseconds since 1970 */
export function runningOn(clock: ScriptClock, now: number): ScriptClock {
  return { ...clock, endsAt: now + timeLeft(clock, now), left: 0 };
}

/** More or fewer minutes for the step that is on, from now; it never falls below none left. @param now milliseconds since 1970 */
export function lengthened(clock: ScriptClock, minutes: number, now: number): ScriptClock {
  const left = Math.max(0, timeLeft(clock, now) + minutes * minute);
  return clock.endsAt === null ? { ...clock, left } : { ...clock, endsAt: now + left };
}

/** Other minutes for a step than the usual ones, within `stepMinutes`. */
export function withMinutes(clock: ScriptClock, step: string, minutes: number): ScriptClock {
  return { ...clock, minutes: { ...clock.minutes, [step]: Math.min(stepMinutes.most, Math.max(stepMinutes.least, Math.round(minutes))) } };
}

/**
 * What the clock shows.
 *
 * @param left milliseconds.
 * @example clockFace(61_000); // '1:01'
 */
export function clockFace(left: number): string {
  const seconds = Math.ceil(left / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** What is worth saying aloud, once each: five minutes and one minute before the end, and the end. */
export type ClockMoment = 'five' | 'one' | 'over';

/**
 * The last of these moments that has been reached, or none. A step shorter than five minutes begins past the first, which is then not said.
 *
 * @param left milliseconds.
 * @param whole milliseconds that the step has in all.
 * @example clockMoment(45_000, 600_000); // 'one'
 */
export function clockMoment(left: number, whole: number): ClockMoment | null {
  if (left <= 0) return 'over';
  if (left <= minute && whole > minute) return 'one';
  return left <= 5 * minute && whole > 5 * minute ? 'five' : null;
}

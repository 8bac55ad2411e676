/** The clock of the running order. Which step is on and for how long is the trainer's; nothing here knows anything of answers. */
export interface Clock {
  /** The step that is on, or none. */
  readonly step: string | null;
  /** Milliseconds since 1970 at which it ends, while it runs; `null` while it is stopped. */
  readonly endsAt: number | null;
  /** Milliseconds left while it is stopped. */
  readonly left: number;
  /** Whole minutes the trainer has given a step instead of the usual ones. */
  readonly minutes: Readonly<Record<string, number>>;
}

export const noClock: Clock = { step: null, endsAt: null, left: 0, minutes: {} };

const minute = 60_000;

/** Fewest and most minutes that a step may have. */
export const bounds = { least: 1, most: 120 } as const;

/** Milliseconds left, never less than none. */
export const leftOf = ({ endsAt, left }: Clock, now: number): number => Math.max(0, endsAt === null ? left : endsAt - now);

export function begin(clock: Clock, step: string, minutes: number, now: number): Clock {
  return { ...clock, step, endsAt: now + minutes * minute, left: 0 };
}

export function pause(clock: Clock, now: number): Clock {
  return { ...clock, endsAt: null, left: leftOf(clock, now) };
}

export function goOn(clock: Clock, now: number): Clock {
  return { ...clock, endsAt: now + clock.left, left: 0 };
}

/** More or fewer minutes for the step that is on, from now; it never falls below none left. */
export function lengthen(clock: Clock, minutes: number, now: number): Clock {
  const left = Math.max(0, leftOf(clock, now) + minutes * minute);
  return clock.endsAt === null ? { ...clock, left } : { ...clock, endsAt: now + left };
}

/** Other minutes for a step than the usual ones. */
export function withMinutes(clock: Clock, step: string, minutes: number): Clock {
  return { ...clock, minutes: { ...clock.minutes, [step]: Math.min(bounds.most, Math.max(bounds.least, Math.round(minutes))) } };
}

/**
 * What the clock shows.
 *
 * @example
 * faceOf(61_000) // → '1:01'
 */
export function faceOf(left: number): string {
  const seconds = Math.ceil(left / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** What is worth saying aloud, once each: five minutes and one minute before the end, and the end. */
type Moment = 'five' | 'one' | 'over';

/**
 * The last of these moments that has been reached, or none. A step shorter than five minutes begins past the first, which is then not said.
 *
 * @param whole milliseconds that the step has in all
 */
export function momentOf(left: number, whole: number): Moment | null {
  if (left <= 0) return 'over';
  if (left <= minute && whole > minute) return 'one';
  return left <= 5 * minute && whole > 5 * minute ? 'five' : null;
}

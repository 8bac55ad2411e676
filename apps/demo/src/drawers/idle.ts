/** Minutes without a touch after which a drawer is locked. */
export const minutes = 15;
/** Seconds before that in which somebody is warned, and may have it stay open. */
export const warning = 60;
/** The warning says how long is left in steps of this many seconds: more would talk over whatever else is heard. */
const step = 15;

export type Idle =
  | { readonly is: 'busy' | 'over' }
  /** Seconds that are left. */
  | { readonly is: 'soon'; readonly left: number };

/**
 * How it stands, so many milliseconds after the last touch.
 *
 * @example idleAfter(14.5 * 60_000); // { is: 'soon', left: 30 }
 */
export function idleAfter(milliseconds: number): Idle {
  const left = minutes * 60 - milliseconds / 1000;
  if (left <= 0) return { is: 'over' };
  return left <= warning ? { is: 'soon', left: Math.ceil(left / step) * step } : { is: 'busy' };
}

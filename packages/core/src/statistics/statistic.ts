/**
 * A number that is defined, or the reason why it is not. Every function of this room gives one of the two, and never NaN.
 *
 * @example
 * const error = sem({ sd: 0.6, reliability: 0.8 });
 * error.ok ? error.value : error.reason; // 0.2683281572999747
 */
export type Statistic<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: WhyUndefined };

/**
 * Why a number is not defined.
 *
 * - `too-few-rows`: not enough people, units or ratings
 * - `too-few-columns`: not enough items, raters or categories
 * - `ragged`: lists that belong together differ in length, or things were rated by different numbers of raters
 * - `not-finite`: a number given, or one on the way, is NaN or beyond what a computer holds
 * - `out-of-range`: a number given is finite and cannot be: a count of −1, a reliability of 1.2, a level off the scale
 * - `no-variance`: everything is the same, so there is nothing to compare
 * - `not-given`: what it rests on is not known
 * - `never-reached`: no number of raters is enough
 */
export type WhyUndefined =
  | 'too-few-rows' | 'too-few-columns' | 'ragged' | 'not-finite' | 'out-of-range' | 'no-variance' | 'not-given' | 'never-reached';

/** From one bound to another. */
export type Interval = readonly [low: number, high: number];

/** How sure an interval is to be: 0.95 unless said. */
export interface Confidence {
  readonly confidence?: number;
}

/**
 * The value where there is one, else `null`: for tables, where a gap says enough.
 *
 * @example
 * valueOrNull(quartiles([])); // null
 */
export function valueOrNull<T>(statistic: Statistic<T>): T | null {
  return statistic.ok ? statistic.value : null;
}

export function known<T>(value: T): Statistic<T> {
  return { ok: true, value };
}

export function undefinedFor(reason: WhyUndefined): { readonly ok: false; readonly reason: WhyUndefined } {
  return { ok: false, reason };
}

/** One number, if it is one. */
export function finite(value: number): Statistic<number> {
  return Number.isFinite(value) ? known(value) : undefinedFor('not-finite');
}

/** An interval, if both its bounds are numbers. */
export function finiteInterval(low: number, high: number): Statistic<Interval> {
  return Number.isFinite(low) && Number.isFinite(high) ? known([low, high]) : undefinedFor('not-finite');
}

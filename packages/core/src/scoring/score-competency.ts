import { bandOf } from './band-of.ts';
import type { Bounds } from './competency-score.ts';
import type { Rule } from './compiled.ts';
import { isBelow } from './noise.ts';
import type { Tally } from './tally.ts';

/**
 * The level of one competency from one rater, or `null` where too little was answered to say.
 *
 * An unanswered item is missing, not zero: it never lowers a level.
 */
export function levelOf({ by, atLeast, share }: Rule, { asked, applicable, answered, sum, lowest }: Tally): number | null {
  switch (by) {
    case 'counted': return null;
    case 'lowest': return asked > 0 && answered === asked ? lowest : null;
    case 'mean': return applicable > 1 && answered >= atLeast && !isBelow(answered, share * applicable) ? sum / answered : null;
  }
}

/** How low and how high the level could be, were the missing items known; `null` where no item applies. */
export function boundsOf({ by, min, max }: Rule, { applicable, answered, sum, lowest }: Tally): Bounds | null {
  if (by === 'counted' || applicable === 0) return null;
  const missing = applicable - answered;
  return Object.freeze<[number, number]>(by === 'lowest'
    ? [missing === 0 ? lowest : min, lowest]
    : [(sum + missing * min) / applicable, (sum + missing * max) / applicable]);
}

/** How far up the scale a level lies, 0 to 100. */
export function percentOf({ min, max }: Rule, level: number): number {
  return (100 * (level - min)) / (max - min);
}

/** The id of the band a level lies in, where the scale names its means. */
export function bandIdOf({ scale }: Rule, level: number): string | null {
  return bandOf(scale, level)?.id ?? null;
}

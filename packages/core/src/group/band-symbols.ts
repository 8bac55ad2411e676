import type { Framework } from '../framework/framework.ts';
import { isBelow } from '../scoring/noise.ts';
import type { HandedBand } from './handed-in.ts';

/** What is left of a hand-in code for values and nonce: ten symbols less the tag. */
export const roomOfCode = 2 ** 43;

const known = new WeakMap<Framework, readonly HandedBand[]>();

/**
 * All that one sheet can say of one skill, in the order in which codes number it: the choices of a scan, or the bands. A band the target
 * lies within is there twice, since the room's sentences are about unrounded levels. Empty where means have no name.
 */
export function bandsOffered(framework: Framework): readonly HandedBand[] {
  const before = known.get(framework);
  if (before !== undefined) return before;
  const { scale, target } = framework;
  const offered = scale.kind === 'choices'
    ? scale.choices.map(({ id }): HandedBand => ({ choice: id }))
    : scale.bands.flatMap(({ id, from }, i): readonly HandedBand[] => {
      const next = scale.bands[i + 1]?.from ?? Infinity;
      return [...(isBelow(from, target) ? [{ band: id, reaches: false }] : []), ...(isBelow(target, next) ? [{ band: id, reaches: true }] : [])];
    });
  known.set(framework, offered);
  return offered;
}

/** The number of what was handed in, from 1; 0 for nothing, and -1 for what is not offered. */
export function symbolOf(framework: Framework, band: HandedBand | undefined): number {
  if (band === undefined) return 0;
  const found = bandsOffered(framework).findIndex((offered) => ('choice' in offered
    ? 'choice' in band && band.choice === offered.choice
    : 'band' in band && band.band === offered.band && band.reaches === offered.reaches));
  return found < 0 ? -1 : found + 1;
}

/** Different codes there are for the very same answers to so many skills. */
export function roomForNonces(framework: Framework, competencies: number): number {
  return Math.floor(roomOfCode / (bandsOffered(framework).length + 1) ** competencies);
}

import type { Band, Scale } from '../framework/framework.ts';
import { isBelow } from './noise.ts';

/**
 * The words for a level, or `null` on a scale whose means have no names.
 *
 * The lower edge belongs to the higher band, and a level is never rounded first: 2.46 is shown as 2.5 and still lies
 * in the band below it. So show the band beside the number.
 *
 * @example bandOf(councillorRoles.scale, 2.46)?.id; // 'starting'
 */
export function bandOf(scale: Scale, level: number): Band | null {
  if (scale.kind === 'choices') return null;
  let found: Band | null = null;
  // Lowest first, so the last that it reaches.
  for (const band of scale.bands) if (!isBelow(level, band.from)) found = band;
  return found;
}

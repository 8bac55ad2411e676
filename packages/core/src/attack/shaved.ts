import type { System } from './system.ts';
import type { Box } from './tighten.ts';
import { tightenerOf } from './tighten.ts';

/**
 * Bounds by propagation, each end then shaved: what lies beyond it is assumed, and cut off where that contradicts. Cheap enough for large
 * systems; what it leaves is never too narrow. `null` where nothing fits.
 *
 * @param cuts how often one end is moved at most
 */
export function shavedBounds(system: System, wanted: readonly number[], cuts = 6): Box | null {
  const { whole, tighten } = tightenerOf(system);
  const box = whole();
  if (!tighten(box)) return null;
  for (const i of wanted) {
    for (let cut = 0; cut < cuts; cut++) {
      const [low, high] = [box.low[i] ?? 0, box.high[i] ?? 0];
      if (low === high) break;
      const fitsLow = fits(tighten, box, i, low);
      const fitsHigh = fits(tighten, box, i, high);
      if (fitsLow && fitsHigh) break;
      if (!fitsLow) box.low[i] = low + 1;
      if (!fitsHigh) box.high[i] = high - 1;
      if (!tighten(box, [i])) return null;
    }
  }
  return box;
}

function fits(tighten: (box: Box, from: readonly number[]) => boolean, { low, high }: Box, i: number, value: number): boolean {
  const box: Box = { low: [...low], high: [...high] };
  [box.low[i], box.high[i]] = [value, value];
  return tighten(box, [i]);
}

import type { System } from './system.ts';
import type { Box } from './tighten.ts';
import { tightenerOf } from './tighten.ts';

/** What is possible for one unknown. */
export interface Feasible {
  readonly low: number;
  readonly high: number;
  /** Whether both ends are really taken in some solution. Where not, the true interval may be narrower, and never wider. */
  readonly exact: boolean;
}

/**
 * The lowest and highest value that each unknown takes in any solution in whole numbers; `null` where there is no solution.
 *
 * Bounds are propagated; each end is then shaved: assume the unknown lies beyond it, and look for a solution by halving what is left.
 * What is found serves all other unknowns. After so many steps for one end the search gives up and says so.
 */
export function feasibleIntervals(system: System, { steps = 400, only }: { readonly steps?: number; readonly only?: readonly number[] } = {}): readonly Feasible[] | null {
  const { whole, tighten } = tightenerOf(system);
  const outer = whole();
  if (!tighten(outer)) return null;
  const count = system.variables.length;
  const [seenLow, seenHigh] = [Array.from({ length: count }, () => Infinity), Array.from({ length: count }, () => -Infinity)];
  let left = 0;

  const note = ({ low }: Box): void => low.forEach((value, i) => {
    seenLow[i] = Math.min(seenLow[i] ?? value, value);
    seenHigh[i] = Math.max(seenHigh[i] ?? value, value);
  });

  /** A solution within a box that is tight: true, false, or unknown when the steps have run out. */
  const solve = (box: Box, towards: number, up: boolean): boolean | null => {
    if (--left < 0) return null;
    let branch = -1;
    let narrowest = Infinity;
    if ((box.low[towards] ?? 0) < (box.high[towards] ?? 0)) branch = towards;
    else box.low.forEach((low, i) => {
      const size = (box.high[i] ?? 0) - low;
      if (size > 0 && size < narrowest) [narrowest, branch] = [size, i];
    });
    if (branch < 0) {
      note(box);
      return true;
    }
    const [low, high] = [box.low[branch] ?? 0, box.high[branch] ?? 0];
    const middle = Math.floor((low + high) / 2);
    const halves: readonly (readonly [number, number])[] = (branch === towards && up) ? [[middle + 1, high], [low, middle]] : [[low, middle], [middle + 1, high]];
    let unknown = false;
    for (const [from, to] of halves) {
      const half: Box = { low: [...box.low], high: [...box.high] };
      [half.low[branch], half.high[branch]] = [from, to];
      if (!tighten(half, [branch])) continue;
      const found = solve(half, towards, up);
      if (found === true) return true;
      if (found === null) unknown = true;
    }
    return unknown ? null : false;
  };

  /** Whether a solution lies beyond what has been seen, towards one end. */
  const beyond = (i: number, up: boolean): boolean | null => {
    const box: Box = { low: [...outer.low], high: [...outer.high] };
    if (up) box.low[i] = Math.max(outer.low[i] ?? 0, (seenHigh[i] ?? -Infinity) + 1);
    else box.high[i] = Math.min(outer.high[i] ?? 0, (seenLow[i] ?? Infinity) - 1);
    if ((box.low[i] ?? 0) > (box.high[i] ?? 0)) return false;
    if (!tighten(box, [i])) return false;
    left = steps;
    return solve(box, i, up);
  };

  const exact = Array.from({ length: count }, () => true);
  const wanted = only ?? [...system.variables.keys()];
  for (const i of wanted) {
    for (const up of [false, true]) {
      for (;;) {
        const end = up ? outer.high[i] ?? 0 : outer.low[i] ?? 0;
        if ((up ? seenHigh[i] : seenLow[i]) === end) break;
        const found = beyond(i, up);
        if (found === true) continue;
        if (found === null) exact[i] = false;
        else if (up && (seenHigh[i] ?? -Infinity) > -Infinity) outer.high[i] = seenHigh[i] ?? end;
        else if (!up && (seenLow[i] ?? Infinity) < Infinity) outer.low[i] = seenLow[i] ?? end;
        else return null;
        break;
      }
    }
  }
  return outer.low.map((low, i) => ({ low, high: outer.high[i] ?? low, exact: exact[i] ?? false }));
}

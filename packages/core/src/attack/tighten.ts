import type { System } from './system.ts';

/** Lowest and highest value of each unknown that is still possible, by place. */
export interface Box { readonly low: number[]; readonly high: number[] }

export interface Tightener {
  /** The widest box: every unknown within its own intervals. */
  readonly whole: () => Box;
  /** Narrows a box in place until no row narrows it further; false where nothing fits. `from` are the unknowns that have just changed. */
  readonly tighten: (box: Box, from?: readonly number[]) => boolean;
}

/** Bounds by propagation: what each row leaves to each of its unknowns when all others are as low, and as high, as they can be. */
export function tightenerOf({ variables, rows }: System): Tightener {
  const rowsOf = variables.map((): number[] => []);
  rows.forEach(({ terms }, row) => terms.forEach(([variable]) => rowsOf[variable]?.push(row)));

  /** Moves both ends inwards to values that are allowed. */
  const settle = ({ low, high }: Box, variable: number): boolean => {
    const within = variables[variable]?.within ?? [];
    const [from, to] = [low[variable] ?? 0, high[variable] ?? 0];
    const first = within.find(([, end]) => end >= from);
    const last = within.filter(([start]) => start <= to).at(-1);
    if (first === undefined || last === undefined) return false;
    low[variable] = Math.max(from, first[0]);
    high[variable] = Math.min(to, last[1]);
    return (low[variable] ?? 0) <= (high[variable] ?? 0);
  };

  const tighten = (box: Box, from?: readonly number[]): boolean => {
    const { low, high } = box;
    for (const variable of from ?? variables.keys()) if (!settle(box, variable)) return false;
    const waiting = from === undefined ? [...rows.keys()] : [...new Set(from.flatMap((variable) => rowsOf[variable] ?? []))];
    const isWaiting = new Set(waiting);
    for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
      isWaiting.delete(row);
      const { terms = [], low: least = -Infinity, high: most = Infinity } = rows[row] ?? {};
      let [lowest, highest] = [0, 0];
      for (const [variable, factor] of terms) {
        lowest += factor * ((factor > 0 ? low[variable] : high[variable]) ?? 0);
        highest += factor * ((factor > 0 ? high[variable] : low[variable]) ?? 0);
      }
      if (lowest > most || highest < least) return false;
      for (const [variable, factor] of terms) {
        const [from1, to1] = [low[variable] ?? 0, high[variable] ?? 0];
        // The row without this unknown.
        const othersLow = lowest - factor * (factor > 0 ? from1 : to1);
        const othersHigh = highest - factor * (factor > 0 ? to1 : from1);
        const [a, b] = [(least - othersHigh) / factor, (most - othersLow) / factor];
        const [newLow, newHigh] = [Math.ceil(Math.max(from1, Math.min(a, b)) - 1e-9), Math.floor(Math.min(to1, Math.max(a, b)) + 1e-9)];
        if (newLow <= from1 && newHigh >= to1) continue;
        low[variable] = newLow;
        high[variable] = newHigh;
        if (newLow > newHigh || !settle(box, variable)) return false;
        lowest = othersLow + factor * ((factor > 0 ? low[variable] : high[variable]) ?? 0);
        highest = othersHigh + factor * ((factor > 0 ? high[variable] : low[variable]) ?? 0);
        for (const other of rowsOf[variable] ?? []) {
          if (isWaiting.has(other)) continue;
          isWaiting.add(other);
          waiting.push(other);
        }
      }
    }
    return true;
  };

  return {
    whole: () => ({ low: variables.map(({ within }) => within[0]?.[0] ?? 0), high: variables.map(({ within }) => within.at(-1)?.[1] ?? -1) }),
    tighten,
  };
}

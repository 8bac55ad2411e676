/** Two levels this close are the same level: what differs is how the computer adds up. */
export const noise = 1e-9;

/** Whether a level lies below a cut. One that misses it by floating noise alone does not. */
export function isBelow(level: number, cut: number): boolean {
  return level < cut - noise;
}

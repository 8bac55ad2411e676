/** The most one option can bring. */
export const mostPerOption = 4;

/** Marks for one rating of one option: exact 4, one step away 2, else nothing. */
export function markOf(key: number, rating: number): number {
  const steps = Math.abs(key - rating);
  if (steps === 0) return mostPerOption;
  return steps === 1 ? 2 : 0;
}

/**
 * The mean of the levels given; `null` where none was. A level that is missing is missing, not zero, and so is its weight.
 *
 * @example
 * meanOf([4, 3, null, 5]); // 4
 * meanOf([4, 3, null, 5], [1, 1, 1, 3]); // 4.4
 */
export function meanOf(levels: readonly (number | null)[], weights?: readonly number[]): number | null {
  let [sum, count] = [0, 0];
  levels.forEach((level, i) => {
    if (level === null) return;
    const weight = weights?.[i] ?? 1;
    sum += weight * level;
    count += weight;
  });
  return count === 0 ? null : sum / count;
}

/**
 * A level as it is shown: at most one decimal. Only ever for reading; compare levels as they are.
 *
 * @example shownLevel(8 / 3); // '2.7'
 */
export function shownLevel(level: number): string {
  return String(Number(level.toFixed(1)));
}

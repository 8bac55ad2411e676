/** A level as it is read: at most one decimal. The number itself is never rounded first. */
export function shown(level: number): string {
  return String(Number(level.toFixed(1)));
}

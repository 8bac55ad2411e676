/** About how many characters a value comes to as JSON, without writing it. */
export function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length + 2;
  if (typeof value !== 'object' || value === null) return 5;
  return Object.entries(value).reduce((sum, [key, each]) => sum + (Array.isArray(value) ? 1 : key.length + 4) + lengthOf(each), 2);
}

import type { Statistic } from './statistic.ts';

/** The value, for a test that would make no sense without one. */
export function valueOf<T>(statistic: Statistic<T>): T {
  if (!statistic.ok) throw new Error(`Undefined: ${statistic.reason}`);
  return statistic.value;
}

/** Why there is none. */
export function reasonOf(statistic: Statistic<unknown>): string | null {
  return statistic.ok ? null : statistic.reason;
}

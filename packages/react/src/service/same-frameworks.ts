import type { Framework } from '@guildhall/core';

/** Whether two lists hold the same question sets, though a host may have written the list, or read a set, anew. */
export function sameFrameworks(one: readonly Framework[], other: readonly Framework[]): boolean {
  return one.length === other.length && one.every((framework, i) => framework === other[i] || JSON.stringify(framework) === JSON.stringify(other[i]));
}

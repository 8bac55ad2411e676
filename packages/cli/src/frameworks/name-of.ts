import type { Framework } from '@guildhall/core';

/** What a framework is called everywhere. @example nameOf(framework); // 'village-hall@1.0.0' */
export function nameOf({ id, version }: Pick<Framework, 'id' | 'version'>): string {
  return `${id}@${version}`;
}

import { usePath, type Path } from '@guildhall/react';

/** Pages of an attempt that lead to a page of this room. */
const leading: readonly string[] = ['profile', 'plan', 'follow-up', 'standing', 'over', 'supports'];

/**
 * The page of the attempt that is open, to be put behind the address of a page it leads to.
 *
 * @example leadsFrom(['a', 'k3x', 'profile']); // ['profile']
 */
export function leadsFrom([, , page = '', first = '']: readonly string[]): readonly string[] {
  // Help to have before a meeting is a part of its own name, and has the dates below it.
  return page === 'part' ? ['part', first] : leading.includes(page) ? [page] : [];
}

/**
 * Where somebody came from, by the address alone: a reload keeps the way back.
 *
 * @example cameFrom(['a', 'k3x', 'what-if', 'profile']); // ['a', 'k3x', 'profile']
 */
export function cameFrom([, id = '', , page = '', part = '']: readonly string[]): Path | null {
  if (page === 'part' && part !== '') return ['a', id, 'part', part];
  return leading.includes(page) ? ['a', id, page] : null;
}

/** The same of the page that is open; `null` where nobody knows. */
export function useCameFrom(): Path | null {
  return cameFrom(usePath());
}

import { createContext, useContext, useSyncExternalStore } from 'react';
import { memoryPlaces } from './memory-places.ts';
import type { Path, Places } from './places.ts';

export const PlacesContext = createContext<Places>(memoryPlaces());

const atFirst: readonly string[] = [];

/**
 * How people move between the pages of the assessment around this; in memory where nothing is around it.
 *
 * @example usePlaces().current(); // ['a', 'k3x', 'profile']
 */
export const usePlaces = (): Places => useContext(PlacesContext);

/**
 * Where the person is now. On a server it is the first page.
 *
 * @example usePath(); // ['a', 'k3x', 'profile']
 */
export function usePath(): readonly string[] {
  const places = usePlaces();
  return useSyncExternalStore(places.subscribe, places.current, () => atFirst);
}

/**
 * Goes to another page.
 *
 * @example useGo()(['a', 'k3x', 'plan']); // the plan is shown
 */
export function useGo(): (path: Path, how?: 'instead') => void {
  return usePlaces().go;
}

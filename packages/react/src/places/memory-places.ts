import type { Path, Places } from './places.ts';

/**
 * Places that are forgotten with the page, and that the browser's Back does not know.
 *
 * @example <Assessment framework={councillorRoles} places={memoryPlaces()} />
 */
export function memoryPlaces(first: Path = []): Places {
  const listeners = new Set<() => void>();
  let here: readonly string[] = first.map(String);
  let moved = false;
  return {
    current: () => here,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
    go: (path) => {
      here = path.map(String);
      moved = true;
      for (const listener of listeners) listener();
    },
    hasMoved: () => moved,
  };
}

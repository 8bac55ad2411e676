import type { Path, Places } from '@guildhall/react';
import { keepReading } from './kept-reading.ts';
import { hashOf, placeOf, type Place } from './place.ts';

let moved = false;
let known = { hash: '', place: placeOf('') };

function place(): Place {
  const { hash } = window.location;
  if (hash === known.hash) return known.place;
  const next = placeOf(hash);
  // The same page in another language or size is still the same page.
  const path = next.path.join('/') === known.place.path.join('/') ? known.place.path : next.path;
  known = { hash, place: { ...next, path } };
  return known.place;
}

const hrefOf = (path: Path): string => hashOf({ ...place(), path: path.map(String) });

const listeners = new Set<() => void>();
let told = known.place;

function tell(): void {
  if (place() === told) return;
  told = place();
  moved = true;
  for (const listener of listeners) listener();
}

/** Places in the address, after the `#`: a reload keeps them, and they can be bookmarked. */
export const hashPlaces: Places & { readonly place: () => Place; readonly read: (change: Partial<Pick<Place, 'language' | 'large'>>) => void } = {
  place,
  current: () => place().path,
  subscribe: (listener) => {
    if (listeners.size === 0) window.addEventListener('hashchange', tell);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) window.removeEventListener('hashchange', tell);
    };
  },
  go: (path, how) => {
    if (how === 'instead') window.location.replace(hrefOf(path));
    else window.location.hash = hrefOf(path);
    // The browser tells of it later. Until then the page would be drawn once more for what has been done to it, with a heading of its own.
    tell();
  },
  hrefOf,
  hasMoved: () => moved,
  read: (change) => {
    const next = { ...place(), ...change };
    keepReading(next);
    window.location.hash = hashOf(next);
  },
};

import { createContext, use, useSyncExternalStore } from 'react';
import { hashOf, placeOf, type Place } from './place.ts';

let moved = false;
let known = { hash: '', place: placeOf('') };

/** Whether anybody has gone anywhere since the page was loaded. The first page keeps the browser's own focus. */
export const hasMoved = (): boolean => moved;

function subscribe(listener: () => void): () => void {
  const hear = (): void => {
    moved = true;
    listener();
  };
  window.addEventListener('hashchange', hear);
  return () => { window.removeEventListener('hashchange', hear); };
}

function read(): Place {
  const { hash } = window.location;
  if (hash !== known.hash) known = { hash, place: placeOf(hash) };
  return known.place;
}

/** The place in the address bar. */
export const useAddress = (): Place => useSyncExternalStore(subscribe, read);

export const PlaceContext = createContext<Place>(placeOf(''));

export const usePlace = (): Place => use(PlaceContext);

/** The address of another page, read the same way as this one. */
export function useLinkTo(): (...path: readonly (string | number)[]) => string {
  const place = usePlace();
  return (...path) => hashOf({ ...place, path: path.map(String) });
}

/** Goes to another page. `instead` leaves no way back to this one, for a page that is over. */
export function useGo(): (path: readonly (string | number)[], how?: 'instead') => void {
  const place = usePlace();
  return (path, how) => {
    const hash = hashOf({ ...place, path: path.map(String) });
    if (how === 'instead') window.location.replace(hash);
    else window.location.hash = hash;
  };
}

import { hashPlaces } from '../routing/hash-places.ts';
import { hashOf } from '../routing/place.ts';

/**
 * Goes to the first page, with nothing in memory of what was on this one: loaded anew, it neither shows nor offers to save again what somebody
 * has just cleared away in another tab. Nothing is saved on the way.
 */
export function leaveCleared(): void {
  // Loading takes a moment, and may fail: nothing is to be seen meanwhile.
  document.getElementById('root')?.setAttribute('hidden', '');
  window.location.replace(hashOf({ ...hashPlaces.place(), path: [] }));
  window.location.reload();
}

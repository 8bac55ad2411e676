import { hashOf, placeOf, settingsOf, type Place } from './place.ts';

const key = 'guildhall-reading';

/**
 * Keeps how somebody chose to read, for the next time. The address says it too; but whoever opens one file on a disk, or types where the
 * page lies, comes without it. As it is to begin with, nothing is kept. Where a browser keeps nothing, the address alone holds it.
 */
export function keepReading(reading: Pick<Place, 'language' | 'large'>): void {
  try {
    const settings = settingsOf(reading);
    if (settings === '') localStorage.removeItem(key);
    else localStorage.setItem(key, settings);
  } catch {
    // A browser that keeps nothing: a bookmark of the address does.
  }
}

/** Opens the page as it was read the last time, unless the address itself says how. */
export function readAsBefore(): void {
  const { hash } = window.location;
  if (hash.includes('?')) return;
  const { language, large } = placeOf(`?${kept()}`);
  if (language === 'cy' || large) window.location.replace(hashOf({ path: placeOf(hash).path, language, large }));
}

/** Whether it can be kept here at all. */
export function canKeepReading(): boolean {
  try {
    return localStorage.getItem(key) !== undefined;
  } catch {
    return false;
  }
}

function kept(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

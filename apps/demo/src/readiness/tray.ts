import type { Path } from '@guildhall/react';
import type { ForRegister } from './for-register.ts';
import { whenCleared } from '../device/cleared.ts';

/** A file that somebody has opened, on its way to the page that knows what to do with it. It is kept nowhere: after a reload it is gone. */
let lying: string | null = null;

export const inTray = (): string | null => lying;

/** Puts a file there, or nothing; what lay there is gone. */
export function putInTray(text: string | null): void {
  lying = text;
  found = null;
}

/** What was in a locked file that was chosen for the list, on its way back there: the card or the decision, and nothing else of the file. */
let found: ForRegister | null = null;

export const foundForRegister = (): ForRegister | null => found;

export function putForRegister(next: ForRegister): void {
  lying = null;
  found = next;
}

whenCleared(() => { putInTray(null); });

/** What our files say they are, and the page each goes to from the first one. */
const places: Readonly<Record<string, Path>> = {
  locked: ['unlock'], 'hand-over': ['unlock'], copies: ['unlock'], 'register-card': ['register'], invitation: ['asked'], observer: ['file'], 'hand-in': ['file'], 'group-session': ['file'],
};

/** What a file says it is, if it is one of ours; `null` for every other. */
export function kindOf(text: string): string | null {
  const [, kind = ''] = /^\s*\{\s*(?:"code"\s*:\s*"[^"]*"\s*,\s*)?"format"\s*:\s*"guildhall\/([a-z-]+)@\d+"/.exec(text) ?? [];
  return kind === 'attempt' || Object.hasOwn(places, kind) ? kind : null;
}

/** Where to go with a file that is no saved attempt, by what it says it is. It lies on the tray then. */
export function placeFor(text: string): Path | null {
  const place = places[kindOf(text) ?? ''];
  if (place === undefined) return null;
  putInTray(text);
  return place;
}

/** Where to go with a file of ours that was chosen in the wrong place; `null` where it is what was asked for there, or none of ours. */
export function elsewhere(text: string, wanted: string): Path | null {
  const kind = kindOf(text);
  if (kind === null || kind === wanted) return null;
  putInTray(text);
  // What is locked or was handed over says by itself what it is.
  return kind === 'locked' || kind === 'hand-over' ? ['unlock'] : ['file'];
}

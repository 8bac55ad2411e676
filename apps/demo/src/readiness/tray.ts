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

const places: Readonly<Record<string, Path>> = { locked: ['unlock'], 'hand-over': ['unlock'], copies: ['unlock'], 'register-card': ['register'] };

/** Where to go with a file that is no saved attempt, by what it says it is: a locked one, one that was handed over, or a card. */
export function placeFor(text: string): Path | null {
  const [, kind = ''] = /^\s*\{\s*"format"\s*:\s*"guildhall\/([a-z-]+)@\d+"/.exec(text) ?? [];
  const place = Object.hasOwn(places, kind) ? places[kind] : undefined;
  if (place === undefined) return null;
  putInTray(text);
  return place;
}

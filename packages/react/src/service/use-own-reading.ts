import type { Language } from '@guildhall/core/messages';
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Places } from '../places/places.ts';
import type { Reading } from './reading.ts';
import { tellHost } from '../session/tell-host.ts';
import { useFollowed } from './use-followed.ts';

interface Given {
  readonly language: Language | undefined;
  readonly onLanguageChange: ((language: Language) => void) | undefined;
  readonly large: boolean | undefined;
  readonly onLargeChange: ((large: boolean) => void) | undefined;
}

const never = () => () => undefined;
const nothing = (): null => null;

/** How the person reads: as the host says, or as they chose since. Their choice lies with their place, so that a reload finds both. */
export function useOwnReading({ language, onLanguageChange, large, onLargeChange }: Given, usual: Language, places: Places): Reading {
  // Not on a server, which knows nothing of either, and not while what it drew is taken over.
  const foundLanguage = useSyncExternalStore(never, () => places.reading?.read().language ?? null, nothing);
  const foundLarge = useSyncExternalStore(never, () => places.reading?.read().large ?? null, nothing);
  const { now: shownLanguage, chosen: chosenLanguage, isSaid: languageIsSaid, choose: chooseLanguage } = useFollowed(language, usual, foundLanguage);
  const { now: shownLarge, chosen: chosenLarge, isSaid: largeIsSaid, choose: chooseLarge } = useFollowed(large, false, foundLarge);

  const isSaid = languageIsSaid || largeIsSaid;
  useEffect(() => {
    if (isSaid) places.reading?.keep({ language: chosenLanguage ?? undefined, large: chosenLarge ?? undefined });
  }, [places, isSaid, chosenLanguage, chosenLarge]);

  // A host that holds these itself learns what was found.
  const told = useRef(false);
  useEffect(() => {
    if (told.current || isSaid || (foundLanguage === null && foundLarge === null)) return;
    told.current = true;
    if (foundLanguage !== null && foundLanguage !== language) tellHost(() => onLanguageChange?.(foundLanguage));
    if (foundLarge !== null && foundLarge !== large) tellHost(() => onLargeChange?.(foundLarge));
  }, [isSaid, foundLanguage, foundLarge, language, large, onLanguageChange, onLargeChange]);

  return useMemo((): Reading => ({
    language: shownLanguage,
    large: shownLarge,
    read: (change) => {
      if (change.language !== undefined) {
        chooseLanguage(change.language);
        onLanguageChange?.(change.language);
      }
      if (change.large !== undefined) {
        chooseLarge(change.large);
        onLargeChange?.(change.large);
      }
    },
  }), [shownLanguage, shownLarge, chooseLanguage, chooseLarge, onLanguageChange, onLargeChange]);
}

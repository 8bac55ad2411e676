import type { Language } from '@guildhall/core/messages';
import { createContext, useContext } from 'react';

/** How the person likes to read, and how they change it. */
export interface Reading {
  readonly language: Language;
  readonly large: boolean;
  readonly read: (change: Partial<Pick<Reading, 'language' | 'large'>>) => void;
}

export const ReadingContext = createContext<Reading>({ language: 'en', large: false, read: () => undefined });

export const useReading = (): Reading => useContext(ReadingContext);

import type { ReportContent } from '@guildhall/core/report';
import { createContext, useContext, type ReactNode } from 'react';
import type { Places } from '../places/places.ts';
import { PlacesContext } from '../places/use-places.ts';
import type { Keeps } from '../stores/store.ts';
import type { Words } from '../words/words.ts';
import type { Council } from './council.ts';
import { ReadingContext, type Reading } from './reading.ts';
import { SurfaceContext, type Surface } from './surface.ts';

/** What is known around every page, before anything that is kept is opened. */
export interface Premises {
  /** Who the council is; never missing, see `isNamed`. */
  readonly council: Council;
  /** How long what is kept stays; a store that has to find out first may answer otherwise later. */
  readonly keeps: () => Keeps;
  /** Who has looked over the questions; absent where there are none. */
  readonly content?: Pick<ReportContent, 'reviewed' | 'adopted'> | undefined;
}

const PremisesContext = createContext<Premises | null>(null);

/** What the pages say; `null` where nothing is around. */
export const WordsContext = createContext<Words | null>(null);

/**
 * Whose pages these are.
 *
 * @throws {Error} where nothing is around it.
 */
export function usePremises(): Premises {
  return useContext(PremisesContext) ?? nothingAround();
}

/** What is said where a part stands by itself that cannot. */
export function nothingAround(): never {
  throw new Error('This needs an <Assessment>, an <AssessmentProvider> or an <AttemptProvider> around it.');
}

export interface SurroundingsProps {
  readonly surface: Surface;
  readonly reading: Reading;
  readonly words: Words;
  readonly places: Places;
  readonly premises: Premises;
  readonly children: ReactNode;
}

/**
 * What the pieces of a page need around them. An `<AssessmentProvider>` brings it; a host's first page, which opens nothing yet, can
 * bring its own and be much lighter for it.
 */
export function Surroundings({ surface, reading, words, places, premises, children }: SurroundingsProps) {
  return (
    <SurfaceContext.Provider value={surface}>
      <ReadingContext.Provider value={reading}>
        <WordsContext.Provider value={words}>
          <PlacesContext.Provider value={places}>
            <PremisesContext.Provider value={premises}>{children}</PremisesContext.Provider>
          </PlacesContext.Provider>
        </WordsContext.Provider>
      </ReadingContext.Provider>
    </SurfaceContext.Provider>
  );
}

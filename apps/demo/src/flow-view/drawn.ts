import type { Framework, Person } from '@guildhall/core';
import type { FlowChartState, FlowMoment } from '@guildhall/core/flow';
import { createContext, useContext } from 'react';

/** What every box of one drawing needs to know. */
export interface Drawn {
  readonly moment: FlowMoment | null;
  readonly framework: Framework;
  readonly lang: 'en' | undefined;
  readonly guest: Person | null;
  /** Every box, by its id. */
  readonly states: ReadonlyMap<string, FlowChartState>;
  /** Brings the focus to the box of a stage. */
  readonly toBox: (id: string) => void;
}

export const DrawnContext = createContext<Drawn | null>(null);

/** @throws {Error} outside a drawing. */
export function useDrawn(): Drawn {
  const drawn = useContext(DrawnContext);
  if (drawn === null) throw new Error('A box stands in a <Drawing>.');
  return drawn;
}

import type { Framework } from '@guildhall/core';
import type { Completion } from '@guildhall/core/result';
import { browserStore, historyPlaces, memoryPlaces, memoryStore, type AssessmentProps, type Places, type SavedNotice, type Store } from '@guildhall/react';
import type { Mounted } from './mount.ts';
import type { Options } from './options.ts';

/** An assessment that runs in an element, with whatever is fixed meanwhile. */
export interface Running {
  readonly framework: Framework;
  readonly kept: Options['store'];
  readonly moves: Options['places'];
  readonly store: Store;
  readonly places: NonNullable<AssessmentProps['places']>;
  readonly onSaved: (notice: SavedNotice) => void;
  readonly onComplete: (completion: Completion) => void;
  mounted: Mounted | null;
}

/** All elements of a page keep in one place, as tabs do. */
let keptInBrowser: Store | undefined;

/** Where an element keeps things and moves about. What lasts no longer than the page lasts as long as its element, also over another start. */
export class Ground {
  #memory: Store | null = null;
  #places: Places | null = null;

  store(kept: Options['store']): Store { return kept === 'memory' ? (this.#memory ??= memoryStore()) : (keptInBrowser ??= browserStore()); }

  places(moves: Options['places'], address: string): Places { return moves === 'memory' ? (this.#places ??= memoryPlaces()) : historyPlaces(address); }

  /** Another question set has pages of its own. */
  forgetPlaces(): void { this.#places = null; }
}

/** Whether what runs is what is asked for: another question set, or another place to keep it, is another assessment. */
export const isSame = (running: Running, framework: Framework, { store, places }: Options): boolean => running.framework === framework && running.kept === store && running.moves === places;

import type { GroupFigures } from '../privacy/group-figures.ts';
import type { ReleasedFigures } from '../privacy/released-figures.ts';

/** Rules under attack. Ours are `ourRules`; tests try naive ones as well, to see that the attack finds something. */
export interface RulesOnTrial {
  readonly name: string;
  /**
   * What is shown of a group, after every report of it that was shown before, oldest first. `null` where nothing is shown, or where
   * the last one stands.
   */
  readonly report: (figures: GroupFigures, earlier: readonly EarlierReport[]) => ReleasedFigures | null;
  /** What is shown of a group that is part of a whole, beside the whole's report: one for each part, or nothing of any. */
  readonly parts: (whole: GroupFigures, parts: readonly GroupFigures[]) => readonly ReleasedFigures[] | null;
  /** Of how many levels a step of a printed mean is, for so many people. */
  readonly meanStep: (people: number) => number;
  /** What the screen in the room shows of one competency each time a round is closed; given is what lies on the table then. */
  readonly room: (closings: readonly (readonly Sheet[])[]) => readonly (Picture | null)[];
}

export interface EarlierReport { readonly figures: GroupFigures; readonly shown: ReleasedFigures }

export interface Sheet {
  /** Whose it is. The attacker knows, and knows when it came. */
  readonly person: number;
  /** Its own number: somebody who hands in another has a new one. */
  readonly sheet: number;
  readonly said: Said;
}

/** What one sheet says about one competency: in a scan also that it does not matter to this person; `nothing` where there is no level. */
export type Said = 'reaches' | 'short' | 'apart' | 'nothing';

export interface Picture {
  readonly sentence: Sentence;
  /** Sheets it is made of. The room does not show this; the attacker works it out from who was there. */
  readonly of: readonly number[];
  /** Whether it was made when this round was closed. */
  readonly isNew: boolean;
}

export type Sentence = 'most' | 'differ' | 'not-yet';

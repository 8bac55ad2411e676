import type { Hash } from '../json/hash.ts';

/** Months that a decision on a card holds at most, whatever the question set says: a list of who may speak does not grow old unseen. */
export const longestMonths = 12;

/** What somebody who was let through may do. Nothing else ever stands on a card: there is no word here for "not yet". */
export type CardStatus = 'READY' | 'READY_WITH_SUPPORT';

/** A decision as it stands on a card, and nothing of what it rests on. */
export interface DecisionOnCard {
  readonly status: CardStatus;
  /** Who decided, as they gave their name. */
  readonly by: string;
  /** ISO date of the decision. */
  readonly on: string;
  /** ISO date on which it ends, at most 12 months after `on`: that day is the first on which it holds no more. */
  readonly until: string;
  /** The colleague beside whom the person may speak; only with `READY_WITH_SUPPORT`. */
  readonly beside?: string;
}

/** What an officer hands over for the register. Names are as people gave them; nobody has checked them. */
export interface RegisterCard extends DecisionOnCard {
  readonly format: 'guildhall/register-card@1';
  readonly name: string;
  /** A staff number or a team: tells two people of one name apart. Only a number also finds a colleague by itself. */
  readonly reference?: string;
  /** `sha256:<hex>` of the canonical JSON of everything above: it tells damage, not who wrote it. */
  readonly seal: Hash;
}

import type { RegisterCard } from './card.ts';
import { holderKey } from './same-holder.ts';

/** The cards with one more; the very same card is not put in twice. */
export function withCard(cards: readonly RegisterCard[], card: RegisterCard): readonly RegisterCard[] {
  return cards.some(({ seal }) => seal === card.seal) ? cards : [...cards, card];
}

/** The cards without anything of one person, earlier decisions included: what was taken off does not come to the light again. */
export function withoutHolder(cards: readonly RegisterCard[], key: string): readonly RegisterCard[] {
  return cards.filter((card) => holderKey(card) !== key);
}

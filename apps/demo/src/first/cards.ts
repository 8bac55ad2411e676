import { inWordsOf, type CouncilProfile } from '@guildhall/core/council';
import type { Language } from '@guildhall/core/messages';
import type { Premises } from '@guildhall/react/first';
import { cards, type Card } from './first.data.ts';

export { cards, type Card } from './first.data.ts';

interface Shown {
  readonly title: string;
  readonly summary: string;
  readonly forWhom: string;
  /** `en` on a page in another language. */
  readonly lang: 'en' | undefined;
}

/** A question set in the language of the page, or in English in the council's own words. */
export function shownCard({ en, cy }: Pick<Card, 'en' | 'cy'>, language: Language, profile: CouncilProfile): Shown {
  if (language === 'cy' && cy !== null) return { ...cy, lang: undefined };
  const own = (text: string): string => inWordsOf(profile, text);
  return { title: own(en.title), summary: own(en.summary), forWhom: own(en.forWhom), lang: language === 'cy' ? 'en' : undefined };
}

/** Who has looked over the questions: as far as the least far of the sets has come, unless the council has adopted them. */
export function contentHere({ adoption }: CouncilProfile): Premises['content'] {
  if (adoption !== undefined) return { reviewed: 'adopted', adopted: { body: adoption.body, date: adoption.date } };
  const [first] = cards;
  return first === undefined ? undefined : { reviewed: (cards.find(({ reviewed }) => reviewed === 'draft') ?? first).reviewed };
}

import type { Language } from './language.ts';

/** The branches of a Welsh plural. English uses `one` and `other` only. */
export const welshBranches = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

export type PluralBranch = (typeof welshBranches)[number];

const welsh: Readonly<Record<number, PluralBranch>> = { 0: 'zero', 1: 'one', 2: 'two', 3: 'few', 6: 'many' };

/**
 * Which branch of a plural a number takes, by the rules of Unicode CLDR.
 *
 * Written out because Chrome carries no Welsh: there, `Intl.PluralRules('cy')` quietly counts in English.
 * @example pluralOf('cy', 6); // 'many'
 */
export function pluralOf(language: Language, count: number): PluralBranch {
  if (language === 'cy') return welsh[count] ?? 'other';
  return count === 1 ? 'one' : 'other';
}

import type { CouncilProfile, Governance } from './council-profile.ts';

/** What a council calls its executive. */
const executives: Readonly<Record<Governance, string>> = { 'leader-and-cabinet': 'cabinet', mayor: 'mayor', committee: 'committee' };

/**
 * The council's own word for one of ours. Its executive is its cabinet, its mayor or its committee, unless it says otherwise.
 *
 * @example wordFor({ ...defaultCouncilProfile, governance: 'mayor' }, 'executive'); // 'mayor'
 */
export function wordFor(profile: Pick<CouncilProfile, 'governance' | 'words'>, word: string): string {
  return replacementsOf(profile).get(word) ?? word;
}

/**
 * An English text in the council's own words. Whole words only, in one pass, so that no replacement is replaced again; a capital stays
 * a capital. A chief executive is not the executive, and nor is a non-executive member.
 *
 * @example inWordsOf({ ...defaultCouncilProfile, words: { ward: 'division' } }, 'Ward walks: ask the executive.'); // 'Division walks: ask the cabinet.'
 */
export function inWordsOf(profile: Pick<CouncilProfile, 'governance' | 'words'>, text: string): string {
  const replacements = replacementsOf(profile);
  // The longest first, so that "ward member" wins over "ward". What stands before is matched too: older Safari cannot look behind.
  const words = [...replacements.keys()].sort((a, b) => b.length - a.length).map(literally);
  const pattern = new RegExp(`(^|[^\\p{L}\\p{N}-]|chief )(${words.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
  return text.replaceAll(pattern, (whole: string, before: string, word: string) => {
    const replacement = replacements.get(word.toLowerCase());
    if (replacement === undefined || before.toLowerCase() === 'chief ') return whole;
    return before + (isCapital(word) ? capitalised(replacement) : replacement);
  });
}

function replacementsOf({ governance, words }: Pick<CouncilProfile, 'governance' | 'words'>): ReadonlyMap<string, string> {
  return new Map([['executive', executives[governance]], ...Object.entries(words).filter(([word]) => word !== '').map(([word, own]) => [word.toLowerCase(), own] as const)]);
}

/** A word as a pattern that matches it and nothing else. */
function literally(word: string): string {
  return word.replaceAll(/[^\p{L}\p{N}]/gu, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
}

function isCapital(word: string): boolean {
  const first = word.slice(0, 1);
  return first !== first.toLowerCase();
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

import { describe, expect, it } from 'vitest';
import { defaultCouncilProfile } from './council-profile.ts';
import { inWordsOf, wordFor } from './in-words-of.ts';

const withWords = (words: Record<string, string>) => ({ ...defaultCouncilProfile, words });

describe('wordFor', () => {
  it.each([['leader-and-cabinet', 'cabinet'], ['mayor', 'mayor'], ['committee', 'committee']] as const)('calls the executive of a council with %s its %s', (governance, word) => {
    expect(wordFor({ governance, words: {} }, 'executive')).toBe(word);
  });

  it('lets the council say otherwise, and leaves other words alone', () => {
    expect(wordFor(withWords({ executive: 'executive board' }), 'executive')).toBe('executive board');
    expect(wordFor(withWords({}), 'ward')).toBe('ward');
  });
});

describe('inWordsOf', () => {
  it('puts the executive by its name', () => {
    expect(inWordsOf(defaultCouncilProfile, 'Ask the executive hard questions.')).toBe('Ask the cabinet hard questions.');
    expect(inWordsOf({ governance: 'mayor', words: {} }, 'Executive decisions')).toBe('Mayor decisions');
  });

  it.each(['a chief executive', 'Chief Executive', 'a non-executive member', 'two executives', 'executive-led'])('leaves "%s" alone', (text) => {
    expect(inWordsOf(defaultCouncilProfile, text)).toBe(text);
  });

  it('replaces whole words in one pass, the longest first, and keeps a capital', () => {
    const profile = withWords({ ward: 'division', division: 'ward', 'ward member': 'county member' });
    expect(inWordsOf(profile, 'Ward, wards, toward, ward: division. Ward member. ward ward')).toBe('Division, wards, toward, division: ward. County member. division division');
  });

  it('takes a word literally, whatever signs are in it', () => {
    expect(inWordsOf(withWords({ 'a.b': 'x', '$&': 'y', '(': 'z', '': 'nothing' }), 'a.b aab')).toBe('x aab');
    expect(inWordsOf(withWords({ ward: '$& $1' }), 'ward')).toBe('$& $1');
  });
});

import type { Language } from './language.ts';

/**
 * Names in a row: `a, b and c`, `a, b a c`.
 *
 * In Welsh the last comes after `ac` where it starts with a vowel, else after `a`. It is never mutated: names and titles keep their shape.
 * `Intl.ListFormat` is not used: it gets Welsh wrong.
 * @example formatList('cy', ['Gwrando', 'Arwain']); // 'Gwrando ac Arwain'
 */
export function formatList(language: Language, items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  if (items.length === 1) return last;
  return `${items.slice(0, -1).join(', ')} ${language === 'cy' ? andInWelsh(last) : 'and'} ${last}`;
}

/** `w` and `y` are vowels, except before another vowel, as in Wendy and York. 1, 8 and 11 are said un, wyth, un ar ddeg. */
function andInWelsh(next: string): 'a' | 'ac' {
  const sound = next.normalize('NFD').toLowerCase().replace(/[^a-z0-9]/g, '');
  return /^(?:[aeiou]|w(?![aeiou])|y(?![aeiou])|(?:1|8|11)(?!\d))/.test(sound) ? 'ac' : 'a';
}

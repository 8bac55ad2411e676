/**
 * About how old a reader is who reads this English text with ease: the Flesch–Kincaid grade, plus the five years before school.
 *
 * A rough tool that knows only the length of sentences and words; a colon ends a sentence, as it does for a reader. A label of a few
 * words is too short for the formula to mean anything, so it is read as if it stood among others, ten words in all.
 * @example Math.round(readingAge('Choose the one that fits best today.')); // 7
 */
export function readingAge(text: string): number {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  if (words.length === 0) return 0;
  const sentences = Math.max(1, text.match(/[.!?:;](?=\s|$)/g)?.length ?? 0);
  const filler = Math.max(0, shortest - words.length);
  const count = words.length + filler;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0) + filler * fillerSyllables;
  return 0.39 * (count / sentences) + 11.8 * (syllables / count) - 15.59 + 5;
}

const shortest = 10;
/** Of everyday English words. */
const fillerSyllables = 1.3;

/** Groups of vowels, less a silent `e` at the end. Wrong for some words, right enough over many. */
function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const sounded = letters.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, sounded.match(/[aeiouy]{1,2}/g)?.length ?? 0);
}

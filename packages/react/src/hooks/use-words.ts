import { useReading } from '../service/reading.ts';
import { wordsIn, type Words } from '../words/words.ts';

/** Everything a screen says, in the language of the page. */
export const useWords = (): Words => wordsIn(useReading().language);

import { useContext } from 'react';
import { nothingAround, WordsContext } from '../service/surroundings.tsx';
import type { Words } from '../words/words.ts';

/**
 * Everything a screen says, in the language of the page.
 *
 * @throws {Error} where nothing is around it.
 */
export const useWords = (): Words => useContext(WordsContext) ?? nothingAround();

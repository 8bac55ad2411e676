import { useContext } from 'react';
import { nothingAround, WordsContext } from '../service/surroundings.tsx';
import type { Words } from '../words/words.ts';

/**
 * Everything a screen says, in the language of the page.
 *
 * @throws {Error} where nothing is around it.
 * @example useWords().t('question.progress', { number: 3, total: 8 }); // 'Question 3 of 8'
 */
export const useWords = (): Words => useContext(WordsContext) ?? nothingAround();

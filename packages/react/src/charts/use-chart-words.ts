import { useContext } from 'react';
import { useReading } from '../service/reading.ts';
import { WordsContext } from '../service/surroundings.tsx';
import { wordsIn } from '../words/words-in.ts';
import type { Words } from '../words/words.ts';

/** What a picture says. It may stand by itself, with nothing around it. */
export function useChartWords(): Words {
  const { language } = useReading();
  return useContext(WordsContext) ?? wordsIn(language);
}

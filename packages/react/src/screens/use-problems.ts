import { useMemo, useState } from 'react';
import { useWords } from '../hooks/use-words.ts';
import type { Problem } from '../parts/error-summary.tsx';
import type { Words } from '../words/words.ts';

/** Says what was wrong, in any language. */
type Say = (words: Words) => readonly Problem[];

const nothing: Say = () => [];

/**
 * What was wrong on “Continue”, each until it is mended, in the language of the page. It stays the same list as long as nothing is
 * mended, whatever else changes on the page: a new list takes the focus.
 *
 * @returns the list, and what to call on “Continue”: it tells whether all is right.
 */
export function useProblems(isMended: (field: string) => boolean = never): readonly [readonly Problem[], (say: Say) => boolean] {
  const words = useWords();
  const [say, setSay] = useState<{ readonly it: Say }>({ it: nothing });
  const found = useMemo(() => say.it(words), [say, words]);
  const left = found.filter(({ field }) => !isMended(field)).map(({ field }) => field).join('\n');
  const problems = useMemo(() => found.filter(({ field }) => left.split('\n').includes(field)), [found, left]);
  const check = (it: Say): boolean => {
    setSay({ it });
    return it(words).length === 0;
  };
  return [problems, check];
}

const never = (): boolean => false;

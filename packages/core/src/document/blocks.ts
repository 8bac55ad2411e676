import type { Block, Cell, Words } from './words.ts';

export const heading = (level: 1 | 2 | 3, words: Words): Block => ({ kind: 'heading', level, words });
export const text = (...words: readonly Words[]): Block => ({ kind: 'text', words });
export const bullets = (entries: readonly (readonly Words[])[]): Block => ({ kind: 'bullets', entries });

/** Cells of one line each. */
export const cells = (...words: readonly Words[]): readonly Cell[] => words.map((each) => [each]);

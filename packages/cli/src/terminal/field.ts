import type { Press } from './press.ts';

/** A text while it is written: its letters as a reader counts them, and where the next one goes. */
export interface Field { readonly letters: readonly string[]; readonly at: number }

const segments = new Intl.Segmenter('en', { granularity: 'grapheme' });

export function fieldOf(text: string): Field {
  const letters = lettersOf(text);
  return { letters, at: letters.length };
}

export function textOf({ letters }: Field): string {
  return letters.join('');
}

/** The field after one key; the same object where the key does nothing here. */
export function pressed(field: Field, { name, text }: Press): Field {
  const { letters, at } = field;
  if (text !== '') return written(field, text);
  switch (name) {
    case 'left': return at === 0 ? field : { letters, at: at - 1 };
    case 'right': return at === letters.length ? field : { letters, at: at + 1 };
    case 'home': case 'ctrl-a': return { letters, at: 0 };
    case 'end': case 'ctrl-e': return { letters, at: letters.length };
    case 'backspace': return at === 0 ? field : without(field, at - 1, at);
    case 'delete': return at === letters.length ? field : without(field, at, at + 1);
    case 'ctrl-u': return without(field, 0, at);
    case 'ctrl-k': return without(field, at, letters.length);
    case 'ctrl-w': return without(field, wordBefore(field), at);
    default: return field;
  }
}

/** A letter that only means something with the one before it joins it. */
function written({ letters, at }: Field, text: string): Field {
  const before = lettersOf(letters.slice(0, at).join('') + text);
  return { letters: [...before, ...letters.slice(at)], at: before.length };
}

function without({ letters }: Field, from: number, to: number): Field {
  return { letters: [...letters.slice(0, from), ...letters.slice(to)], at: from };
}

function wordBefore({ letters, at }: Field): number {
  let from = at;
  while (from > 0 && letters[from - 1] === ' ') from -= 1;
  while (from > 0 && letters[from - 1] !== ' ') from -= 1;
  return from;
}

function lettersOf(text: string): readonly string[] {
  return [...segments.segment(text)].map(({ segment }) => segment);
}

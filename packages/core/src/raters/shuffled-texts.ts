import { sha256 } from '../json/hash.ts';
import { usualFloors } from '../privacy/floors.ts';
import type { ObserverAnswers } from './observer-answers.ts';
import type { ObserverPrompt } from './observer-framework.ts';
import { folded } from './opaque.ts';
import { plainText } from './plain-text.ts';

/** Something one observer wrote. */
export interface WrittenText {
  /** Whose it is: only ever counted. */
  readonly by: string;
  readonly text: string;
}

/** All that was written, or nothing of it. */
export type SharedTexts =
  /** `caution` names a text to show with them: how somebody writes may give them away. */
  | { readonly shown: true; readonly texts: readonly string[]; readonly caution: 'raters.texts.style' }
  | { readonly shown: false; readonly why: 'raters.texts.hidden' };

/**
 * What observers wrote, as the person may read it: from all groups together, never by group, and in an order that follows neither when
 * it came in nor who wrote it. Where fewer than three people wrote something, nothing is shown.
 *
 * Line breaks, double spaces and characters nobody sees are taken out. Style stays, and may still give somebody away.
 *
 * @param seed any whole number; another gives another order.
 * @example
 * shuffledTexts([{ by: 'f-1', text: 'Listens' }, { by: 'f-2', text: 'Is  kind' }, { by: 'c-1', text: 'Asks us first' }], 7);
 * // { shown: true, texts: ['Asks us first', 'Listens', 'Is kind'], caution: 'raters.texts.style' }
 */
export function shuffledTexts(texts: readonly WrittenText[], seed: number): SharedTexts {
  const written = texts.map(({ by, text }) => ({ by: folded(by), text: plainText(text) })).filter(({ text }) => text !== '');
  if (new Set(written.map(({ by }) => by)).size < usualFloors.raters) return { shown: false, why: 'raters.texts.hidden' };
  // By a hash of the words and the seed, and of nothing that came with them: there is no arrival order to be found in it.
  const placed = written.map(({ text }) => ({ text, place: sha256(`${seed}\n${text}`) }));
  return { shown: true, texts: [...placed].sort((one, other) => (one.place < other.place ? -1 : Number(one.place > other.place))).map(({ text }) => text), caution: 'raters.texts.style' };
}

/**
 * All that observers wrote, prompt by prompt. The order of one prompt tells nothing of the order of another, so that nobody can tell
 * what was written by the same person.
 *
 * @example observerTexts(observers, 7)['does-well'].shown; // true
 */
export function observerTexts(observers: readonly ObserverAnswers[], seed: number): Readonly<Record<ObserverPrompt, SharedTexts>> {
  const of = (prompt: ObserverPrompt) => shuffledTexts(observers.flatMap(({ id, texts }) => (texts[prompt] === undefined ? [] : [{ by: id, text: texts[prompt] }])), seed);
  return { 'does-well': of('does-well'), 'could-try': of('could-try') };
}

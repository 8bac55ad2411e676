import { readCard, type RegisterCard } from '@guildhall/core/register';
import { whenCleared } from '../device/kept.ts';
import { textsOf, whenTextsMove, type Room } from '../device/texts.ts';

/** The cards of the register as they lie in this browser. */
export interface Shelf {
  readonly cards: readonly RegisterCard[];
  /** How many lie there that cannot be read; they are left where they are until the list is written again. */
  readonly leftOut: number;
  /** Whether the browser keeps them. Where it does not, they last as long as this page. */
  readonly isKept: boolean;
}

/** The whole list is one text. */
export const shelfRoom: Room = { prefix: 'guildhall-register/', stay: 'until-deleted' };
export const shelfName = 'cards';
const texts = textsOf(shelfRoom);
const nothing: Shelf = { cards: [], leftOut: 0, isKept: true };

let known: { readonly text: string | null; readonly shelf: Shelf } = { text: null, shelf: nothing };
const listeners = new Set<() => void>();

/** What lies there now; the same object as long as nothing changes. */
export function readShelf(): Shelf {
  const [text, isKept] = [texts.get(shelfName), texts.isKept(shelfName)];
  if (text !== known.text || isKept !== known.shelf.isKept) known = { text, shelf: { ...(text === null ? nothing : shelfIn(text)), isKept } };
  return known.shelf;
}

/** Puts other cards in the place of those there. It is kept before this returns, or `isKept` says that it is not. */
export function writeShelf(cards: readonly RegisterCard[]): void {
  if (cards.length === 0) texts.remove(shelfName);
  else texts.put(shelfName, shelfText(cards));
  tell();
}

/** The list as it is kept. */
export const shelfText = (cards: readonly RegisterCard[]): string => JSON.stringify({ format: 'guildhall/register@1', cards });

/** Forgets what is held in this page only: the rest is cleared where it is kept. */
export function forgetShelf(): void {
  texts.forgetInPage();
  tell();
}

whenCleared(forgetShelf);
whenTextsMove(tell);

/** Calls back when the list changes, here or in another tab. */
export function onShelf(listener: () => void): () => void {
  if (listeners.size === 0) stopHearing = texts.onElsewhere(tell);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) stopHearing();
  };
}

let stopHearing = (): void => undefined;

function tell(): void { for (const listener of listeners) listener(); }

/** The list that a text holds. */
export function shelfIn(text: string): Shelf {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('cards' in value) || !Array.isArray(value.cards)) return { ...nothing, leftOut: 1 };
    const read = value.cards.map((card: unknown) => readCard(card));
    const cards = read.flatMap((each) => (each.ok ? [each.card] : []));
    return { cards, leftOut: read.length - cards.length, isKept: true };
  } catch {
    return { ...nothing, leftOut: 1 };
  }
}

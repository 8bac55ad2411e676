import { readCard, type RegisterCard } from '@guildhall/core/register';
import { whenCleared } from '../device/kept.ts';

/** The cards of the register as they lie in this browser. */
export interface Shelf {
  readonly cards: readonly RegisterCard[];
  /** How many lie there that cannot be read; they are left where they are until the list is written again. */
  readonly leftOut: number;
  /** Whether the browser keeps them. Where it does not, they last as long as this page. */
  readonly isKept: boolean;
}

/** "Clear this computer" knows it by what stands before the slash. */
const key = 'guildhall-register/cards';
const nothing: Shelf = { cards: [], leftOut: 0, isKept: true };

let inPage: Shelf | null = null;
let known: { readonly text: string | null; readonly shelf: Shelf } = { text: null, shelf: nothing };
const listeners = new Set<() => void>();

/** What lies there now; the same object as long as nothing changes. */
export function readShelf(): Shelf {
  if (inPage !== null) return inPage;
  const text = stored();
  if (text !== known.text) known = { text, shelf: text === null ? nothing : shelfIn(text) };
  return known.shelf;
}

/** Puts other cards in the place of those there. It is kept before this returns, or `isKept` says that it is not. */
export function writeShelf(cards: readonly RegisterCard[]): void {
  const text = JSON.stringify({ format: 'guildhall/register@1', cards });
  try {
    if (cards.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    inPage = stored() === (cards.length === 0 ? null : text) ? null : { cards, leftOut: 0, isKept: false };
  } catch {
    inPage = { cards, leftOut: 0, isKept: false };
  }
  tell();
}

/** Forgets what is held in this page only: the rest is cleared where it is kept. */
export function forgetShelf(): void {
  inPage = null;
  tell();
}

whenCleared(forgetShelf);

/** Calls back when the list changes, here or in another tab. */
export function onShelf(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('storage', tell);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('storage', tell);
  };
}

function tell(): void { for (const listener of listeners) listener(); }

function shelfIn(text: string): Shelf {
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

function stored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

import { isSealed, lookInto, type LookedInto, type Store } from '@guildhall/react/first';
import { cards, type Card } from './cards.ts';

/** Enough of a question set for the list of what is kept here. */
export type Listed = Pick<Card, 'id' | 'version'> & { readonly title: string };

/** What the first page asks of whoever has opened what is kept here. */
export interface Hand {
  readonly look: () => Promise<LookedInto<Listed>>;
  readonly bring: (text: string) => Promise<{ readonly id: string } | { readonly code: string }>;
  /** Waits for what is on its way; `false` where something that is open is not kept. */
  readonly settled: () => Promise<boolean>;
}

let hand: Hand | null = null;
let isCalled = false;
const listeners = new Set<() => void>();
const waiting = new Set<{ readonly come: (hand: Hand) => void; readonly fail: () => void }>();

/** Whether anybody needs the rest of the application, though nobody has gone there. */
export const called = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => { listeners.delete(listener); };
  },
  read: (): boolean => isCalled,
};

/** The rest of the application is there. Returns how it goes again. */
export function comeToHand(now: Hand): () => void {
  hand = now;
  for (const { come } of waiting) come(now);
  waiting.clear();
  return () => { if (hand === now) hand = null; };
}

/** The rest of the application could not be loaded. */
export function failToCome(): void {
  for (const { fail } of waiting) fail();
  waiting.clear();
}

async function calledHand(): Promise<Hand> {
  if (hand !== null) return hand;
  const coming = new Promise<Hand>((come, fail) => { waiting.add({ come, fail: () => { fail(new Error('It could not be loaded.')); } }); });
  isCalled = true;
  for (const listener of listeners) listener();
  return await coming;
}

/** Whether everything that was typed here is kept, once it has had its time. Where nothing is open, nothing is on its way. */
export const everythingSaved = async (): Promise<boolean> => await (hand?.settled() ?? Promise.resolve(true));

/**
 * What is kept here, by the glances beside the records: none is opened, and the rest of the application is called only for what the
 * first page does not know.
 */
export async function lookHere(store: Store): Promise<LookedInto<Listed>> {
  if (hand !== null) return await hand.look();
  let isUnknown = false;
  const found = await lookInto<Listed>(store, {
    setOf: (envelope) => {
      const card = isSealed(envelope) ? cards.find(({ id, version }) => id === envelope.framework.id && version === envelope.framework.version) : undefined;
      isUnknown ||= card === undefined;
      return card === undefined ? 'E_VERSION_OTHER' : { ...card, title: card.en.title };
    },
    isOpen: () => false,
  });
  return isUnknown ? await calledHand().then(async ({ look }) => await look(), () => found) : found;
}

/** Keeps what a file holds. */
export async function bringHere(text: string): ReturnType<Hand['bring']> {
  return await calledHand().then(async ({ bring }) => await bring(text), () => ({ code: 'E_NOT_LOADED' }));
}

import { tellHost } from './tell-host.ts';
import { whenDrawn } from './when-drawn.ts';

/** What a person does next, on the way down to whoever hears of it: by then the page shows all that came before. */
const next = ['pointerdown', 'click', 'keydown', 'submit', 'pagehide'] as const;

/**
 * The screens that draw something anew whenever it changes.
 *
 * They can be made to wait until what was just done has been drawn: somebody who has chosen an answer sees the choice in the next frame,
 * and what follows from it in the one after. They miss nothing by waiting, for whatever they read in between is the newest.
 */
export class Onlookers {
  readonly #listeners = new Set<() => void>();
  #stopWaiting: (() => void) | null = null;
  #hasNews = false;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => { this.#listeners.delete(listener); };
  };

  /** Tells everybody, now or at the end of the wait. */
  tell(): void {
    this.#hasNews = true;
    if (this.#stopWaiting === null) this.#pass();
  }

  /** From now on nobody is told before the next frame was drawn, or the person does something else. Where nothing is drawn, nobody waits. */
  wait(): void {
    if (this.#stopWaiting !== null || typeof requestAnimationFrame !== 'function' || document.visibilityState === 'hidden') return;
    const go = (): void => { this.go(); };
    const forget = whenDrawn(go);
    for (const type of next) addEventListener(type, go, true);
    this.#stopWaiting = () => {
      forget();
      for (const type of next) removeEventListener(type, go, true);
    };
  }

  /** Ends the wait. */
  go(): void {
    this.#stopWaiting?.();
    this.#stopWaiting = null;
    if (this.#hasNews) this.#pass();
  }

  #pass(): void {
    this.#hasNews = false;
    // One that throws does not keep the others from hearing of it.
    for (const listener of this.#listeners) tellHost(listener);
  }
}

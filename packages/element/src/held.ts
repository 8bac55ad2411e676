import type { Framework } from '@guildhall/core';
import type { Completion, Sharing } from '@guildhall/core/result';
import type { Store } from '@guildhall/react';
import { finishedIn, noMoreThan, type Finished } from './finished.ts';
import { storeThatTells } from './store-that-tells.ts';

/** What the form holds of a record, for as long as that record says so. */
export class Held {
  /** Those of all elements in the page: what is deleted under one of them goes from the others too. */
  static readonly #inPage = new Set<Held>();
  readonly #onForgotten: () => void;
  #finished: Finished | null = null;
  /** Where its records are. */
  #store: Store | null = null;
  /** The record that was written last. */
  #written = '';

  /** @param onForgotten the form is to hold nothing any more. */
  constructor(onForgotten: () => void) { this.#onForgotten = onForgotten; }

  get finished(): Finished | null { return this.#finished; }

  enterPage(): void { Held.#inPage.add(this); }
  leavePage(): void { Held.#inPage.delete(this); }

  /** Takes what the browser kept of the form. `false` where that is nothing, or there is something newer. */
  takeBack(state: unknown): boolean {
    const before = finishedIn(state);
    if (before === null || this.#finished !== null) return false;
    this.#finished = before;
    return true;
  }

  /** Lets go of what this page may not hold. */
  keepTo(framework: Framework, sharing: Sharing): void { if (this.#finished !== null) this.#finished = noMoreThan(this.#finished, framework, sharing); }

  /** Somebody has finished. */
  take(completion: Completion): void { this.#finished = { id: this.#written, completion }; }

  /** The same store, watched: the form holds no longer what its record no longer does, taken back, deleted or followed by another one begun here. */
  watch(store: Store): Store {
    this.#store = store;
    return storeThatTells(store, {
      onWritten: (id, isWithdrawn) => {
        this.#written = id;
        if (isWithdrawn || this.#finished?.id !== id) this.#forget();
      },
      onRemoved: (id) => { for (const held of Held.#inPage) if (held.#store === store && (id === null || held.#finished?.id === id)) held.#forget(); },
    });
  }

  #forget(): void {
    if (this.#finished === null) return;
    this.#finished = null;
    this.#onForgotten();
  }
}

import type { AttemptEnvelope } from '@guildhall/core';
import { lengthOf } from './length-of.ts';
import { sameData } from './same-data.ts';
import type { Errand, KeptGlance, PlanDraft, Promised, Saved } from './saved.ts';
import { sealSaved, seenIn } from './seal-saved.ts';
import type { Keeps, Store } from './store.ts';
import { troubleOf, type Trouble } from './trouble.ts';
import { wellFormed } from './well-formed.ts';
import { within } from './within.ts';

export type Saving =
  | 'nothing-yet' | 'saving' | 'saved' | 'full' | 'failed'
  /** Another tab has written something newer; this one only reads. */
  | 'elsewhere'
  /** It was deleted in another tab, or by the browser. */
  | 'gone';

/** What is to be kept: it is dated and sealed here. */
export interface Wish {
  readonly glance: KeptGlance;
  readonly envelope: AttemptEnvelope;
  readonly keep: boolean;
  readonly planDraft: PlanDraft | null;
  readonly promised: Promised | null;
  readonly errand?: Errand | null;
}

/** How it stands with saving. */
export type Told =
  | { readonly saving: 'saving' | 'elsewhere' | 'gone' }
  | { readonly saving: 'saved'; readonly savedAt: string; readonly keeps: Keeps }
  | { readonly saving: 'full' | 'failed'; readonly trouble: Trouble };

/** A wish, as it is to be written. */
interface Ready {
  readonly wish: Wish;
  /** Or why it cannot be written. */
  readonly saved: Saved | Trouble;
  /** Forgets the copy that was put ahead. */
  readonly drop: () => void;
}

/** Characters beyond which nothing is given to a store: some browsers take a value they cannot give back. */
const largest = 16_000_000;
/** Milliseconds after which a store that says nothing is said to have failed. It may still come round. */
const patience = 8000;

/**
 * Keeps one attempt, one write at a time. While one is on its way, the newest wish waits and the ones between are let go: each
 * holds everything the one before it held. A copy of each is put ahead at once, also of one that waits: the page may be closed in the next
 * moment. "Saved" is said only of what was read back.
 */
export class Keeper {
  readonly #id: string;
  readonly #store: Store;
  readonly #tell: (told: Told) => void;
  #seen: string | null;
  /** Seals of what was put ahead or given to the store since it was last seen: any of it may be there, whatever the store said. */
  readonly #tried = new Set<string>();
  #next: Ready | null = null;
  #last: Wish | null = null;
  #running = Promise.resolve();
  #isRunning = false;
  #stopped = false;

  constructor(id: string, store: Store, seen: string | null, tell: (told: Told) => void) {
    this.#id = id;
    this.#store = store;
    this.#seen = seen;
    this.#tell = tell;
  }

  keep(wish: Wish): void {
    if (this.#stopped) return;
    this.#wait(wish);
    this.#run();
  }

  tryAgain(): void {
    if (this.#stopped) return;
    if (this.#next === null && this.#last !== null) this.#wait(this.#last);
    this.#run();
  }

  /** Resolves when nothing is on its way. */
  async settled(): Promise<void> { while (this.#isRunning) await this.#running; }

  /** Nothing more is kept from here, and what was kept is gone, as reading it back shows. Where that fails, it can be tried again. */
  async erase(): Promise<boolean> {
    this.#stopped = true;
    this.#wait(null);
    try {
      await within(patience, this.settled());
      await within(patience, this.#store.remove(this.#id));
      return (await within(patience, this.#store.read(this.#id))) === undefined;
    } catch {
      return false;
    }
  }

  #run(): void {
    // Somebody who is told may have the next wish at once.
    if (this.#isRunning) return;
    this.#isRunning = true;
    this.#running = this.#work().finally(() => {
      this.#isRunning = false;
      if (this.#next !== null) this.#run();
    });
  }

  /** Lets go of what waited before. */
  #wait(wish: Wish | null): void {
    const before = this.#next;
    this.#next = wish === null ? null : this.#ready(wish);
    before?.drop();
  }

  #ready(wish: Wish): Ready {
    let drop = (): void => undefined;
    try {
      const { envelope, glance, keep, planDraft, promised, errand = null } = wish;
      if (lengthOf(envelope) + lengthOf(planDraft) > largest) return { wish, saved: 'too-large', drop };
      const saved = sealSaved({
        id: this.#id, envelope, savedAt: new Date().toISOString(), keep, planDraft: wellFormed(planDraft), promised, glance, doubtedOn: null, ...(errand === null ? {} : { errand: wellFormed(errand) }),
      });
      // What is on its way already may get there, or not; what was never kept is not put ahead, for it might have been deleted by then.
      const over = [...(this.#seen === null ? [] : [this.#seen]), ...this.#tried];
      this.#tried.add(saved.seal);
      try {
        drop = this.#store.ahead?.(saved, over) ?? drop;
      } catch { /* a convenience */ }
      return { wish, saved, drop };
    } catch (error) {
      return { wish, saved: troubleOf(error), drop };
    }
  }

  async #work(): Promise<void> {
    while (this.#next !== null) {
      const { wish, saved, drop } = this.#next;
      this.#next = null;
      this.#last = wish;
      this.#tell({ saving: 'saving' });
      const slow = setTimeout(() => { this.#tell({ saving: 'failed', trouble: 'failed' }); }, patience);
      const told = await this.#write(saved).finally(() => {
        clearTimeout(slow);
        drop();
      });
      if (this.#stopped) return;
      // While a newer wish waits, what was answered last is not saved yet.
      if (this.#next === null || told.saving !== 'saved') this.#tell(told);
      if (told.saving === 'elsewhere' || told.saving === 'gone') this.#wait(null);
    }
  }

  async #write(saved: Saved | Trouble, again = true): Promise<Told> {
    if (typeof saved === 'string') return await Promise.resolve({ saving: 'failed', trouble: saved });
    try {
      const written = await this.#store.write(saved, this.#seen);
      const back = await this.#store.read(this.#id);
      const there = seenIn(back);
      if (written && sameData(back, saved)) {
        this.#seen = saved.seal;
        // What was put ahead meanwhile may still get there, by another page's hand.
        if (this.#next === null) this.#tried.clear();
        return { saving: 'saved', savedAt: saved.savedAt, keeps: this.#store.keeps ?? 'device' };
      }
      if (there === null) return this.#seen === null ? { saving: 'failed', trouble: 'failed' } : { saving: 'gone' };
      if (there !== this.#seen && !this.#tried.has(there)) return { saving: 'elsewhere' };
      // It is ours, and not what was to be kept now: an earlier one that we were told had failed, a store that has lost this one, or the
      // next one, which another page has found lying ahead.
      this.#seen = there;
      if (this.#next !== null) return { saving: 'saving' };
      return !written && again ? await this.#write(saved, false) : { saving: 'failed', trouble: 'failed' };
    } catch (error) {
      const trouble = troubleOf(error);
      return trouble === 'full' ? { saving: 'full', trouble } : { saving: 'failed', trouble };
    }
  }
}

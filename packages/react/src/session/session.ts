import { startAttempt, takeUpAttempt, type Attempt, type AttemptEvent, type AttemptHost, type Framework, type Person } from '@guildhall/core';
import { Keeper, type Saving, type Told } from '../stores/keeper.ts';
import { readSaved } from '../stores/read-saved.ts';
import type { Errand, PlanDraft, Promised, Saved } from '../stores/saved.ts';
import { seenIn } from '../stores/seal-saved.ts';
import type { Keeps, Store } from '../stores/store.ts';
import { Tabs } from '../stores/tabs.ts';
import type { Trouble } from '../stores/trouble.ts';
import { Onlookers } from './onlookers.ts';
import { tellHost } from './tell-host.ts';
import { today } from '../words/today.ts';
import { glanceOf } from './glance-of.ts';
import { opaqueId, seed } from '../stores/random.ts';

/** What a screen reads of a session; a new object whenever any of it changes. */
export interface SessionState {
  /** Another one once the record was read again: after it was taken over, or changed in another tab. */
  readonly attempt: Attempt;
  /** Counts what has happened, so that a screen notices. */
  readonly moment: number;
  /** `saved` only once what was written has been read back. */
  readonly saving: Saving;
  /** Why it is not saved, while `saving` is `full` or `failed`. */
  readonly trouble: Trouble | null;
  /** ISO instant of what was last kept, as the device's clock said; `null` until something is. */
  readonly savedAt: string | null;
  /** How long what is saved stays; `null` until something is. */
  readonly keeps: Keeps | null;
  /** `false` where another tab has it, and this one only reads. */
  readonly editing: boolean;
  /** Somebody else who has the device just now. Never stored. */
  readonly guest: Person | null;
  /** Whether questions come one on a page, or a short group together, as the person chose last. Never stored. */
  readonly asks: 'one' | 'group';
  /** The person chose to keep it beyond the usual days. */
  readonly keep: boolean;
  /** A plan that is being written and not agreed yet; it is kept beside the record. */
  readonly planDraft: PlanDraft | null;
  /** What the person was told when they agreed. */
  readonly promised: Promised | null;
  /** What the record came here for as a file; `null` where it is the person's own. */
  readonly errand: Errand | null;
}

/** One attempt that is open in this tab. It lives outside React, which only watches it. */
export class Session {
  readonly id: string;
  readonly #host: AttemptHost;
  readonly #store: Store;
  readonly #listeners = new Set<() => void>();
  readonly #onlookers = new Onlookers();
  readonly #tabs: Tabs;
  #keeper: Keeper;
  #state: SessionState;
  #unwatch: () => void;
  #readings = 0;

  /** @param saved what was read, and how long its store keeps it; `null` for one that is new. */
  constructor(id: string, attempt: Attempt, store: Store, host: AttemptHost, saved: { readonly saved: Saved; readonly keeps: Keeps } | null) {
    this.id = id;
    this.#store = store;
    this.#host = host;
    this.#keeper = this.#keeperFrom(saved?.saved.seal ?? null);
    this.#state = {
      attempt, moment: 0, saving: saved === null ? 'nothing-yet' : 'saved', trouble: null, savedAt: saved?.saved.savedAt ?? null, keeps: saved?.keeps ?? null,
      editing: true, guest: null, asks: 'one', keep: saved?.saved.keep ?? false, planDraft: saved?.saved.planDraft ?? null, promised: saved?.saved.promised ?? null, errand: saved?.saved.errand ?? null,
    };
    this.#tabs = new Tabs(id, store.isShared, { onTakenOver: async () => { await this.#letGo(); }, onChanged: () => { void this.#readAgain().catch(() => undefined); } });
    this.#unwatch = this.#watch(attempt);
  }

  get state(): SessionState { return this.#state; }

  readonly read = (): SessionState => this.#state;

  /** Calls back at once, whatever changes. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => { this.#listeners.delete(listener); };
  };

  /** Calls back when there is something to draw anew. */
  readonly watch: (listener: () => void) => () => void = this.#onlookers.subscribe;

  /** Reports what happened, from whoever has the device. */
  readonly send = (event: AttemptEvent): boolean => {
    this.#onlookers.go();
    return this.#happen(event);
  };

  /** The same for a choice that the page shows by itself: it is kept at once, and what follows from it is drawn once the choice has been. */
  readonly sendShown = (event: AttemptEvent): boolean => {
    this.#onlookers.wait();
    return this.#happen(event);
  };

  #happen(event: AttemptEvent): boolean {
    if (!this.#state.editing) return false;
    this.#readDate();
    return this.#state.attempt.send(event);
  }

  /** It was begun here, so it is ours. */
  claim(): void { this.#tabs.claim(); }

  /** Finds out whether another tab has it already. */
  async settleTabs(): Promise<void> {
    await this.#tabs.ask();
    this.#change({ editing: this.#tabs.editing });
    if (this.#tabs.editing) this.#readDate();
  }

  /** Carries on here instead of in the other tab, or after it was deleted from elsewhere. */
  async takeOver(): Promise<void> {
    await this.#tabs.takeOver();
    const there = await this.#readAgain().catch(() => 'unread' as const);
    if (there === 'unread') this.#tabs.lose();
    // A third tab may have been quicker, or the person pressed once more.
    if (!this.#tabs.editing || there === 'overtaken') return;
    // Nothing is there any more, and the person carries on with what they see.
    if (there === 'nothing') this.#keeper = this.#keeperFrom(null);
    this.#change({ editing: true });
    if (there === 'nothing') this.#save();
  }

  /** Notes what the person is told before they agree. */
  promise(promised: Promised): void { this.#change({ promised }); }

  welcome(guest: Person | null): void { this.#change({ guest }); }

  /** Notes what the record came here for, or that it is the person's own after all; it is kept with it. */
  runErrand(errand: Errand | null): void {
    if (!this.#state.editing) return;
    this.#save({ errand });
  }

  askBy(asks: SessionState['asks']): void { if (asks !== this.#state.asks) this.#change({ asks }); }

  keepLonger(keep: boolean): void {
    if (!this.#state.editing) return;
    this.#save({ keep });
  }

  /** Keeps a plan as it is being made. */
  draftPlan(planDraft: PlanDraft | null): void {
    if (!this.#state.editing) return;
    this.#save({ planDraft });
  }

  /** Keeps it as it is, without anything having happened. */
  async keepNow(): Promise<void> {
    this.#save();
    await this.settled();
  }

  tryAgain(): void { if (this.#state.editing) this.#keeper.tryAgain(); }

  async settled(): Promise<void> { await this.#keeper.settled(); }

  /** Takes everything back. A decision alone may stay; where there is none, nothing does. `false` where that failed, and can be tried again. */
  async withdraw(): Promise<boolean> {
    const { attempt } = this.#state;
    if (attempt.view().isWithdrawn) this.tryAgain();
    else {
      this.#change({ planDraft: null });
      if (!this.send({ type: 'attempt.withdrawn' })) return false;
    }
    if (attempt.view().memory.decided === null) return await this.erase();
    await this.#keeper.settled();
    return this.#state.saving === 'saved';
  }

  async erase(): Promise<boolean> {
    const gone = await this.#keeper.erase();
    if (gone) this.#tabs.tellChanged();
    return gone;
  }

  /** Lets other tabs have it. What is on its way is still saved, and so is whatever comes late from a page that is being left. */
  async close(): Promise<void> {
    await this.settled();
    this.#tabs.close();
  }

  #watch(attempt: Attempt): () => void {
    return attempt.subscribe(() => { this.#save({ attempt }); });
  }

  /** Changes what is to be kept, and keeps it. From the same moment on it is not "saved" any more. */
  #save(change: Partial<Pick<SessionState, 'attempt' | 'keep' | 'planDraft' | 'errand'>> = {}): void {
    const record = (change.attempt ?? this.#state.attempt).record();
    const moment = this.#state.moment + 1;
    this.#change(record === null ? change : { ...change, saving: 'saving' });
    // Read after everybody was told: one of them may have answered the next question meanwhile.
    const { attempt, keep, planDraft, promised, errand, moment: now } = this.#state;
    const envelope = now === moment ? record : attempt.record();
    if (envelope !== null) this.#keeper.keep({ envelope, glance: glanceOf(attempt.view()), keep, planDraft, promised, errand });
  }

  #keeperFrom(seal: string | null): Keeper {
    const keeper: Keeper = new Keeper(this.id, this.#store, seal, (told) => { if (keeper === this.#keeper) this.#hear(told); });
    return keeper;
  }

  #hear(told: Told): void {
    const { saving } = told;
    switch (saving) {
      case 'saved':
        this.#change({ saving, trouble: null, savedAt: told.savedAt, keeps: told.keeps });
        this.#tabs.tellChanged();
        break;
      case 'full': case 'failed': this.#change({ saving, trouble: told.trouble }); break;
      case 'elsewhere': case 'gone':
        this.#tabs.lose();
        this.#change({ saving, trouble: null, editing: false });
        break;
      case 'saving': this.#change({ saving }); break;
    }
  }

  async #letGo(): Promise<void> {
    this.#change({ editing: false, guest: null });
    await this.#keeper.settled();
  }

  /** Takes up what another tab has written. */
  async #readAgain(): Promise<'same' | 'newer' | 'nothing' | 'overtaken'> {
    this.#readings += 1;
    const reading = this.#readings;
    const value = await this.#store.read(this.id);
    // A slow store may answer out of turn: what was asked for later is newer, and so is what was answered here since.
    if (reading !== this.#readings) return 'overtaken';
    if (value === undefined) {
      if (!this.#state.editing && this.#state.saving !== 'nothing-yet') this.#change({ saving: 'gone' });
      return 'nothing';
    }
    const saved = readSaved(this.id, value);
    if (saved === null) throw new Error('What another tab has written is damaged.');
    const { attempt: before } = this.#state;
    const isSame = saved.envelope.seal === before.record()?.seal;
    const attempt = isSame ? before : takeUpAttempt(before.framework, saved.envelope, this.#host);
    if (!isSame) {
      this.#unwatch();
      this.#unwatch = this.#watch(attempt);
    }
    this.#keeper = this.#keeperFrom(seenIn(value));
    this.#change({ attempt, saving: 'saved', trouble: null, savedAt: saved.savedAt, keep: saved.keep, planDraft: saved.planDraft, promised: saved.promised, errand: saved.errand ?? null });
    return isSame ? 'same' : 'newer';
  }

  /** A date is read, not timed: it may be past the end of a standing since this was last open, or since midnight. */
  #readDate(): void {
    const { attempt } = this.#state;
    const { doing, memory } = attempt.view();
    if ((doing === 'standing' || doing === 'following') && today() > memory.today) attempt.send({ type: 'date.read', today: today() });
  }

  #change(change: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...change, moment: this.#state.moment + 1 };
    // One that throws keeps neither the others from hearing of it nor the answer from being kept.
    for (const listener of this.#listeners) tellHost(listener);
    this.#onlookers.tell();
  }
}

/** Begins an attempt that is not kept anywhere until the person agrees. */
export function beginSession(framework: Framework, store: Store, host: AttemptHost, renews?: string): Session {
  const id = opaqueId();
  const attempt = startAttempt(framework, { respondent: opaqueId(), startedOn: today(), seed: seed(), ...(renews === undefined ? {} : { renews }) }, host);
  const session = new Session(id, attempt, store, host, null);
  session.claim();
  return session;
}

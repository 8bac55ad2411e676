import { startAttempt, takeUpAttempt, type Attempt, type AttemptEvent, type AttemptHost, type Framework, type Person } from '@guildhall/core';
import type { PlanDraft } from './plan-draft.ts';
import { readOne } from '../storage/database.ts';
import { Keeper, type Saving } from '../storage/keeper.ts';
import type { Saved } from '../storage/saved.ts';
import { Tabs } from '../storage/tabs.ts';
import { opaqueId, seed } from '../random.ts';
import { today } from '../today.ts';

/** What a screen reads of a session; a new object whenever any of it changes. */
export interface SessionState {
  readonly attempt: Attempt;
  /** Counts what has happened, so that a screen notices. */
  readonly moment: number;
  readonly saving: Saving;
  readonly savedAt: string | null;
  /** `false` where another tab has it, and this one only reads. */
  readonly editing: boolean;
  /** Somebody else who has the device just now. Never stored. */
  readonly guest: Person | null;
  readonly keep: boolean;
  readonly planDraft: PlanDraft | null;
}

/** One attempt that is open in this tab. It lives outside React, which only watches it. */
export class Session {
  readonly id: string;
  readonly #host: AttemptHost;
  readonly #listeners = new Set<() => void>();
  readonly #tabs: Tabs;
  #keeper: Keeper;
  #state: SessionState;
  #unwatch: () => void;

  constructor(id: string, attempt: Attempt, host: AttemptHost, saved: Saved | null) {
    this.id = id;
    this.#host = host;
    this.#keeper = this.#keeperFrom(saved?.envelope.seal ?? null);
    this.#state = {
      attempt, moment: 0, saving: saved === null ? 'nothing-yet' : 'saved', savedAt: saved?.savedAt ?? null, editing: true, guest: null,
      keep: saved?.keep ?? false, planDraft: saved?.planDraft ?? null,
    };
    this.#tabs = new Tabs(id, { onTakenOver: async () => { await this.#letGo(); }, onChanged: () => { void this.#readAgain(); } });
    this.#unwatch = this.#watch(attempt);
  }

  get state(): SessionState { return this.#state; }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => { this.#listeners.delete(listener); };
  };

  /** Reports what happened, from whoever has the device. */
  readonly send = (event: AttemptEvent): boolean => this.#state.editing && this.#state.attempt.send(event);

  /** It was begun here, so it is ours. */
  claim(): void { this.#tabs.claim(); }

  /** Finds out whether another tab has it already. */
  async settleTabs(): Promise<void> {
    const editing = await this.#tabs.ask();
    this.#change({ editing });
    if (editing) this.#readDate();
  }

  /** Carries on here instead of in the other tab. */
  async takeOver(): Promise<void> {
    await this.#tabs.takeOver();
    await this.#readAgain();
    this.#change({ editing: true });
  }

  welcome(guest: Person | null): void { this.#change({ guest }); }

  keepLonger(keep: boolean): void {
    this.#change({ keep });
    this.#save();
  }

  /** Keeps a plan as it is being made. */
  draftPlan(planDraft: PlanDraft | null): void {
    if (!this.#state.editing) return;
    this.#change({ planDraft });
    this.#save();
  }

  tryAgain(): void { this.#keeper.tryAgain(); }

  async settled(): Promise<void> { await this.#keeper.settled(); }

  /** Takes everything back. A decision alone may stay; where there is none, nothing does. */
  async withdraw(): Promise<boolean> {
    const { attempt } = this.#state;
    this.#change({ planDraft: null });
    if (!this.send({ type: 'attempt.withdrawn' })) return false;
    if (attempt.view().memory.decided !== null) {
      await this.#keeper.settled();
      return this.#state.saving === 'saved';
    }
    return await this.erase();
  }

  async erase(): Promise<boolean> {
    const gone = await this.#keeper.erase();
    this.#tabs.tellChanged();
    return gone;
  }

  close(): void {
    this.#unwatch();
    this.#tabs.close();
  }

  #watch(attempt: Attempt): () => void {
    return attempt.subscribe(() => {
      this.#change({ attempt });
      this.#save();
    });
  }

  #save(): void {
    const { attempt, keep, planDraft } = this.#state;
    const envelope = attempt.record();
    if (envelope !== null) this.#keeper.keep({ envelope, keep, planDraft });
  }

  #keeperFrom(seal: string | null): Keeper {
    return new Keeper(this.id, seal, (saving) => {
      if (saving === 'saved') this.#tabs.tellChanged();
      if (saving === 'elsewhere') this.#change({ saving, editing: false });
      else this.#change(saving === 'saved' ? { saving, savedAt: new Date().toISOString() } : { saving });
    });
  }

  async #letGo(): Promise<void> {
    await this.#keeper.settled();
    this.#change({ editing: false, guest: null });
  }

  async #readAgain(): Promise<void> {
    const saved = await readOne(this.id);
    if (saved === undefined || saved.envelope.seal === this.#state.attempt.record()?.seal) return;
    const attempt = takeUpAttempt(this.#state.attempt.framework, saved.envelope, this.#host);
    this.#unwatch();
    this.#unwatch = this.#watch(attempt);
    this.#keeper = this.#keeperFrom(saved.envelope.seal);
    this.#change({ attempt, saving: 'saved', savedAt: saved.savedAt, keep: saved.keep, planDraft: saved.planDraft });
  }

  /** A date is read, not timed: it may be past the end of a standing since this was last open. */
  #readDate(): void {
    const { attempt } = this.#state;
    if (today() > attempt.view().memory.today) attempt.send({ type: 'date.read', today: today() });
  }

  #change(change: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...change, moment: this.#state.moment + 1 };
    for (const listener of this.#listeners) listener();
  }
}

/** Begins an attempt that is not kept anywhere until the person agrees. */
export function beginSession(framework: Framework, host: AttemptHost, renews?: string): Session {
  const id = opaqueId();
  const attempt = startAttempt(framework, { respondent: opaqueId(), startedOn: today(), seed: seed(), ...(renews === undefined ? {} : { renews }) }, host);
  const session = new Session(id, attempt, host, null);
  session.claim();
  return session;
}

import { AssessmentError, checkedEnvelope, takeUpAttempt, whyNotKnown, type Attempt, type AttemptEnvelope, type AttemptHost, type Framework, type FrameworkRef } from '@guildhall/core';
import { isSealed } from '../stores/is-sealed.ts';
import { lookInto, type Broken, type LookedInto as LookedIntoOf, type Lying as LyingOf } from '../stores/look-into.ts';
import { readSaved } from '../stores/read-saved.ts';
import type { Errand } from '../stores/saved.ts';
import type { Keeps, Store } from '../stores/store.ts';
import { troubleOf, type Trouble } from '../stores/trouble.ts';
import { opaqueId } from '../stores/random.ts';
import { beginSession, Session } from './session.ts';

/** The store could not be read. */
export interface Unread { readonly trouble: Trouble }

export type { Broken } from '../stores/look-into.ts';

/** What lies here, whole or not. */
export type Lying = LyingOf<Framework>;

/** What one look at a store found. */
export type LookedInto = LookedIntoOf<Framework>;

/** The question sets there are to open records with; the newest of each first. */
export type Frameworks = readonly Framework[];

/** Gives a question set that is made only when a record needs it, by the id and version the record names. */
export type FindFramework = (ref: Pick<FrameworkRef, 'id' | 'version'>) => Framework | undefined;

/** Attempts that are open anywhere in this page, under this desk or under one before it that is still saving. */
const openInPage = new Map<string, Session>();

/** Characters beyond which a file is none of ours. */
const largestFile = 16_000_000;

/** Everything that is open or kept in one store. */
export class Desk {
  readonly #store: Store;
  readonly #frameworks: Frameworks;
  readonly #host: AttemptHost;
  readonly #find: FindFramework | undefined;
  readonly #sessions = new Map<string, Session>();
  readonly #listeners = new Set<(session: Session) => void>();
  /** Attempts that were let go of and are still being saved. */
  readonly #closing = new Map<string, Promise<void>>();
  #resting: ReturnType<typeof setTimeout> | undefined;
  #isAtRest = false;

  constructor(store: Store, frameworks: Frameworks, host: AttemptHost, find?: FindFramework) {
    this.#store = store;
    this.#frameworks = frameworks;
    this.#host = host;
    this.#find = find;
  }

  /** How long what is kept here stays. */
  get keeps(): Keeps { return this.#store.keeps ?? 'device'; }

  /** Calls back whenever anything changes in an attempt that is open here. */
  subscribe(listener: (session: Session) => void): () => void {
    this.#listeners.add(listener);
    for (const session of this.#sessions.values()) listener(session);
    return () => { this.#listeners.delete(listener); };
  }

  /** Whoever shows the desk is there. */
  wake(): void {
    if (this.#resting !== undefined) clearTimeout(this.#resting);
    this.#resting = undefined;
    this.#isAtRest = false;
  }

  /** Nobody shows the desk any more. React may come back in the same breath, so letting go waits for one. */
  rest(): void {
    this.wake();
    this.#resting = setTimeout(() => {
      this.#isAtRest = true;
      for (const id of this.#sessions.keys()) this.forget(id);
    }, 0);
  }

  begin(framework: Framework, renews?: string): Session {
    const session = beginSession(framework, this.#store, this.#host, renews);
    this.#take(session);
    return session;
  }

  /** An attempt that is open in this tab already. */
  peek(id: string): Session | undefined { return this.#sessions.get(id); }

  /** An attempt by its name in the address: open already, kept here, broken, not to be had just now, or not there. */
  async open(id: string): Promise<Session | Broken | Unread | null> {
    const before = this.#sessions.get(id);
    if (before !== undefined) return before;
    try {
      // Somebody may have taken the page away and shown it again in the middle of a save.
      await openInPage.get(id)?.settled();
      const value = await this.#store.read(id);
      if (value === undefined || value === null) return null;
      const saved = readSaved(id, value);
      const opened = saved === null ? 'E_DAMAGED' : this.#takeUp(saved.envelope);
      if (saved === null || typeof opened === 'string') return { id, value, code: typeof opened === 'string' ? opened : 'E_DAMAGED' };
      const meanwhile = this.#sessions.get(id);
      if (meanwhile !== undefined) return meanwhile;
      const session = new Session(id, opened, this.#store, this.#host, { saved, keeps: this.keeps });
      this.#take(session);
      await session.settleTabs();
      // Nobody is there any more: held on to, it would keep every other tab from changing it.
      if (this.#isAtRest) this.forget(id);
      return session;
    } catch (error) {
      return { trouble: troubleOf(error) };
    }
  }

  /** What is kept here, newest first. What has lain too long is deleted, and said. */
  async look(): Promise<LookedInto> {
    return await lookInto(this.#store, { setOf: (envelope) => this.#frameworkOf(envelope), isOpen: (id) => this.#sessions.has(id) });
  }

  /**
   * Keeps a file that somebody saved elsewhere. Returns the name of the attempt, or the code of what is wrong with the file or the store.
   *
   * @param errand what it came here for, where it is somebody else's turn.
   */
  async bring(text: string, errand: Errand | null = null): Promise<{ readonly id: string } | { readonly code: string }> {
    if (text.length > largestFile) return { code: 'E_TOO_LARGE' };
    let stored: unknown;
    try {
      stored = JSON.parse(text);
    } catch {
      return { code: 'E_FORMAT' };
    }
    const opened = this.#takeUp(stored);
    if (typeof opened === 'string') return { code: opened };
    const session = new Session(opaqueId(), opened, this.#store, this.#host, null);
    session.claim();
    if (errand !== null) session.runErrand(errand);
    await session.keepNow();
    await session.close();
    return session.state.saving === 'saved' ? { id: session.id } : { code: 'E_NOT_KEPT' };
  }

  /** Lets go of an attempt that is over or was deleted; what is on its way is still saved. */
  forget(id: string): void {
    const session = this.#sessions.get(id);
    if (session === undefined) return;
    this.#sessions.delete(id);
    const closing = session.close().finally(() => {
      if (this.#closing.get(id) === closing) this.#closing.delete(id);
      if (openInPage.get(id) === session) openInPage.delete(id);
    });
    this.#closing.set(id, closing);
  }

  /** Deletes one. Throws where it is still there. */
  async remove(id: string): Promise<void> {
    const session = this.#sessions.get(id);
    if (session === undefined) {
      await this.#closing.get(id);
      await this.#store.remove(id);
      if ((await this.#store.read(id)) !== undefined) throw new Error('It could not be deleted.');
    } else if (!(await session.erase())) throw new Error('It could not be deleted.');
    this.forget(id);
  }

  /** Waits for what is on its way. `false` where something that is open here is not kept. */
  async settled(): Promise<boolean> {
    await Promise.all([...this.#closing.values(), ...[...this.#sessions.values()].map(async (session) => { await session.settled(); })]);
    return [...this.#sessions.values()].every(({ state: { saving, editing, keeps } }) => !editing || saving === 'nothing-yet' || (saving === 'saved' && keeps !== 'page'));
  }

  /** Deletes everything that was ever kept here, whoever kept it. `false` where something is left. */
  async clear(): Promise<boolean> {
    for (const id of this.#closing.keys()) await this.#closing.get(id);
    for (const session of this.#sessions.values()) await session.erase();
    for (const id of this.#sessions.keys()) this.forget(id);
    try {
      return await this.#store.clear() && (await this.#store.all()).length === 0;
    } catch {
      return false;
    }
  }

  #take(session: Session): void {
    this.#sessions.set(session.id, session);
    openInPage.set(session.id, session);
    const tell = (): void => { for (const listener of this.#listeners) listener(session); };
    session.subscribe(tell);
    tell();
  }

  /** The attempt, or the code of why it cannot be opened. */
  #takeUp(stored: unknown): Attempt | string {
    try {
      const framework = this.#frameworkOf(stored);
      return typeof framework === 'string' ? framework : takeUpAttempt(framework, stored, this.#host);
    } catch (error) {
      return error instanceof AssessmentError ? error.code : 'E_DAMAGED';
    }
  }

  /** The question set that a whole envelope was made with, or the code of what is wrong. */
  #frameworkOf(stored: unknown): Framework | string {
    try {
      const envelope: AttemptEnvelope = isSealed(stored) ? stored : checkedEnvelope(stored);
      const { id, version } = envelope.framework;
      return this.#frameworks.find((each) => each.id === id && each.version === version) ?? this.#find?.({ id, version }) ?? whyNotKnown(this.#frameworks, { id, version });
    } catch (error) {
      return error instanceof AssessmentError ? error.code : 'E_DAMAGED';
    }
  }
}

import { AssessmentError, checkedEnvelope, takeUpAttempt, type Attempt, type AttemptEnvelope, type AttemptHost, type AttemptView, type Framework } from '@guildhall/core';
import { frameworkById } from '@guildhall/core/frameworks';
import { opaqueId } from '../random.ts';
import { readAll, readOne, remove, removeEverything, writeOver } from '../storage/database.ts';
import { keptUntil } from '../storage/kept-until.ts';
import type { Saved } from '../storage/saved.ts';
import { today } from '../today.ts';
import { beginSession, Session } from './session.ts';

/** Why something that is kept here cannot be opened; it is left as it is. */
export interface Broken { readonly saved: Saved; readonly code: string }

/** What lies here, whole or not. */
export type Lying = { readonly saved: Saved; readonly view: AttemptView; readonly until: string | null } | Broken;

export interface Drawer {
  readonly lying: readonly Lying[];
  /** Days on which something was deleted just now because it had lain too long. */
  readonly deletedOn: readonly string[];
}

/** Everything that is open or kept in this browser. */
export class Desk {
  readonly #host: AttemptHost;
  readonly #sessions = new Map<string, Session>();

  constructor(host: AttemptHost) { this.#host = host; }

  begin(framework: Framework, renews?: string): Session {
    const session = beginSession(framework, this.#host, renews);
    this.#sessions.set(session.id, session);
    return session;
  }

  /** An attempt that is open in this tab already. */
  peek(id: string): Session | undefined { return this.#sessions.get(id); }

  /** An attempt by its name in the address: open already, kept here, broken, or not there. */
  async open(id: string): Promise<Session | Broken | null> {
    const before = this.#sessions.get(id);
    if (before !== undefined) return before;
    const saved = await readOne(id);
    if (saved === undefined) return null;
    const opened = this.#takeUp(saved.envelope);
    if (typeof opened === 'string') return { saved, code: opened };
    const session = this.#sessions.get(id) ?? new Session(id, opened, this.#host, saved);
    this.#sessions.set(id, session);
    await session.settleTabs();
    return session;
  }

  /** What is kept here, newest first. What has lain too long is deleted, and said. */
  async look(): Promise<Drawer> {
    const lying: Lying[] = [];
    const deletedOn: string[] = [];
    for (const saved of await readAll()) {
      const opened = this.#takeUp(saved.envelope);
      if (typeof opened === 'string') lying.push({ saved, code: opened });
      else {
        const until = keptUntil(opened.view(), saved);
        if (until !== null && until < today()) {
          await remove(saved.id);
          deletedOn.push(until);
        } else lying.push({ saved, view: opened.view(), until });
      }
    }
    lying.sort((one, other) => other.saved.savedAt.localeCompare(one.saved.savedAt));
    return { lying, deletedOn };
  }

  /** Keeps a file that somebody saved elsewhere. Returns the name of the attempt, or the code of what is wrong with the file. */
  async bring(text: string): Promise<{ readonly id: string } | { readonly code: string }> {
    let stored: unknown;
    try {
      stored = JSON.parse(text);
    } catch {
      return { code: 'E_FORMAT' };
    }
    const opened = this.#takeUp(stored);
    if (typeof opened === 'string') return { code: opened };
    const envelope = opened.record();
    if (envelope === null) return { code: 'E_FORMAT' };
    const id = opaqueId();
    await writeOver({ id, envelope, savedAt: new Date().toISOString(), keep: false, planDraft: null }, null);
    return { id };
  }

  /** Lets go of an attempt that is over or was deleted. */
  forget(id: string): void {
    this.#sessions.get(id)?.close();
    this.#sessions.delete(id);
  }

  async remove(id: string): Promise<void> {
    const session = this.#sessions.get(id);
    if (session === undefined) await remove(id);
    else await session.erase();
    this.forget(id);
  }

  /** Deletes everything that was ever kept here, whoever kept it. */
  async clear(): Promise<boolean> {
    for (const session of this.#sessions.values()) await session.erase().catch(() => false);
    for (const id of this.#sessions.keys()) this.forget(id);
    return await removeEverything();
  }

  /** The attempt, or the code of why it cannot be opened. */
  #takeUp(stored: unknown): Attempt | string {
    try {
      const envelope: AttemptEnvelope = checkedEnvelope(stored);
      const framework = frameworkById(envelope.framework.id, envelope.framework.version);
      return framework === undefined ? 'E_VERSION_OTHER' : takeUpAttempt(framework, stored, this.#host);
    } catch (error) {
      return error instanceof AssessmentError ? error.code : 'E_DAMAGED';
    }
  }
}

import { createActor } from 'xstate';
import { openAttempt, sealAttempt } from '../attempt/envelope.ts';
import type { AttemptEvent, Person } from '../attempt/events.ts';
import type { Migration } from '../attempt/migrate.ts';
import type { AttemptEnvelope, AttemptRecord, JournalEntry } from '../attempt/record.ts';
import { readEvent, readMoment, readStart } from '../attempt/read-event.ts';
import { AttemptError } from '../errors/errors.ts';
import type { Finding } from '../errors/finding.ts';
import type { Framework } from '../framework/framework.ts';
import { flowLogic } from './flow-logic.ts';
import { keptDecision } from './memory.ts';
import { modeOf, type FlowSnapshot } from './mode-of.ts';
import { AttemptView } from './view.ts';

/** One person's passage through a framework, as it happens. */
export interface Attempt {
  readonly framework: Framework;
  /** What to show now, to the respondent or to somebody else. The same object until something happens, so it can be compared by identity. */
  view(as?: Person): AttemptView;
  /** Reports that something happened; `false` when the flow does not take it now, and nothing has changed. */
  send(event: AttemptEvent): boolean;
  /** Why the last event was not taken, or `null` when it was. */
  refusal(): Finding | null;
  /** Calls back after every event that was taken. */
  subscribe(listener: () => void): () => void;
  /** What to store, or `null` before the respondent has agreed to anything being stored. */
  record(): AttemptEnvelope | null;
}

/** Who takes an attempt, and what the host lends it. */
export interface AttemptStart {
  /** Opaque; no name. */
  readonly respondent: string;
  /** ISO date. */
  readonly startedOn: string;
  /** Settles what is shuffled; any whole number. */
  readonly seed: number;
  readonly council?: string;
  /** The seal of the attempt that this one renews. */
  readonly renews?: string;
}

export interface AttemptHost {
  /** The host's clock, written beside each event and never read to decide anything. Without one, entries carry the starting date. */
  readonly now?: () => string;
  /** ISO dates that are not working days, from the council profile. */
  readonly bankHolidays?: readonly string[];
}

/**
 * Begins an attempt. Nothing is recorded until the respondent agrees.
 *
 * @example
 * const attempt = startAttempt(councillorRoles, { respondent: 'r-1', startedOn: '2026-03-02', seed: 7 });
 * attempt.view().doing; // 'agreeing'
 *
 * @throws {AttemptError} `E_SHAPE` when what it begins with could not be stored and read back.
 */
export function startAttempt(framework: Framework, start: AttemptStart, host: AttemptHost = {}): Attempt {
  return new LiveAttempt(framework, { ...readStart(start), journal: [] }, host);
}

/**
 * Takes up an attempt where its record leaves it, by letting everything in it happen again.
 *
 * @param stored the envelope that `record` gave, as it was read back.
 * @throws {AttemptError} when it is damaged, newer, of another framework or version (see `openAttempt`), or when an entry could not have happened (`E_JOURNAL`).
 */
export function takeUpAttempt(framework: Framework, stored: unknown, host: AttemptHost & { readonly migrations?: readonly Migration[] } = {}): Attempt {
  return new LiveAttempt(framework, openAttempt(framework, stored, host.migrations), host);
}

class LiveAttempt implements Attempt {
  readonly framework: Framework;
  #actor;
  readonly #body: Omit<AttemptRecord, 'journal'>;
  readonly #respondent: Person;
  readonly #now: () => string;
  readonly #bankHolidays: readonly string[];
  readonly #listeners = new Set<() => void>();
  readonly #views = new Map<string, AttemptView>();
  #journal: JournalEntry[] = [];
  #snapshot: FlowSnapshot;
  #refused: Finding | null = null;

  constructor(framework: Framework, { journal, ...body }: AttemptRecord, { now, bankHolidays = [] }: AttemptHost) {
    this.framework = framework;
    this.#body = body;
    this.#respondent = { id: body.respondent, role: 'self' };
    this.#now = now ?? (() => body.startedOn);
    this.#bankHolidays = bankHolidays;
    this.#actor = this.#begun();
    this.#snapshot = this.#actor.getSnapshot();
    for (const entry of journal) this.#replay(entry);
  }

  view(as: Person = this.#respondent): AttemptView {
    const key = `${as.role} ${as.id}`;
    const before = this.#views.get(key);
    if (before) return before;
    const view = new AttemptView(this.framework, modeOf(this.#snapshot), this.#snapshot.context, as, { bankHolidays: this.#bankHolidays });
    this.#views.set(key, view);
    return view;
  }

  send(event: AttemptEvent): boolean {
    const read = readEvent(event);
    if ('refused' in read) {
      this.#refused = read.refused;
      return false;
    }
    // Before anything is taken: a clock that throws leaves all as it was.
    const at = readMoment(this.#now(), this.#body.startedOn);
    if (read.event.type === 'attempt.withdrawn') return this.#withdraw(at);
    if (!this.#take(read.event)) return false;
    this.#write(read.event, at);
    return true;
  }

  refusal(): Finding | null { return this.#refused; }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => { this.#listeners.delete(listener); };
  }

  record(): AttemptEnvelope | null {
    return this.#journal.length === 0 ? null : sealAttempt(this.framework, { ...this.#body, journal: [...this.#journal] });
  }

  /** Lets the machine take one event; an event it has no use for leaves the very same snapshot. */
  #take(event: AttemptEvent): boolean {
    // An actor that is done takes nothing, and would warn about each.
    if (this.#snapshot.status === 'active') this.#actor.send(event);
    const after = this.#actor.getSnapshot();
    if (after.status === 'error') return this.#recover();
    if (after === this.#snapshot) {
      this.#refused = { code: 'E_EVENT_NOT_NOW', path: '', message: `"${event.type}" is not taken here and now, or not from this person` };
      return false;
    }
    this.#snapshot = after;
    this.#views.clear();
    this.#refused = null;
    return true;
  }

  /** An actor that has thrown takes nothing any more: another begins, and lets what was taken so far happen again. */
  #recover(): false {
    this.#actor = this.#begun();
    for (const { event } of this.#journal) this.#actor.send(event);
    this.#snapshot = this.#actor.getSnapshot();
    this.#views.clear();
    this.#refused = { code: 'E_EVENT_FAILED', path: '', message: 'this could not be worked out, so it was not taken; the fault is ours, or in the framework' };
    return false;
  }

  #begun() {
    const { respondent, startedOn } = this.#body;
    const actor = createActor(flowLogic(this.framework), { input: { respondent, today: startedOn } });
    // Heard here, an error is not thrown at the page: `send` answers for it.
    actor.subscribe({ error: () => {} });
    return actor.start();
  }

  /** Empties the record. A decision on readiness stays, alone. */
  #withdraw(at: string): boolean {
    const kept = keptDecision(this.#snapshot.context.decided);
    const event: AttemptEvent = { type: 'attempt.withdrawn', ...(kept === null ? {} : { kept }) };
    const wasRecorded = this.#journal.length > 0;
    if (!this.#take(event)) return false;
    this.#journal = [];
    // Before anything was agreed to there is nothing to record, not even that it was taken back.
    if (wasRecorded) this.#write(event, at);
    else this.#tell();
    return true;
  }

  #write(event: AttemptEvent, at: string): void {
    this.#journal.push({ seq: this.#journal.length + 1, at, event });
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  #replay(entry: JournalEntry): void {
    if (!this.#take(entry.event)) {
      throw new AttemptError('E_JOURNAL', `Entry ${entry.seq} of the journal could not have happened: ${this.#refused?.message ?? 'it was refused'}.`);
    }
    this.#journal.push(entry);
  }
}

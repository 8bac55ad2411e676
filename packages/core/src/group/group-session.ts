import { AssessmentError } from '../errors/errors.ts';
import type { Finding } from '../errors/finding.ts';
import { frameworkHashOf } from '../framework/framework-hash.ts';
import type { Framework } from '../framework/framework.ts';
import { hashOf } from '../json/hash.ts';
import type { Released } from '../privacy/released.ts';
import type { GroupEvent } from './group-event.ts';
import type { GroupBody, GroupEntry, GroupRecord, KeptEvent } from './group-record.ts';
import type { GroupReport } from './group-report.ts';
import type { GroupView } from './group-view.ts';
import { nextReport, reportsFinding } from './next-report.ts';
import { nothingYet, remember, type Memory } from './memory.ts';
import { readGroupEvent, readGroupMoment, readGroupStart } from './read-group-event.ts';
import { readGroupRecord } from './read-group-record.ts';
import { refusalOf } from './refusal-of.ts';
import { planFindings, type SessionPlan } from './session-plan.ts';
import { sentencesNow } from './sentences-now.ts';
import { takenBack, withoutSheet } from './taken-back.ts';
import { viewOf } from './view-of.ts';

/** One evening with a group, as it happens. */
export interface GroupSession {
  readonly plan: SessionPlan;
  /**
   * Reports that something happened; `false` when it is not taken, and nothing has changed.
   *
   * @param at the host's clock: an ISO instant. It is written down, and decides nothing.
   */
  send(event: GroupEvent, at: string): boolean;
  /** Why the last event was not taken, or `null` when it was. */
  refusal(): Finding | null;
  /** The same object until something happens, so it can be compared by identity. */
  view(): GroupView;
  /** What to keep. */
  record(): GroupRecord;
  /** Calls back after everything that was taken. */
  subscribe(listener: () => void): () => void;
  /** What may be kept of this session, or given away: see `groupReport`. */
  report(at: string): Released<GroupReport>;
}

export interface GroupSessionStart {
  /** The host's clock: an ISO instant. */
  readonly at: string;
  /** People expected. */
  readonly people?: number;
  /** Question sets whose situations can be put to the vote, and whose actions can be taken, where the plan's own has none. */
  readonly frameworks?: readonly Framework[];
}

/** A session to go on with, or why there is none: `code` is that of the first finding. */
export type TakenUpSession =
  | { readonly ok: true; readonly session: GroupSession }
  | { readonly ok: false; readonly code: string; readonly findings: readonly Finding[] };

/**
 * Begins a session. A round is open from the start.
 *
 * @example
 * const session = startGroupSession(plan, { at: '2026-03-02T18:30:00Z' });
 * session.view().needed; // 5
 *
 * @throws {AssessmentError} `E_PLAN`, or `E_SHAPE` for what could not be stored and read back, with every finding.
 */
export function startGroupSession(plan: SessionPlan, { at, people, frameworks = [] }: GroupSessionStart): GroupSession {
  const findings = planFindings(plan);
  if (findings.length > 0) throw new AssessmentError('E_PLAN', 'A session cannot be about this:', findings);
  const start = readGroupStart({ startedAt: at, competencies: plan.competencies, tag: plan.tag, ...(people === undefined ? {} : { people }) });
  return new LiveSession(plan, start, frameworks);
}

/**
 * Takes up a session where its record leaves it, by letting everything in it happen again.
 *
 * @param frameworks those that may be meant, and whose situations and actions are offered; in the person's language, if they are localised.
 * @param record what `record` gave, as it was read back; from text, by `parseJson`.
 */
export function takeUpGroupSession(frameworks: readonly Framework[], record: unknown): TakenUpSession {
  const refused = (findings: readonly Finding[]): TakenUpSession => ({ ok: false, code: findings[0]?.code ?? 'E_SHAPE', findings });
  const read = readGroupRecord(frameworks, record);
  if (!read.ok) return refused(read.findings);
  const { journal, ...start } = read.record.body;
  const session = new LiveSession(read.plan, start, frameworks);
  const wrong = session.happenAgain(journal);
  return wrong === null ? { ok: true, session } : refused([wrong]);
}

class LiveSession implements GroupSession {
  readonly plan: SessionPlan;
  readonly #start: Omit<GroupBody, 'journal'>;
  readonly #frameworks: readonly Framework[];
  readonly #listeners = new Set<() => void>();
  #journal: GroupEntry[] = [];
  #memory: Memory;
  #view: GroupView | null = null;
  #refused: Finding | null = null;

  constructor(plan: SessionPlan, start: Omit<GroupBody, 'journal'>, frameworks: readonly Framework[]) {
    this.plan = plan;
    this.#start = start;
    this.#frameworks = frameworks;
    this.#memory = nothingYet(plan);
  }

  send(event: GroupEvent, at: string): boolean {
    const read = readGroupEvent(event);
    if ('refused' in read) {
      this.#refused = read.refused;
      return false;
    }
    if (!this.#take(this.#kept(read.event), at, this.#frameworks)) return false;
    this.#tell();
    return true;
  }

  refusal(): Finding | null { return this.#refused; }

  view(): GroupView {
    this.#view ??= viewOf(this.#memory, this.#start.people);
    return this.#view;
  }

  record(): GroupRecord {
    const { framework } = this.plan;
    const unsealed = {
      format: 'guildhall/group-session@1', framework: { id: framework.id, version: framework.version, hash: frameworkHashOf(framework) },
      body: { ...this.#start, journal: [...this.#journal] },
    } as const;
    return { ...unsealed, seal: hashOf(unsealed) };
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => { this.#listeners.delete(listener); };
  }

  report(at: string): Released<GroupReport> {
    const { report, made } = nextReport(this.#memory);
    if (made !== null && this.#take(made, at, this.#frameworks)) this.#tell();
    return report;
  }

  /** Lets a journal happen; what in it could not have, or `null`. */
  happenAgain(journal: readonly GroupEntry[]): Finding | null {
    for (const [i, { seq, at, event }] of journal.entries()) {
      if (!this.#take(event, at, null)) return { ...(this.#refused ?? { message: 'it was refused' }), code: 'E_JOURNAL', path: `/body/journal/${i}` };
      if (seq !== this.#journal.length) return { code: 'E_JOURNAL', path: `/body/journal/${i}/seq`, message: 'the journal is out of order' };
    }
    const isErased = this.#memory.sheets.some(({ said }) => said === null);
    return isErased ? { code: 'E_JOURNAL', path: '/body/journal', message: 'a sheet is erased that was not taken back' } : reportsFinding(this.#memory);
  }

  #take(event: KeptEvent, at: string, frameworks: readonly Framework[] | null): boolean {
    this.#refused = refusalOf(this.#memory, frameworks, event);
    if (this.#refused !== null) return false;
    const entry = { seq: this.#journal.length + 1, at: readGroupMoment(at, this.#start.startedAt), event };
    if (event.type === 'sheet.takenBack') this.#journal = withoutSheet(this.#journal, event.sheet);
    this.#memory = remember(this.#memory, entry);
    this.#journal.push(entry);
    this.#view = null;
    return true;
  }

  /** An event in the form in which it is kept. */
  #kept(event: GroupEvent): KeptEvent {
    if (event.type === 'sheet.takenBack') return takenBack(this.#memory, event.id);
    return event.type === 'round.closed' ? { type: 'round.closed', shown: sentencesNow(this.#memory) } : event;
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

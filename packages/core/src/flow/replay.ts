import { initialTransition, transition } from 'xstate';
import { openAttempt } from '../attempt/envelope.ts';
import type { Person } from '../attempt/events.ts';
import type { Migration } from '../attempt/migrate.ts';
import type { AttemptRecord, JournalEntry } from '../attempt/record.ts';
import { AttemptError } from '../errors/errors.ts';
import type { Framework } from '../framework/framework.ts';
import { flowLogic } from './flow-logic.ts';
import { placesOf, type FlowMoment } from './flow-moment.ts';
import type { AttemptHost } from './live-attempt.ts';
import { modeOf, type FlowSnapshot } from './mode-of.ts';
import { AttemptView } from './view.ts';

/** A journal to step through. */
export interface FlowReplay {
  readonly framework: Framework;
  /** Opaque; whose journal it is. */
  readonly respondent: string;
  readonly journal: readonly JournalEntry[];
  /**
   * How everything stood after so many entries; the same object when it is asked for again at once.
   *
   * @param seq 0 to the length of the journal.
   * @param as who looks; the respondent where left out.
   * @throws {RangeError} for any other number.
   */
  at(seq: number, as?: Person): FlowMoment;
}

/** Every so many entries a snapshot is kept, so that no step takes longer than so many events. */
const stride = 50;

const nobody: AttemptRecord = { respondent: 'nobody', startedOn: '1970-01-01', seed: 0, journal: [] };

/**
 * Lets everything in a stored attempt happen again, entry by entry, beside it: nothing stored or open is changed.
 *
 * @param stored the envelope that `record` gave, as it was read back; `null` where nothing has been recorded yet.
 * @throws {AttemptError} as `takeUpAttempt` does.
 * @example replayOf(framework, attempt.record()).at(0).view.doing; // 'agreeing'
 */
export function replayOf(framework: Framework, stored: unknown, { migrations, bankHolidays = [] }: AttemptHost & { readonly migrations?: readonly Migration[] } = {}): FlowReplay {
  const { respondent, startedOn, journal } = stored === null ? nobody : openAttempt(framework, stored, migrations);
  const logic = flowLogic(framework);
  const [beginning] = initialTransition(logic, { respondent, today: startedOn });

  const after = (snapshot: FlowSnapshot, { seq, event }: JournalEntry): FlowSnapshot => {
    const [next] = snapshot.status === 'active' ? transition(logic, snapshot, event) : [snapshot];
    if (next === snapshot) throw new AttemptError('E_JOURNAL', `Entry ${seq} of the journal could not have happened: "${event.type}" is not taken there and then, or not from this person.`);
    return next;
  };
  const kept: FlowSnapshot[] = [beginning];
  let last = beginning;
  for (const entry of journal) {
    last = after(last, entry);
    if (entry.seq % stride === 0) kept.push(last);
  }

  // The step before or after the last one asked for is the one that is asked for next.
  let latest = { seq: journal.length, snapshot: last };
  const snapshotAt = (seq: number): FlowSnapshot => {
    const from = Math.floor(seq / stride);
    const near = latest.seq <= seq && latest.seq > from * stride ? latest : { seq: from * stride, snapshot: kept[from] ?? beginning };
    const snapshot = journal.slice(near.seq, seq).reduce(after, near.snapshot);
    latest = { seq, snapshot };
    return snapshot;
  };
  let moment: { readonly as: Person; readonly is: FlowMoment } | undefined;
  const at = (seq: number, as: Person = { id: respondent, role: 'self' }): FlowMoment => {
    if (!Number.isInteger(seq) || seq < 0 || seq > journal.length) throw new RangeError(`The journal has ${journal.length} entries: there is no state after ${seq}.`);
    if (moment?.is.seq === seq && moment.as.id === as.id && moment.as.role === as.role) return moment.is;
    const snapshot = snapshotAt(seq);
    const view = new AttemptView(framework, modeOf(snapshot), snapshot.context, as, { bankHolidays });
    moment = { as, is: { seq, entry: journal[seq - 1] ?? null, ...placesOf(framework, snapshot), view } };
    return moment.is;
  };
  return { framework, respondent, journal, at };
}

import { canonicalJson } from '../json/canonical-json.ts';
import { checkedEnvelope } from './envelope.ts';
import { longestName } from './longest-name.ts';
import type { AttemptEnvelope } from './record.ts';

/** Who takes the next turn: the person themselves, or somebody in another role. */
export type NextTurn = 'self' | 'assessor' | 'manager';

/** A whole record on its way to whoever takes the next turn on it. Whoever holds it holds all of it. */
export interface HandedOver {
  readonly format: 'guildhall/hand-over@1';
  readonly for: NextTurn;
  /** Whose record it is, as they gave their name: the record itself holds none. */
  readonly from?: string;
  readonly record: AttemptEnvelope;
}

/**
 * Makes a record ready to be handed over.
 *
 * @param from whose record it is, for whoever opens it; blank where that is not said.
 */
export function handOver(record: AttemptEnvelope, to: NextTurn, from = ''): HandedOver {
  return { format: 'guildhall/hand-over@1', for: to, ...(from.trim() === '' ? {} : { from: from.trim() }), record };
}

/**
 * Reads what was handed over.
 *
 * @param stored parsed JSON.
 * @returns `null` where it is something else.
 * @throws {AttemptError} where it is one, and the record in it is damaged, of a newer program or none; see `openAttempt`.
 */
export function readHandedOver(stored: unknown): HandedOver | null {
  if (typeof stored !== 'object' || stored === null || !('format' in stored) || stored.format !== 'guildhall/hand-over@1') return null;
  const to = 'for' in stored && (stored.for === 'assessor' || stored.for === 'manager') ? stored.for : 'self';
  const from = 'from' in stored && typeof stored.from === 'string' && stored.from.length <= longestName ? stored.from : '';
  return handOver(checkedEnvelope('record' in stored ? stored.record : undefined), to, from);
}

/** Whether one record is an earlier copy of another, or the same: everything that happened in it happened in the other too, in the same order. */
export function isEarlierCopy(one: AttemptEnvelope, other: AttemptEnvelope): boolean {
  const { journal, ...begun } = one.body;
  const { journal: later, ...otherBegun } = other.body;
  if (canonicalJson([one.framework, begun]) !== canonicalJson([other.framework, otherBegun]) || journal.length > later.length) return false;
  return canonicalJson(journal) === canonicalJson(later.slice(0, journal.length));
}

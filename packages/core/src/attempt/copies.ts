import { checkedEnvelope } from './envelope.ts';
import type { AttemptEnvelope } from './record.ts';

/** Records that somebody takes away together in one file. */
export interface Copies {
  readonly format: 'guildhall/copies@1';
  readonly records: readonly AttemptEnvelope[];
}

/** Puts records together for one file. */
export function copiesOf(records: readonly AttemptEnvelope[]): Copies {
  return { format: 'guildhall/copies@1', records };
}

/**
 * Reads records that were taken away together.
 *
 * @param stored parsed JSON.
 * @returns `null` where it is something else.
 * @throws {AttemptError} where one of them is damaged, of a newer program or no record; see `openAttempt`.
 */
export function readCopies(stored: unknown): readonly AttemptEnvelope[] | null {
  if (typeof stored !== 'object' || stored === null || !('format' in stored) || stored.format !== 'guildhall/copies@1') return null;
  return 'records' in stored && Array.isArray(stored.records) ? stored.records.map((each: unknown) => checkedEnvelope(each)) : [];
}

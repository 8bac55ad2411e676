import { sealAttempt, startAttempt, takeUpAttempt, type AttemptEnvelope, type AttemptEvent, type AttemptRecord, type Framework } from '@guildhall/core';
import { canonicalJson } from '@guildhall/core/json';

/** What came of letting a journal happen again from its start. */
export interface Replayed {
  /** What the replay itself recorded, sealed anew; as far as it came. */
  readonly record: AttemptEnvelope | null;
  /** Place in the journal, from 1, of the first entry that the replay does not give; `undefined` where it gives all of them. */
  readonly differs: number | undefined;
}

/**
 * Lets everything in a record happen again in a new attempt, each thing at its own time, and sets what that records beside what was stored.
 *
 * Whether a seal holds is not asked here: this is how a record with a broken one is looked into.
 */
export function replayed(framework: Framework, body: AttemptRecord): Replayed {
  const { journal, ...start } = body;
  // A record that was taken back holds that alone; what it was before is gone, so there is nothing to begin from.
  if (journal[0]?.event.type === 'attempt.withdrawn') return { record: journal.length > 1 ? null : takeUpAttempt(framework, sealAttempt(framework, body)).record(), differs: journal.length > 1 ? 2 : undefined };
  let at = '';
  const attempt = startAttempt(framework, start, { now: () => at });
  let taken = 0;
  for (const entry of journal) {
    at = entry.at;
    if (!attempt.send(entry.event as AttemptEvent)) break;
    taken += 1;
  }
  const record = attempt.record();
  const again = record?.body.journal ?? [];
  const other = journal.findIndex((entry, i) => again[i] === undefined || canonicalJson(entry) !== canonicalJson(again[i]));
  return { record, differs: other >= 0 ? other + 1 : taken < journal.length ? taken + 1 : undefined };
}

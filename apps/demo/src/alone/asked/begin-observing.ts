import { startAttempt, type AttemptEnvelope, type Framework } from '@guildhall/core';
import { observerCode, type Invitation } from '@guildhall/core/raters';

/** Chance that works without a secure context. */
const numbers = (count: number): readonly number[] => [...crypto.getRandomValues(new Uint32Array(count))];

/**
 * The beginning of somebody's answers to an invitation: they have agreed, and nothing is answered yet. The code they go by is new, and
 * says whom it is about, so the record needs nothing beside it.
 *
 * @param framework the questions put to those who were asked.
 */
export function beginObserving(invitation: Invitation, framework: Framework, startedOn: string): AttemptEnvelope {
  const own = numbers(2).map((number) => number.toString(36).padStart(7, '0')).join('');
  const attempt = startAttempt(framework, { respondent: observerCode(invitation, own), startedOn, seed: (numbers(1)[0] ?? 0) % 1_000_000_007 }, { now: () => new Date().toISOString() });
  attempt.send({ type: 'agreement.given' });
  const record = attempt.record();
  if (record === null) throw new Error('It could not be begun.');
  return record;
}

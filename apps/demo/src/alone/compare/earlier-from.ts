import { AssessmentError, checkedEnvelope, takeUpAttempt, type Answers, type AttemptEnvelope, type Framework } from '@guildhall/core';
import { answersOf, isDate } from '@guildhall/core/flow';
import type { MessageArguments, MessageKey } from '@guildhall/core/messages';

/** Answers of an earlier time, or why they cannot be set beside those of today. */
export type Earlier =
  | { readonly ok: true; readonly framework: Framework; readonly answers: Answers; readonly on: string }
  | { readonly ok: false; readonly why: MessageKey; readonly args?: MessageArguments };

/** Characters beyond which a file is none of ours. */
const largest = 16_000_000;

/**
 * Reads the copy that somebody kept of their answers at an earlier time. Nothing of it is stored, and nothing is changed.
 *
 * @param now what is open: the copy has to be of the same question set, and of another time.
 */
export function earlierFrom(text: string, now: AttemptEnvelope, frameworks: readonly Framework[]): Earlier {
  if (text.length > largest) return refused('storage.notOurs');
  try {
    return earlierOf(JSON.parse(text) as unknown, now, frameworks);
  } catch {
    return refused('storage.notOurs');
  }
}

/** The same of one that is kept on the device. */
export function earlierOf(stored: unknown, now: AttemptEnvelope, frameworks: readonly Framework[]): Earlier {
  if (isOfOthers(stored)) return refused('alone.compare.otherKind');
  try {
    const envelope = checkedEnvelope(stored);
    const { id, version } = envelope.framework;
    if (id !== now.framework.id) return refused('storage.otherSet', { title: frameworks.find((each) => each.id === id)?.title ?? id });
    const framework = frameworks.find((each) => each.id === id && each.version === version);
    if (framework === undefined) return refused('storage.older');
    if (isSameAttempt(envelope, now)) return refused('alone.compare.same');
    const view = takeUpAttempt(framework, envelope).view();
    if (view.isWithdrawn) return refused('alone.compare.withdrawn');
    return { ok: true, framework, answers: answersOf(framework, view.memory), on: answeredOn(envelope) };
  } catch (error) {
    return refused(error instanceof AssessmentError ? said[error.code] ?? 'storage.damaged' : 'storage.damaged');
  }
}

const said: Readonly<Record<string, MessageKey>> = { E_NEWER: 'storage.newer', E_FORMAT: 'storage.notOurs', E_VERSION_OTHER: 'storage.older', E_CONTENT_OTHER: 'storage.older' };

/**
 * The day on which somebody last answered something; the day they began where that is not known.
 *
 * @example answeredOn(attempt.record()); // '2026-03-02'
 */
export function answeredOn({ body: { startedOn, journal } }: AttemptEnvelope): string {
  const last = journal.findLast(({ event }) => event.type === 'item.answered')?.at.slice(0, 10) ?? '';
  return isDate(last) ? last : startedOn;
}

/** A copy of what is open is not another time of it, however much was answered since. */
function isSameAttempt({ body: one }: AttemptEnvelope, { body: other }: AttemptEnvelope): boolean {
  return one.respondent === other.respondent && one.startedOn === other.startedOn && one.seed === other.seed;
}

/** An invitation, or what somebody who was asked said. */
function isOfOthers(stored: unknown): boolean {
  return typeof stored === 'object' && stored !== null && 'format' in stored && typeof stored.format === 'string' && /^guildhall\/(?:invitation|observer)@/.test(stored.format);
}

function refused(why: MessageKey, args?: MessageArguments): Earlier {
  return { ok: false, why, ...(args === undefined ? {} : { args }) };
}

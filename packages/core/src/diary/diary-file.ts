import type { AttemptEnvelope } from '../attempt/record.ts';
import { sha256 } from '../json/hash.ts';
import type { Language } from '../messages/language.ts';
import { calendarFile } from './calendar-file.ts';
import type { DiaryDay } from './diary-of.ts';

export interface DiaryFileOptions {
  /** The host's clock as the file is made: an ISO instant. */
  readonly stamp: string;
  /** With no word of what was planned: whoever sees the calendar sees that there is a plan, and no more. */
  readonly plain?: boolean;
  readonly language?: Language;
}

/**
 * Somebody's diary as a calendar file. Nothing of a person is in it but the titles of the days, and with `plain` not even those.
 *
 * Each day goes by a name that follows from the record alone, and tells nobody whose it is: a later file of the same attempt replaces
 * what an earlier one put into the calendar.
 *
 * @param record the attempt the days are of: `attempt.record()`.
 * @example diaryFile(diaryOf(attempt.view(), { today }), attempt.record(), { stamp: new Date().toISOString(), plain: true }); // 'BEGIN:VCALENDAR\r\n…'
 */
export function diaryFile(days: readonly DiaryDay[], { framework, body: { respondent, startedOn, seed, journal } }: AttemptEnvelope, { stamp, plain = false, language = 'en' }: DiaryFileOptions): string {
  const whose = sha256(`diary\n${framework.id}\n${respondent}\n${startedOn}\n${seed}`).slice('sha256:'.length, 'sha256:'.length + 24);
  return calendarFile({
    // What is known by its place is not told by its name: an action's id would say what is in the plan.
    days: days.map(({ id, on, title, plain: bare, remind }) => ({ uid: `${sha256(`${whose}\n${id}`).slice(7, 39)}@guildhall`, on, title: plain ? bare : title, remind })),
    stamp, sequence: journal.length, language,
  });
}

import { calendarFile } from '@guildhall/core/diary';
import { format, type Language } from '@guildhall/core/messages';
import type { OpenSession } from './open-session.ts';

/**
 * The dates of a group's actions as a calendar file: what, and who looks after it. A file opened again replaces what stands there, the newer one
 * what the older one said: its names come from the code of the session, and its number from how much has happened in it, which only grows.
 *
 * @param stamp ISO instant at which the file is made
 */
export function actionsCalendar({ view, code, entries }: Pick<OpenSession, 'view' | 'code' | 'entries'>, language: Language, stamp: string): string {
  const days = view.actions.flatMap(({ id, text, owner, by }) => (by === undefined ? [] : [{
    uid: `${code.toLowerCase()}-${id}@guildhall`, on: by, title: text, remind: 7,
    ...(owner === '' ? {} : { note: format(language, 'trainer.actions.owner', { name: owner }) }),
  }]));
  return calendarFile({ days, stamp, sequence: entries, language, name: format(language, 'trainer.actions') });
}

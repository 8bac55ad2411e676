import { addDays } from '../calendar/calendar.ts';

/** One whole day in a calendar. */
export interface CalendarDay {
  /** Whose and which it is, the same every time: a file that is opened again replaces what stands under this name. */
  readonly uid: string;
  /** ISO date. */
  readonly on: string;
  /** What the calendar shows for that day. */
  readonly title: string;
  /** What it shows when the day is opened. */
  readonly note?: string;
  /** Whole days before, at nine in the morning, on which the calendar reminds; 0 for the day itself, none where absent. */
  readonly remind?: number;
}

export interface CalendarFile {
  readonly days: readonly CalendarDay[];
  /** The host's clock as the file is made: an ISO instant. */
  readonly stamp: string;
  /** Counts how often what stands in the file was changed: of two files the one with the higher number holds. */
  readonly sequence?: number;
  /** What the calendar may call all of them together. */
  readonly name?: string;
  /** The language of the words. English where absent. */
  readonly language?: 'en' | 'cy';
}

/**
 * Days as a calendar file that calendars of every make can open (iCalendar, RFC 5545): each one a whole day that keeps nobody busy.
 *
 * @returns the text of an `.ics` file, to be written as UTF-8.
 * @throws {RangeError} where the stamp is no instant.
 * @example
 * calendarFile({ days: [{ uid: 'p-1', on: '2026-03-31', title: 'Visit the hall' }], stamp: '2026-03-02T10:00:00Z' });
 * // 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n…DTSTART;VALUE=DATE:20260331\r\nDTEND;VALUE=DATE:20260401\r\n…'
 */
export function calendarFile({ days, stamp, sequence = 0, name, language = 'en' }: CalendarFile): string {
  const text = `LANGUAGE=${language === 'cy' ? 'cy-GB' : 'en-GB'}`;
  const stamped = stampOf(stamp);
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Guildhall//Diary//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH',
    ...(name === undefined ? [] : [`X-WR-CALNAME:${escaped(name)}`]),
    ...days.flatMap(({ uid, on, title, note, remind }) => [
      'BEGIN:VEVENT', `UID:${escaped(uid)}`, `DTSTAMP:${stamped}`, `SEQUENCE:${sequence}`,
      `DTSTART;VALUE=DATE:${compact(on)}`, `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
      `SUMMARY;${text}:${escaped(title)}`,
      ...(note === undefined ? [] : [`DESCRIPTION;${text}:${escaped(note)}`]),
      'CLASS:PRIVATE', 'TRANSP:TRANSPARENT',
      ...(remind === undefined ? [] : ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION;${text}:${escaped(title)}`, `TRIGGER:${triggerOf(remind)}`, 'END:VALARM']),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** `2026-03-31` as `20260331`. */
function compact(date: string): string {
  return date.replaceAll('-', '');
}

/** An instant in whole seconds of universal time. */
function stampOf(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** From midnight, when a whole day begins, to nine in the morning so many days before. */
function triggerOf(days: number): string {
  if (days === 0) return 'PT9H';
  return days === 1 ? '-PT15H' : `-P${days - 1}DT15H`;
}

/** A text as it may stand in a line. Characters that a calendar may not hold are left out. */
function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    // oxlint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

const widest = 75;

/** A line in pieces of at most 75 bytes, none of which cuts a character in two. Every piece after the first begins with a space. */
function folded(line: string): string {
  const pieces = [''];
  let room = widest;
  for (const character of line) {
    const bytes = bytesOf(character);
    if (bytes > room) {
      pieces.push('');
      room = widest - 1;
    }
    pieces[pieces.length - 1] += character;
    room -= bytes;
  }
  return pieces.join('\r\n ');
}

/** How many bytes of UTF-8 a character takes; half of one is written as a mark, which takes three. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x8_00) return 2;
  return code < 0x1_00_00 ? 3 : 4;
}

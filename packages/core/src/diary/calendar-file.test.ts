import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile, type CalendarDay } from './calendar-file.ts';

const stamp = '2026-03-02T10:11:12.345Z';
const day: CalendarDay = { uid: 'p-1', on: '2026-03-31', title: 'Visit the hall', remind: 3 };

/** Content lines as RFC 5545 has them: pieces put together again, then name, parameters and value apart. */
function linesOf(file: string): readonly { readonly name: string; readonly params: readonly string[]; readonly value: string }[] {
  expect(file.endsWith('\r\n')).toBe(true);
  return file.slice(0, -2).replaceAll('\r\n ', '').split('\r\n').map((line) => {
    const [, head = '', value = ''] = /^([^:]*):([\s\S]*)$/.exec(line) ?? [];
    const [name = '', ...params] = head.split(';');
    return { name, params, value };
  });
}

const valueOf = (file: string, name: string): string | undefined => linesOf(file).find((line) => line.name === name)?.value;
const unescaped = (value: string): string => value.replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));

describe('a calendar file', () => {
  it('is what RFC 5545 asks for, line by line', () => {
    expect(calendarFile({ days: [day], stamp, sequence: 4 })).toBe([
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Guildhall//Diary//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH',
      'BEGIN:VEVENT', 'UID:p-1', 'DTSTAMP:20260302T101112Z', 'SEQUENCE:4', 'DTSTART;VALUE=DATE:20260331', 'DTEND;VALUE=DATE:20260401',
      'SUMMARY;LANGUAGE=en-GB:Visit the hall', 'CLASS:PRIVATE', 'TRANSP:TRANSPARENT',
      'BEGIN:VALARM', 'ACTION:DISPLAY', 'DESCRIPTION;LANGUAGE=en-GB:Visit the hall', 'TRIGGER:-P2DT15H', 'END:VALARM',
      'END:VEVENT', 'END:VCALENDAR', '',
    ].join('\r\n'));
  });

  it('ends every day on the morning after, over months, years and leap days', () => {
    const endOf = (on: string) => valueOf(calendarFile({ days: [{ ...day, on }], stamp }), 'DTEND');
    expect(['2027-12-31', '2028-02-28', '2028-02-29', '2026-02-28'].map(endOf)).toEqual(['20280101', '20280229', '20280301', '20260301']);
  });

  it('reminds at nine in the morning, so many days before, or not at all', () => {
    const triggerOf = (remind: number | undefined) => valueOf(calendarFile({ days: [{ uid: 'p', on: '2026-03-31', title: 'x', ...(remind === undefined ? {} : { remind }) }], stamp }), 'TRIGGER');
    expect([0, 1, 2, 7, undefined].map(triggerOf)).toEqual(['PT9H', '-PT15H', '-P1DT15H', '-P6DT15H', undefined]);
  });

  it('keeps text as text: nothing in it ends a line, a list or a value, and no line of its own can be smuggled in', () => {
    const title = 'Read; note, and \\ keep\r\nEND:VEVENT\rBEGIN:VEVENT\u0000';
    const file = calendarFile({ days: [{ ...day, title, note: 'a\n b' }], stamp });
    expect(valueOf(file, 'SUMMARY')).toBe('Read\\; note\\, and \\\\ keep\\nEND:VEVENT\\nBEGIN:VEVENT');
    expect(linesOf(file).filter(({ name }) => name === 'BEGIN').map(({ value }) => value)).toEqual(['VCALENDAR', 'VEVENT', 'VALARM']);
  });

  it('folds at 75 bytes, never inside a character, and loses nothing by it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const title = text.replaceAll(/\p{Cs}/gu, '?');
      const file = calendarFile({ days: [{ ...day, title }], stamp, name: title });
      for (const line of file.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(/\p{Cs}/u.test(line)).toBe(false);
      }
      // oxlint-disable-next-line no-control-regex
      const kept = title.replaceAll(/\r\n?/g, '\n').replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');
      expect(unescaped(valueOf(file, 'SUMMARY') ?? '')).toBe(kept);
      expect(unescaped(valueOf(file, 'X-WR-CALNAME') ?? '')).toBe(kept);
      expect(/(?<!\r)\n|\r(?!\n)/.test(file)).toBe(false);
    }), { numRuns: 500 });
  });

  it('says in which language its words are', () => {
    expect(linesOf(calendarFile({ days: [day], stamp, language: 'cy' })).find(({ name }) => name === 'SUMMARY')?.params).toEqual(['LANGUAGE=cy-GB']);
  });

  it('is not made where nobody knows when', () => {
    expect(() => calendarFile({ days: [day], stamp: 'some day' })).toThrow(RangeError);
  });
});

import type { Language } from './language.ts';

const months: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
  ],
  cy: [
    'Ionawr', 'Chwefror', 'Mawrth', 'Ebrill', 'Mai', 'Mehefin', 'Gorffennaf', 'Awst', 'Medi', 'Hydref', 'Tachwedd', 'Rhagfyr',
  ],
};

/**
 * A date as a person reads it: day, month by name, year.
 *
 * Works on the ISO date alone, so no time zone can move it by a day; and by our own names of months, because Chrome carries no Welsh.
 * @throws RangeError for anything but a real ISO date
 * @example formatDate('cy', '2026-03-02'); // '2 Mawrth 2026'
 */
export function formatDate(language: Language, isoDate: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate) ?? [];
  const name = months[language][Number(month) - 1];
  if (name === undefined || !isInMonth(Number(year), Number(month), Number(day))) {
    throw new RangeError('formatDate takes a real date as year, month and day: 2026-03-02');
  }
  return `${Number(day)} ${name} ${Number(year)}`;
}

function isInMonth(year: number, month: number, day: number): boolean {
  const last = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= last;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

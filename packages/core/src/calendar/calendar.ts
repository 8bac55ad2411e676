const day = 86_400_000;

/** Whether `months` whole months after `date` has been reached by `today`; all dates are ISO `yyyy-mm-dd`. */
export function isPastMonths(date: string, months: number, today: string): boolean {
  return addMonths(date, months) <= today;
}

/**
 * The same day `months` later, or the last day of that month when it is shorter.
 *
 * @example addMonths('2026-01-31', 1); // '2026-02-28'
 */
export function addMonths(date: string, months: number): string {
  const [year, month, dayOfMonth] = partsOfDate(date);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return isoOf(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, lastDay)));
}

/** @example addDays('2026-02-27', 2); // '2026-03-01' */
export function addDays(date: string, days: number): string {
  const [year, month, dayOfMonth] = partsOfDate(date);
  return isoOf(Date.UTC(year, month - 1, dayOfMonth) + days * day);
}

/** Whole days from one date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day);
}

/**
 * The date `days` working days after `date`: Saturdays, Sundays and the bank holidays given do not count.
 *
 * @example addWorkingDays('2026-04-02', 1, ['2026-04-03', '2026-04-06']); // '2026-04-07'
 */
export function addWorkingDays(date: string, days: number, bankHolidays: readonly string[] = []): string {
  let [current, left] = [date, days];
  while (left > 0) {
    current = addDays(current, 1);
    const weekday = new Date(`${current}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !bankHolidays.includes(current)) left -= 1;
  }
  return current;
}

/** Whether a text is a date that exists, as `yyyy-mm-dd`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, dayOfMonth] = partsOfDate(text);
  return month >= 1 && month <= 12 && dayOfMonth >= 1 && isoOf(Date.UTC(year, month - 1, dayOfMonth)) === text;
}

function partsOfDate(date: string): [number, number, number] {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
  return [year, month, dayOfMonth];
}

function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

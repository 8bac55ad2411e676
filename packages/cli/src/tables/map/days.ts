/** In which order a form writes a day. Nobody can tell from `02/03/2026`. */
export const dayOrders = ['day-first', 'month-first', 'year-first'] as const;
export type DayOrder = (typeof dayOrders)[number];

const inParts = /^\s*(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})(?:[ T,].*)?$/;

/**
 * A day as a form writes it, with the time left off, as ISO 8601 has it; `undefined` where it is none, or its order is not known.
 *
 * @example isoDayOf('2/3/2026 10:15:00', 'day-first'); // '2026-03-02'
 */
export function isoDayOf(text: string, order: DayOrder | undefined): string | undefined {
  const [, first = '', second = '', third = ''] = inParts.exec(text) ?? [];
  if (first === '') return undefined;
  const parts = first.length === 4 ? [first, second, third] : order === 'day-first' ? [third, second, first] : order === 'month-first' ? [third, first, second] : undefined;
  if (parts === undefined) return undefined;
  const [year = '', month = '', day = ''] = parts;
  if (year.length !== 4 || day.length > 2) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

/** Those texts that are a day in parts, whose order has to be known. */
export function daysIn(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => inParts.test(text));
}

/** The order that fits every day of a column, where only one does. */
export function orderOf(texts: readonly string[]): DayOrder | undefined {
  const given = daysIn(texts);
  if (given.length === 0) return undefined;
  const fitting = dayOrders.filter((order) => given.every((text) => (order === 'year-first' ? /^\s*\d{4}/.test(text) : !/^\s*\d{4}/.test(text)) && isoDayOf(text, order) !== undefined));
  return fitting.length === 1 ? fitting[0] : undefined;
}

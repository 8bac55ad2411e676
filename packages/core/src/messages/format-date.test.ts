import { describe, expect, it } from 'vitest';
import { formatDate } from './format-date.ts';

const days = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-0${(month % 9) + 1}`);

describe('formatDate', () => {
  it.each([['en', 'en-GB'], ['cy', 'cy']] as const)('names every month in %s as Unicode does', (language, locale) => {
    const expected = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
    expect(days.map((day) => formatDate(language, day))).toEqual(days.map((day) => expected.format(new Date(day))));
  });

  it('knows the last day of February', () => {
    expect(formatDate('en', '2028-02-29')).toBe('29 February 2028');
    expect(() => formatDate('en', '2027-02-29')).toThrow(RangeError);
    expect(() => formatDate('en', '2100-02-29')).toThrow(RangeError);
    expect(formatDate('en', '2000-02-29')).toBe('29 February 2000');
  });

  it.each(['', '2026-3-2', '02/03/2026', '2026-13-01', '2026-00-10', '2026-04-31', '2026-04-00', '2026-03-02T00:00:00Z'])('refuses “%s”', (text) => {
    expect(() => formatDate('cy', text)).toThrow('formatDate takes a real date as year, month and day: 2026-03-02');
  });
});

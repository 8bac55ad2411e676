import * as z from 'zod/mini';
import { expect, it } from 'vitest';
import { isoDate } from '../framework/texts.ts';
import { isDay } from './is-day.ts';

const two = (number: number): string => String(number).padStart(2, '0');

it('takes a text for a day exactly where the schema does', () => {
  const years = ['0000', '0004', '0099', '0100', '1900', '2000', '2023', '2024', '2100', '9999'];
  const dates = years.flatMap((year) => Array.from({ length: 14 }, (_, month) => Array.from({ length: 33 }, (_, day) => `${year}-${two(month)}-${two(day)}`)).flat());
  for (const text of [...dates, '', '2026-3-2', '26-03-02', '2026-03-02 ', ' 2026-03-02', '2026-03-02T00:00', '2026-03-02\n', '-026-03-02', '٢٠٢٦-٠٣-٠٢', '2026/03/02']) {
    expect([text, isDay(text)]).toEqual([text, z.safeParse(isoDate, text).success]);
  }
});

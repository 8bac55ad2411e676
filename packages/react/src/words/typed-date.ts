import { isDate } from '@guildhall/core/flow';
import type { Words } from './words.ts';

/** A date as it is being typed, in three fields. */
export interface TypedDate { readonly day: string; readonly month: string; readonly year: string }

export const noDate: TypedDate = { day: '', month: '', year: '' };

export function typedFrom(iso: string | undefined): TypedDate {
  const [year = '', month = '', day = ''] = (iso ?? '').split('-');
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}

/** The ISO date that was typed, `null` for nothing at all, or which part is missing or wrong. */
export function readTyped({ day, month, year }: TypedDate): { readonly iso: string } | { readonly missing: 'day' | 'month' | 'year' } | 'not-real' | null {
  const [d, m, y] = [day.trim(), month.trim(), year.trim()];
  if (d === '' && m === '' && y === '') return null;
  if (d === '') return { missing: 'day' };
  if (m === '') return { missing: 'month' };
  if (y === '') return { missing: 'year' };
  const iso = `${y.padStart(4, '0')}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return /^\d{4}$/.test(y) && isDate(iso) ? { iso } : 'not-real';
}

/** What is wrong with a date, said of the question it answers; `undefined` where it is right. */
export function dateProblem({ t }: Words, typed: TypedDate, question: string, optional: boolean): string | undefined {
  const read = readTyped(typed);
  if (read === null) return optional ? undefined : t('errors.date.missing', { question });
  if (read === 'not-real') return t('errors.date.notReal', { question });
  return 'missing' in read ? t('errors.date.part', { question, part: read.missing }) : undefined;
}

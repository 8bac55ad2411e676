import { InvalidArgumentError } from 'commander';
import { isDate } from '@guildhall/core/flow';

/** What an option's value must be; each refuses anything else, and says what would be right. */
export function isoDate(text: string): string {
  if (isDate(text.slice(0, 10)) && /^.{10}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?Z)?$/.test(text)) return text;
  throw new InvalidArgumentError('Give a date that exists, as in 2026-03-02.');
}

export function day(text: string): string {
  if (isDate(text)) return text;
  throw new InvalidArgumentError('Give a date that exists, as in 2026-03-02.');
}

export function wholeNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Give a whole number, as in 30.');
}

/** What chance begins from; findings of an attack name seeds below zero too. */
export function seed(text: string): number {
  if (/^-?\d{1,10}$/.test(text) && Math.abs(Number(text)) <= 2 ** 31) return Number(text);
  throw new InvalidArgumentError('Give a whole number, as in 7.');
}

export function decimal(text: string): number {
  if (/^-?\d{1,9}(?:\.\d{1,9})?$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Give a number, as in 0.6.');
}

const groups: readonly string[] = ['assessor', 'manager', 'fellow-councillors', 'officers', 'community'];

/** `fellow-councillors=4`, once for each group. */
export function raterCounts(text: string, before: Readonly<Record<string, number>> = {}): Readonly<Record<string, number>> {
  const [group = '', each = ''] = text.split('=', 2);
  if (groups.includes(group) && /^\d{1,3}$/.test(each)) return { ...before, [group]: Number(each) };
  throw new InvalidArgumentError(`Give one of ${groups.join(', ')}, and how many, as in fellow-councillors=4.`);
}

/** An option that may be given more than once. */
export function several(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}

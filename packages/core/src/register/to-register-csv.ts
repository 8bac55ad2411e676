import { csvCell } from '../messages/csv-cell.ts';
import type { Register, RegisterEntry } from './register-of.ts';

/** Somebody of whom nobody has decided yet, and whom the rules would let speak. */
export interface Undecided { readonly name: string; readonly suggested: 'alone' | 'beside' }

/**
 * A register as a table (RFC 4180): one row for each person, by name, and of each nothing but the decision. `may` is what they may do on
 * `day`: `alone`, `beside`, `not-without` (with what is missing of the colleague), `ended` or `not-begun`. Text that a spreadsheet would
 * take for a formula begins with an apostrophe.
 *
 * @param undecided people of whom nobody has decided yet: after the others, as `undecided`, with what is suggested under `missing`.
 * @example toRegisterCsv(registerOf([], '2026-05-01')); // 'name,reference,day,may,beside,missing,decided_by,decided_on,valid_until\r\n'
 */
export function toRegisterCsv({ on, entries }: Register, undecided: readonly Undecided[] = []): string {
  const rows = [
    ['name', 'reference', 'day', 'may', 'beside', 'missing', 'decided_by', 'decided_on', 'valid_until'],
    ...entries.map((entry) => rowOf(entry, on)),
    ...undecided.map(({ name, suggested }) => [name, '', on, 'undecided', '', suggested, '', '', '']),
  ];
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function rowOf(entry: RegisterEntry, on: string): readonly string[] {
  const { card: { name, reference = '', by, on: decidedOn, until }, may } = entry;
  const [beside, missing] = entry.may === 'beside' ? [entry.beside, ''] : entry.may === 'not-without' ? [entry.beside, entry.missing] : ['', ''];
  return [name, reference, on, may, beside, missing, by, decidedOn, until];
}

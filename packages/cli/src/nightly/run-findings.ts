import type { Finding } from '@guildhall/core';
import type { Booked } from './books.ts';

/** Names that are written out; the manifest has the rest. */
const most = 5;

/** What is worth knowing of a whole run. */
export function runFindings({ councils: { missing, doubled, unexpected }, inputs, careless }: Booked): readonly Finding[] {
  const councils = (found: readonly { readonly council: string }[]): readonly string[] => found.map(({ council }) => council);
  const unchanged = inputs.filter(({ unchangedFrom }) => unchangedFrom !== undefined).map(({ file }) => file);
  return [
    ...about('W_COUNCIL_MISSING', councils(missing), 'council was expected and is not in the table', 'councils were expected and are not in the table'),
    ...about('W_COUNCIL_TWICE', councils(doubled), 'council is in more than one file', 'councils are in more than one file'),
    ...about('W_COUNCIL_UNEXPECTED', unexpected, 'council is not on the list of those expected', 'councils are not on the list of those expected'),
    ...about('W_UNCHANGED', unchanged, 'file has not changed since the last time', 'files have not changed since the last time'),
    ...(careless.count === 0 ? [] : [finding('W_CARELESS', `${shown(careless.count)} ${careless.count === 1 ? 'sheet has' : 'sheets have'} the same answer to nearly every question; the manifest says where`)]),
  ];
}

function about(code: string, names: readonly string[], one: string, several: string): readonly Finding[] {
  if (names.length === 0) return [];
  const more = names.length > most ? `, and ${shown(names.length - most)} more` : '';
  return [finding(code, `${shown(names.length)} ${names.length === 1 ? one : several}: ${names.slice(0, most).join(', ')}${more}`)];
}

function finding(code: string, message: string): Finding {
  return { code, path: '', message };
}

function shown(count: number): string {
  return count.toLocaleString('en-GB');
}

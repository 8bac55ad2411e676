import type { Finding } from '../errors/finding.ts';
import { isPlainObject } from '../json/plain.ts';
import { answerFindings, reasonWarnings } from './check-answers.ts';
import type { Answering } from './check-answers.ts';
import { finding } from './wording.ts';

/** Raters as far as they can be told to be raters at all; the schema refuses the others. */
function ratersOf(raters: unknown): readonly { readonly at: number; readonly id: unknown; readonly group: unknown; readonly answers: Readonly<Record<string, unknown>> }[] {
  return (Array.isArray(raters) ? raters : []).flatMap((rater: unknown, at) => (isPlainObject(rater)
    ? [{ at, id: rater['id'], group: rater['group'], answers: isPlainObject(rater['answers']) ? rater['answers'] : {} }]
    : []));
}

/** What is wrong with what others said: who they are, and each of their answers. */
export function raterFindings(about: Omit<Answering, 'by' | 'at'>, respondent: unknown, raters: unknown): readonly Finding[] {
  const firsts = new Map<string, number>();
  return ratersOf(raters).flatMap(({ at, id, group, answers }): readonly Finding[] => {
    const key = JSON.stringify([group, alike(id)]);
    const first = firsts.get(key);
    firsts.set(key, first ?? at);
    return [
      ...(group === 'assessor' && isSame(id, respondent) ? [finding('E_SELF_ASSESSED', ['raters', at, 'id'], 'nobody is their own assessor', 'name somebody else, or take these answers out')] : []),
      ...(first === undefined || typeof id !== 'string' ? [] : [finding('E_DUPLICATE', ['raters', at, 'id'], `this rater is already at /raters/${first}`, 'one entry for each rater and group')]),
      ...answerFindings({ ...about, by: 'observed', at: ['raters', at, 'answers'] }, answers),
    ];
  });
}

/** What is worth knowing about them, and refuses nothing. */
export function raterWarnings(about: Omit<Answering, 'by' | 'at'>, respondent: unknown, raters: unknown): readonly Finding[] {
  return ratersOf(raters).flatMap(({ at, id, answers }): readonly Finding[] => [
    ...(isSame(id, respondent) ? [finding('W_OWN_RATER', ['raters', at, 'id'], 'this rater has the id of the person rated')] : []),
    ...reasonWarnings({ ...about, by: 'observed', at: ['raters', at, 'answers'] }, answers),
  ]);
}

function isSame(id: unknown, respondent: unknown): boolean {
  return typeof id === 'string' && typeof respondent === 'string' && alike(id) === alike(respondent);
}

/** Capitals, and ways to write an accent, do not make another person. */
function alike(id: unknown): unknown {
  return typeof id === 'string' ? id.normalize('NFC').toLowerCase() : id;
}

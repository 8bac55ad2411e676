import { canonicalJson } from '../json/canonical-json.ts';
import type { AnswerSheet } from './answer-sheet.ts';

/** Who answered what, and when, as one text: two sheets are of the same sitting exactly where these are the same. */
export function identityOf({ council, respondent, framework, answeredOn }: Pick<AnswerSheet, 'council' | 'respondent' | 'framework' | 'answeredOn'>): string {
  return canonicalJson([council ?? null, respondent, framework, answeredOn ?? null]);
}

import type { Result } from '../result.ts';
import { reasonsText } from './reasons-text.ts';
import type { ResultRow } from './row.ts';

/** The columns of `longResultRows`: those of the table `guildhall_result` that `tablesSql` describes, in its order. They never change. */
export const longResultColumns = [
  'framework', 'version', 'council', 'respondent', 'answered_on', 'place', 'competency', 'chosen', 'level', 'percent', 'band', 'asked', 'applicable',
  'answered', 'low', 'high', 'single', 'why_null', 'choice', 'self_level', 'status', 'reasons', 'framework_hash', 'sheet', 'scored_with',
] as const satisfies readonly string[];

/**
 * One row for each competency of a result, in the columns of `longResultColumns`, for a warehouse. Numbers are not rounded, and what there is none
 * of is `null`, never zero. Answers about integrity are in no row.
 *
 * @example longResultRows(resultOf({ ...read, scoredWith: '1.0.0' }))[0]?.slice(5, 9); // [1, 'political-representative', true, 3.5]
 */
export function longResultRows({ framework, council, respondent, answeredOn, sheet, scoredWith, competencies, status }: Result): readonly ResultRow[] {
  const who = [framework.id, framework.version, council ?? null, respondent, answeredOn ?? null];
  const judged = status === undefined ? [null, null] : [status.id, reasonsText(status)];
  const from = [framework.hash, sheet, scoredWith];
  return competencies.map(({ id, chosen, level, percent, band, asked, applicable, answered, bounds, single, whyNull, choice, self }, i) => [
    ...who, i + 1, id, chosen, level, percent, band, asked, applicable, answered, bounds?.[0] ?? null, bounds?.[1] ?? null, single ?? null, whyNull ?? null,
    choice ?? null, self?.level ?? null, ...judged, ...from,
  ]);
}

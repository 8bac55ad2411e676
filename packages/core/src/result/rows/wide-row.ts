import type { Framework } from '../../framework/framework.ts';
import type { Result } from '../result.ts';
import { reasonsText } from './reasons-text.ts';
import type { ResultRow, RowValue } from './row.ts';

const first = ['framework', 'version', 'council', 'respondent', 'answered_on'] as const;
const last = ['status', 'reasons', 'gaps', 'framework_hash', 'sheet', 'scored_with'] as const;
const each = ['level', 'percent', 'band', 'why_null'] as const;

/**
 * The columns of `wideResultRow` for some versions of one framework: who and when, four for each competency, and what the whole comes to.
 *
 * @example wideResultColumns([councillorQuickScan]).slice(4, 7); // ['answered_on', 'political-representative.level', 'political-representative.percent']
 */
export function wideResultColumns(versions: readonly Pick<Framework, 'competencies'>[]): readonly string[] {
  const ids = new Set(versions.flatMap(({ competencies }) => competencies.map(({ id }) => id)));
  return [...first, ...[...ids].flatMap((id) => each.map((name) => `${id}.${name}`)), ...last];
}

/**
 * A result as one row, in the columns of `wideResultColumns`. A scan has no levels: its choice stands under `band`. `gaps` holds the ids of what
 * lies below the target, in the order of the framework, with spaces between.
 */
export function wideResultRow(result: Result, columns: readonly string[]): ResultRow {
  const { framework, council, respondent, answeredOn, sheet, scoredWith, competencies, status, gaps } = result;
  const short = gaps.filter(({ kind }) => kind === 'short').map(({ competency }) => competency);
  const values = new Map<string, RowValue>([
    ['framework', framework.id], ['version', framework.version], ['council', council ?? null], ['respondent', respondent], ['answered_on', answeredOn ?? null],
    ['status', status?.id ?? null], ['reasons', status === undefined ? null : reasonsText(status)], ['gaps', short.length === 0 ? null : short.join(' ')],
    ['framework_hash', framework.hash], ['sheet', sheet], ['scored_with', scoredWith],
    ...competencies.flatMap(({ id, level, percent, band, choice, whyNull }): (readonly [string, RowValue])[] => [
      [`${id}.level`, level], [`${id}.percent`, percent], [`${id}.band`, band ?? choice ?? null], [`${id}.why_null`, whyNull ?? null],
    ]),
  ]);
  return columns.map((column) => values.get(column) ?? null);
}

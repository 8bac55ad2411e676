import type { Framework } from '../../framework/framework.ts';
import { noise } from '../../scoring/noise.ts';
import type { SqlPlan } from './sql-plan.ts';
import { step } from './sql-words.ts';

/** What every part of the query is written with. */
export interface Words {
  readonly framework: Framework;
  readonly plan: SqlPlan;
  /** The name of a double. */
  readonly double: string;
  /** A number as a double, to the last digit. */
  readonly real: (value: number) => string;
}

/** What each person said of themselves, counted. */
export function ownStep({ plan: { choices } }: Words): string {
  const asked = (what: string): string => `CASE WHEN is_asked = 1 THEN ${what} END`;
  return step('own', [
    'SELECT sheet, competency, COUNT(*) AS given, SUM(is_asked * not_my_role) AS not_my_role,',
    `  COUNT(${asked('COALESCE(level, choice)')}) AS answered, SUM(${asked('level')}) AS total, MIN(${asked('level')}) AS lowest${choices.length === 0 ? '' : `,\n  MIN(${asked('place * 100 + choice')}) AS chosen`}`,
    'FROM said WHERE rater = \'\' GROUP BY sheet, competency',
  ]);
}

/** A level from what was counted, or nothing where it is not enough. */
export function levelFrom({ plan: { rule: { atLeast, share } }, double, real }: Words, by: string, asked: string): string {
  return [
    `CASE WHEN ${by} = 'lowest' AND ${asked} > 0 AND answered = ${asked} THEN CAST(lowest AS ${double})`,
    `    WHEN ${by} = 'mean' AND applicable > 1 AND answered >= ${atLeast} AND answered >= ${real(share)} * applicable - ${real(noise)} THEN CAST(total AS ${double}) / answered END`,
  ].join('\n');
}

/** The level with everything missing at the lowest of the scale, and at the highest; only where something applies. */
export function boundsFrom({ plan: { rule: { min, max } }, double }: Words, by: string): readonly [low: string, high: string] {
  const each = (lowest: string, missing: number): string => [
    `CASE WHEN applicable = 0 THEN NULL WHEN ${by} = 'lowest' THEN CAST(${lowest} AS ${double})`,
    `    WHEN ${by} = 'mean' THEN CAST(total + (applicable - answered) * ${missing} AS ${double}) / applicable END`,
  ].join('\n');
  return [each(`CASE WHEN answered = applicable THEN lowest ELSE ${min} END`, min), each('lowest', max)];
}

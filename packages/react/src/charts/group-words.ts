import type { CohortCompetency, CohortReport } from '@guildhall/core/cohort';
import type { FigureName, RuleId } from '@guildhall/core/privacy';
import type { MessageKey } from '@guildhall/core/messages';
import type { Words } from '../words/words.ts';
import type { HeatCell } from './model.ts';

/** So many in 100, whole. */
export const inHundred = (share: number): string => String(Math.round(100 * share));

/** A level in words, or the levels that were put together. @example levelWords(levels, 1, 2, words); // '1 to 2: Not yet; Sometimes, with help' */
export function levelWords(names: CohortReport['levels'], from: number, to: number, { t }: Words): string {
  const said = names.filter(({ value }) => from <= value && value <= to).map(({ shown }) => shown).join('; ');
  return `${from === to ? from : t('chart.fromTo', { from, to })}: ${said}`;
}

/** Each rule that holds something back, once, in the order in which it is met. */
export function rulesBehind(competencies: readonly CohortCompetency[], figures: readonly FigureName[], { t }: Words): readonly string[] {
  const found = new Set(competencies.flatMap(({ why }) => figures.flatMap((figure): RuleId[] => { const rule = why[figure]; return rule === undefined ? [] : [rule]; })));
  return [...found].map((rule) => t(`cohort.rule.${rule}`));
}

/** How large a share is, as the written report says it: few under a tenth, some, many from a quarter, most over half. */
export function heatOf(share: number): Exclude<HeatCell['heat'], 0> {
  if (share > 0.5) return 4;
  if (share >= 0.25) return 3;
  return share >= 0.1 ? 2 : 1;
}

export const heatWords: Readonly<Record<Exclude<HeatCell['heat'], 0>, MessageKey>> = { 1: 'cohort.heat.few', 2: 'cohort.heat.some', 3: 'cohort.heat.many', 4: 'cohort.heat.most' };

import type { MessageKey } from '../../messages/english.ts';

/** How heavy a cell of the heat map is, in a word: a share of all the answers to a competency. */
export function heatOf(share: number): MessageKey {
  if (share > 0.5) return 'cohort.heat.most';
  if (share >= 0.25) return 'cohort.heat.many';
  return share >= 0.1 ? 'cohort.heat.some' : 'cohort.heat.few';
}

import type { HeatCell } from '../../document/words.ts';
import type { MessageKey } from '../../messages/english.ts';

type Heat = Extract<HeatCell['heat'], 1 | 2 | 3 | 4>;

/** How heavy a cell of the heat map is, from 1 to 4: a share of all the answers to a competency. */
export function heatStep(share: number): Heat {
  if (share > 0.5) return 4;
  if (share >= 0.25) return 3;
  return share >= 0.1 ? 2 : 1;
}

const heatWords: Readonly<Record<Heat, MessageKey>> = { 1: 'cohort.heat.few', 2: 'cohort.heat.some', 3: 'cohort.heat.many', 4: 'cohort.heat.most' };

/** The same in a word. */
export function heatOf(share: number): MessageKey {
  return heatWords[heatStep(share)];
}

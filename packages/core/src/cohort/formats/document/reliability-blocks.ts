import { cells, heading, text } from '../../../document/blocks.ts';
import type { Say } from '../../../document/say.ts';
import type { Block } from '../../../document/words.ts';
import type { CohortReport } from '../../cohort-report.ts';
import { plainTitleOf } from '../skill-sentences.ts';

/** How well the questions of each skill hang together, and each of them with the others, where that may be shown. */
export function reliabilityBlocks({ reliability, competencies }: CohortReport, { t, set, own }: Say): readonly Block[] {
  if (reliability.length === 0) return [];
  const number = (value: number | null) => own(value === null ? '–' : String(value));
  const nameOf = (id: string) => set(plainTitleOf(competencies, id));
  return [
    heading(2, t('cohort.reliability')), text(t('cohort.reliability.lead')),
    {
      kind: 'table', isEven: true, header: cells(t('cohort.skill'), t('cohort.alpha'), t('cohort.alpha.interval'), t('cohort.alpha.items'), t('cohort.alpha.n')),
      rows: reliability.map(({ competency, alpha, interval: [low, high], items, n }) => cells(nameOf(competency), number(alpha), own(`${low}–${high}`), number(items), number(n))),
    },
    {
      kind: 'table', isEven: true, header: cells(t('cohort.item'), t('cohort.skill'), t('cohort.item.mean'), t('cohort.item.rest'), t('cohort.item.without')),
      rows: reliability.flatMap(({ competency, analysis }) => analysis.map(({ id, mean, rest, alphaWithout }) => cells(own(id), nameOf(competency), number(mean), number(rest), number(alphaWithout)))),
    },
  ];
}

import { bullets, heading } from '../../../document/blocks.ts';
import type { Say } from '../../../document/say.ts';
import type { HeatBlock, HeatCell, RichBlock } from '../../../document/words.ts';
import type { CohortCompetency, CohortReport } from '../../cohort-report.ts';
import { heatOf, heatStep } from '../level-words.ts';

/** How the answers to every skill are spread, in one picture that is a table: skills down, levels or choices across. */
export function spreadBlocks(report: CohortReport, say: Say): readonly RichBlock[] {
  const { levels, competencies } = report;
  const { t, set } = say;
  const isScan = levels.length === 0;
  const names = isScan ? competencies[0]?.choices?.map(({ label }) => label) ?? [] : levels.map(({ value, shown }) => `${value} ${shown}`);
  const rows = competencies.map((competency) => ({ title: set(competency.plainTitle), cells: isScan ? choiceCells(competency, say) : levelCells(competency, report, say) }));
  const held = rows.filter(({ cells }) => cells.some(({ heat }) => heat === 'held')).length;
  const block: HeatBlock = { kind: 'heat', caption: t(isScan ? 'charts.chosenBy' : 'charts.answers'), about: t('charts.share'), header: [t('cohort.skill'), ...names.map(set)], rows };
  const summary = [
    t(isScan ? 'cohort.spread.choices' : 'cohort.spread.lead'),
    t('cohort.skills.order'),
    ...(held === 0 ? [] : [t('charts.hidden.count', { count: held })]),
  ];
  return [heading(2, t('cohort.spread')), bullets(summary.map((sentence) => [sentence])), block];
}

/** Levels that were put together are one cell. What is hidden is one cell over all of them, and looks alike whatever it hides. */
function levelCells({ levels: counts }: CohortCompetency, { levels }: CohortReport, { t }: Say): readonly HeatCell[] {
  if (counts === 'hidden') return [{ words: t('cohort.hidden'), across: levels.length, heat: 'held' }];
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return counts.map(({ levels: [from, to], count }): HeatCell => {
    const share = total === 0 ? 0 : count / total;
    const heat = t(heatOf(share)).text;
    return {
      words: from === to ? t('cohort.heat.one', { count, heat }) : t('cohort.heat.together', { count, heat, from, to }),
      across: levels.filter(({ value }) => from <= value && value <= to).length, heat: heatStep(share),
    };
  });
}

function choiceCells({ choices = [], n }: CohortCompetency, { t, own }: Say): readonly HeatCell[] {
  return choices.map(({ count }): HeatCell => {
    if (count === 'hidden') return { words: t('cohort.hidden'), across: 1, heat: 'held' };
    if (n === 'hidden' || n === 0) return { words: own(String(count)), across: 1, heat: 0 };
    return { words: t('cohort.heat.one', { count, heat: t(heatOf(count / n)).text }), across: 1, heat: heatStep(count / n) };
  });
}

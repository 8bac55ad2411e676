import type { CohortCompetency, CohortReport } from '@guildhall/core/cohort';
import type { Released } from '@guildhall/core/privacy';
import type { Words } from '../words/words.ts';
import { heatOf, heatWords, rulesBehind } from './group-words.ts';
import type { HeatCell, HeatModel } from './model.ts';
import { words as inWords } from './table-of.ts';

/**
 * How the answers of a group lie over the levels, skill by skill in the order of the question set: from what was released, and from nothing
 * else. Levels that were put together are one cell. What is hidden looks alike whatever it hides.
 */
export function heatModel(report: Released<CohortReport>, words: Words): HeatModel {
  const { t, list } = words;
  const { competencies, disagreement, n } = report;
  const columns = columnsOf(report);
  const rows = competencies.map((competency) => {
    const cells = cellsOf(report, competency, columns.length, words);
    return { id: competency.id, title: competency.plainTitle, says: cells.map(({ says }) => says).join(' '), cells: cells.map(({ cell }) => cell), inTable: cells.flatMap(({ inTable }) => inTable) };
  });
  const hidden = rows.filter(({ cells }) => cells.some(({ isHidden }) => isHidden)).length;
  const hasHeat = rows.some(({ cells }) => cells.some(({ heat }) => heat > 0));
  const isScan = report.levels.length === 0;
  const nameOf = (id: string): string => competencies.find((competency) => competency.id === id)?.plainTitle ?? id;
  return {
    summary: [
      `${t('cohort.people', { n })}.`,
      t(isScan ? 'cohort.spread.choices' : 'cohort.spread.lead'),
      ...(hasHeat ? [t('charts.share')] : []),
      t('cohort.skills.order'),
      ...(disagreement.length === 0 ? [] : [t('cohort.differ.lead', { skills: list(disagreement.map(nameOf)) })]),
      ...(hidden === 0 ? [] : [t('charts.hidden.count', { count: hidden })]),
      ...rulesBehind(competencies, [isScan ? 'choices' : 'levels', ...(hidden === 0 ? [] : ['scored' as const])], words),
    ],
    key: hidden === 0 ? [] : [{ shape: 'hidden', says: t('charts.hidden.key') }],
    columns,
    rows: rows.map(({ id, title, says, cells }) => ({ id, title, says, cells })),
    hasHeat,
    table: {
      caption: t('cohort.spread'),
      columns: [t('cohort.skill'), ...columns.map(({ says }) => says)].map(inWords),
      rows: rows.map(({ id, title, inTable }) => ({ id, title, cells: inTable })),
    },
  };
}

function columnsOf({ levels, competencies }: CohortReport): HeatModel['columns'] {
  const names = levels.length > 0
    ? levels.map(({ value, shown }) => ({ id: String(value), label: String(value), says: `${value}: ${shown}` }))
    : (competencies[0]?.choices ?? []).map(({ id, label }, i) => ({ id, label: String(i + 1), says: `${i + 1}: ${label}` }));
  return names.map((name, i) => ({ ...name, from: (100 * i) / names.length, to: (100 * (i + 1)) / names.length }));
}

interface Told { readonly cell: HeatCell; readonly says: string; /** One for each column that it covers. */ readonly inTable: readonly string[] }

function cellsOf({ levels: names }: CohortReport, { levels, choices, n }: CohortCompetency, columns: number, { t }: Words): readonly Told[] {
  const told = (first: number, last: number, title: string, count: number | 'hidden', of: number | null, table: (heat: string) => string): Told => {
    const heat = count === 'hidden' || of === null || of === 0 ? 0 : heatOf(count / of);
    const word = count === 'hidden' ? t('charts.hidden') : table(heat === 0 ? '' : t(heatWords[heat]));
    return {
      cell: {
        id: `${first}-${last}`, from: (100 * first) / columns, to: (100 * (last + 1)) / columns, heat, isHidden: count === 'hidden',
        label: count === 'hidden' ? t('charts.hidden') : String(count),
      },
      says: `${title}: ${count === 'hidden' || heat === 0 ? word : t('cohort.heat.one', { count, heat: t(heatWords[heat]) })}.`,
      inTable: Array.from({ length: last - first + 1 }, () => word),
    };
  };
  if (choices !== undefined) {
    return choices.map(({ label, count }, i) => told(i, i, label, count, n === 'hidden' ? null : n, (heat) => (heat === '' ? String(count) : t('cohort.heat.one', { count, heat }))));
  }
  if (columns === 0) return [];
  if (levels === 'hidden') return [told(0, columns - 1, t('cohort.spread'), 'hidden', null, () => '')];
  const total = levels.reduce((sum, { count }) => sum + count, 0);
  return levels.map(({ levels: [from, to], count }) => {
    const place = (value: number): number => Math.max(0, names.findIndex((name) => name.value === value));
    const title = from === to ? names[place(from)]?.shown ?? String(from) : t('chart.fromTo', { from, to });
    return told(place(from), place(to), title, count, total, (heat) => (from === to ? t('cohort.heat.one', { count, heat }) : t('cohort.heat.together', { count, heat, from, to })));
  });
}

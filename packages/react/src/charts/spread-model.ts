import type { CohortCompetency, CohortReport } from '@guildhall/core/cohort';
import type { Released } from '@guildhall/core/privacy';
import type { Words } from '../words/words.ts';
import { asSentence } from './as-sentence.ts';
import { inHundred, levelWords, rulesBehind } from './group-words.ts';
import type { BarsModel } from './model.ts';
import { numbers, words as inWords } from './table-of.ts';

/** The longest bar, in percent: what is written at its end has to fit as well. */
const longest = 70;

/** How a group's answers to one skill are spread: from what was released, and from nothing else. `null` where the report has no such skill. */
export function spreadModel(report: Released<CohortReport>, id: string, words: Words): BarsModel | null {
  const competency = report.competencies.find((each) => each.id === id);
  if (competency === undefined) return null;
  const { t } = words;
  const parts = partsOf(report, competency, words);
  const most = Math.max(1, ...parts.map(({ count }) => (count === 'hidden' ? 0 : count)));
  const head = competency.choices === undefined ? t('charts.answers') : t('charts.chosenBy');
  return {
    summary: [
      ...sentencesOf(report, competency, words).map(asSentence), ...(competency.choices === undefined && competency.levels !== 'hidden' ? [t('cohort.spread.lead')] : []),
      ...rulesBehind([competency], ['scored', 'reaching', 'halfShort', 'quartiles', 'levels', 'choices'], words),
    ],
    key: parts.some(({ count }) => count === 'hidden') ? [{ shape: 'hidden', says: t('charts.hidden.key') }] : [],
    bars: parts.map(({ count, ...part }) => ({
      ...part,
      width: count === 'hidden' ? 100 : (longest * count) / most,
      label: count === 'hidden' ? t('charts.hidden') : String(count),
      isHidden: count === 'hidden',
    })),
    table: {
      caption: `${competency.plainTitle}: ${t('cohort.spread')}`,
      columns: [inWords(t('cohort.spread')), numbers(head)],
      rows: parts.map(({ id: part, title, count }) => ({ id: part, title, cells: [count === 'hidden' ? t('charts.hidden') : String(count)] })),
    },
  };
}

interface Part { readonly id: string; readonly title: string; readonly count: number | 'hidden' }

function partsOf({ levels: names }: CohortReport, { levels, choices }: CohortCompetency, words: Words): readonly Part[] {
  if (choices !== undefined) return choices.map(({ id, label, count }) => ({ id, title: label, count }));
  if (levels !== 'hidden') return levels.map(({ levels: [from, to], count }) => ({ id: `${from}-${to}`, title: levelWords(names, from, to, words), count }));
  // All of them together, so that the picture of a hidden one is always the same.
  const [first, last] = [names[0]?.value ?? 0, names.at(-1)?.value ?? 0];
  return [{ id: 'all', title: levelWords(names, first, last, words), count: 'hidden' }];
}

function sentencesOf({ target }: CohortReport, { n, quartiles, atOrAbove3, halfBelow, levels, choices }: CohortCompetency, { t }: Words): readonly string[] {
  const isScan = choices !== undefined;
  const counted = n === 'hidden' ? t('cohort.n.hidden') : t(isScan ? 'cohort.n.choices' : 'cohort.n', { n });
  const half = halfBelow === 'hidden' || atOrAbove3 !== 'hidden' ? [] : [t(halfBelow ? 'cohort.half.below' : 'cohort.half.reach')];
  if (!isScan && [quartiles, atOrAbove3, levels].every((figure) => figure === 'hidden')) return [counted, ...half, t(half.length > 0 ? 'cohort.rest.hidden' : 'cohort.all.hidden')];
  return [
    counted, ...half,
    ...(isScan ? [] : [quartiles === 'hidden' ? t('cohort.quartiles.hidden') : t('cohort.quartiles', { low: quartiles[0], middle: quartiles[1], high: quartiles[2] })]),
    ...(atOrAbove3 === 'hidden'
      ? isScan ? [] : [t('cohort.share.hidden')]
      : [t(isScan ? 'cohort.share.choices' : 'cohort.share', { level: target, percent: inHundred(atOrAbove3.share), low: inHundred(atOrAbove3.low), high: inHundred(atOrAbove3.high) })]),
  ];
}

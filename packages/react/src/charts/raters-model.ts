import type { Framework } from '@guildhall/core';
import type { RatedCompetency, RatedGroup, RatersReport } from '@guildhall/core/raters';
import { shown } from '../parts/number.ts';
import type { Words } from '../words/words.ts';
import { asSentence } from './as-sentence.ts';
import { endsOf, titlesIn } from './in-framework.ts';
import type { Mark, ScaleModel, ScaleRow } from './model.ts';
import { labelRoom, placeOn, signRoom, ticksOn } from './place-on.ts';
import { numbers, words as inWords } from './table-of.ts';

/** How a person sees themselves beside how the groups they asked do: one lane for each, so that nothing covers anything. */
export function ratersModel({ framework, raters: { competencies } }: { readonly framework: Framework; readonly raters: Pick<RatersReport, 'competencies'> }, words: Words): ScaleModel | null {
  const ends = endsOf(framework);
  if (ends === null) return null;
  const { t } = words;
  const place = placeOn(ends, signRoom);
  const titleOf = titlesIn(framework);
  const groups = groupsIn(competencies);
  const hasAll = competencies.some(({ groups: own }) => own.length > 1);
  return {
    summary: summaryOf(competencies, groups, words),
    key: [
      { shape: 'square', says: t('review.ownView') },
      ...groups.map(({ group }) => ({ shape: shapes[group], says: t(`raters.group.${group}`) })),
      ...(hasAll ? [{ shape: 'ring', says: t('charts.raters.all') } as const] : []),
    ],
    ticks: ticksOn(ends, place),
    rows: competencies.map((rated) => rowOf(rated, titleOf(rated), place, words)),
    table: {
      caption: t('charts.raters'),
      columns: [inWords(t('common.skill')), ...[t('review.ownView'), ...groups.map(({ group }) => t(`raters.group.${group}`)), ...(hasAll ? [t('charts.raters.all')] : [])].map(numbers)],
      rows: competencies.map((rated) => ({
        id: rated.id,
        title: titleOf(rated),
        cells: [
          levelOr(rated.self),
          ...groups.map(({ group }) => levelOr(rated.groups.find((each) => each.group === group)?.mean ?? null)),
          ...(hasAll ? [levelOr(rated.groups.length > 1 ? rated.others : null)] : []),
        ],
      })),
    },
  };
}

const shapes: Readonly<Record<RatedGroup['group'], Mark['shape']>> = { 'fellow-councillors': 'dot', officers: 'triangle', community: 'diamond', manager: 'cross', assessor: 'plus' };

/** Every group that is shown anywhere, in the order in which they are told. */
function groupsIn(competencies: readonly RatedCompetency[]): readonly Pick<RatedGroup, 'group' | 'anonymous'>[] {
  const found = new Map(competencies.flatMap(({ groups }) => groups).map(({ group, anonymous }) => [group, { group, anonymous }]));
  return (Object.keys(shapes) as readonly RatedGroup['group'][]).flatMap((group) => found.get(group) ?? []);
}

/** What is left out is said of every picture alike: saying it of some would tell which. */
function summaryOf(competencies: readonly RatedCompetency[], groups: readonly Pick<RatedGroup, 'group' | 'anonymous'>[], { t }: Words): readonly string[] {
  const none = competencies.filter(({ others }) => others === null).length;
  return [
    ...(['you-higher', 'others-higher', 'in-line'] as const).flatMap((label) => {
      const count = competencies.filter((each) => each.label === label).length;
      return count === 0 ? [] : [t(`charts.raters.${label}`, { count })];
    }),
    ...(none === 0 ? [] : [t('charts.raters.none', { count: none })]),
    ...groups.flatMap(({ group, anonymous }) => (anonymous ? [] : [t('raters.group.named', { group: t(`raters.group.${group}`) })])),
    t('raters.few'),
    t('raters.kinder'),
  ];
}

function rowOf({ id, self, groups, others, label }: RatedCompetency, title: string, place: (level: number) => number, { t }: Words): ScaleRow {
  const seen: readonly { readonly shape: Mark['shape']; readonly level: number }[] = [
    ...(self === null ? [] : [{ shape: 'square', level: self } as const]),
    ...groups.map(({ group, mean }) => ({ shape: shapes[group], level: mean })),
    ...(groups.length > 1 && others !== null ? [{ shape: 'ring', level: others } as const] : []),
  ];
  return {
    id, title,
    says: [
      self === null ? t('raters.selfNone') : t('raters.self', { level: shown(self) }),
      ...groups.map(({ group, mean, raters }) => t('raters.group.line', { group: t(`raters.group.${group}`), level: shown(mean), count: raters })),
      ...(groups.length > 1 && others !== null ? [`${t('charts.raters.all')}: ${shown(others)}`] : []),
    ].map(asSentence).join(' '),
    note: null,
    verdict: null,
    under: others === null ? t('raters.noOthers') : label === null ? null : t(`raters.label.${label}`),
    lanes: Math.max(1, seen.length),
    bands: [],
    lines: [],
    marks: seen.map(({ shape, level }, lane) => {
      const at = place(level);
      return { shape, lane, at, label: { text: shown(level), side: at + labelRoom > 100 ? 'before' : 'after' } };
    }),
  };
}

const levelOr = (level: number | null): string => (level === null ? '–' : shown(level));

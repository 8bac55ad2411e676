import type { Framework } from '@guildhall/core';
import { timesLooked, type Change, type CompetencyChange, type Verdict } from '@guildhall/core/change';
import { shown } from '../parts/number.ts';
import type { Words } from '../words/words.ts';
import { endsOf, titlesIn } from './in-framework.ts';
import type { Mark, ScaleModel, ScaleRow } from './model.ts';
import { labelRoom, placeOn, ticksOn } from './place-on.ts';
import { numbers, words as inWords } from './table-of.ts';

/** One person at two times, skill by skill: whether it has moved is what `changeOf` says, and nothing here. What was not looked at both times is not in it. */
export function changeModel({ framework, change: { competencies: all } }: { readonly framework: Framework; readonly change: Pick<Change, 'competencies'> }, words: Words): ScaleModel | null {
  const ends = endsOf(framework);
  if (ends === null) return null;
  const { t } = words;
  const place = placeOn(ends, labelRoom);
  const once = all.filter((each) => ['before', 'after'].includes(timesLooked(each))).length;
  const competencies = all.filter((each) => timesLooked(each) === 'both');
  const titleOf = titlesIn(framework);
  const looksBack = competencies.some(({ then }) => then !== undefined && then.level !== null);
  const cells = (change: CompetencyChange): readonly string[] => [
    levelOr(change.before.level), levelOr(change.after.level), ...(looksBack ? [levelOr(change.then?.level ?? null)] : []), t(`change.verdict.${change.verdict}`),
  ];
  return {
    summary: [
      ...verdicts.flatMap((verdict) => {
        const count = competencies.filter((each) => each.verdict === verdict).length;
        return count === 0 ? [] : [t(`charts.change.${verdict}`, { count })];
      }),
      ...(once === 0 ? [] : [t('charts.change.once', { count: once })]),
      ...(looksBack || competencies.some(({ verdict }) => verdict === 'worse') ? [t('change.learned')] : []),
    ],
    key: [
      { shape: 'ring', says: t('charts.before') },
      { shape: 'dot', says: t('charts.now') },
      ...(looksBack ? [{ shape: 'triangle', says: t('charts.then') } as const] : []),
      ...(competencies.some(({ verdict }) => verdict === 'better' || verdict === 'worse') ? [{ shape: 'clear', says: t('charts.change.clear') } as const] : []),
      ...(competencies.some(({ verdict }) => verdict === 'no-clear-change') ? [{ shape: 'unclear', says: t('change.verdict.no-clear-change') } as const] : []),
    ],
    ticks: ticksOn(ends, place),
    rows: competencies.map((change) => rowOf(change, titleOf(change), place, words)),
    table: {
      caption: t('charts.change'),
      columns: [inWords(t('common.skill')), numbers(t('charts.before')), numbers(t('charts.now')), ...(looksBack ? [numbers(t('charts.then'))] : []), inWords(t('charts.change'))],
      rows: competencies.map((change) => ({ id: change.id, title: titleOf(change), cells: cells(change) })),
    },
  };
}

const verdicts: readonly Verdict[] = ['better', 'no-clear-change', 'worse', 'cannot-tell'];

function rowOf({ id, before: { level: before }, after: { level: after }, then, verdict, why, cut }: CompetencyChange, title: string, place: (level: number) => number, { t }: Words): ScaleRow {
  const isUp = before !== null && after !== null && before <= after;
  const isOne = before !== null && after !== null && shown(before) === shown(after);
  const looksBack = then?.level ?? null;
  const mark = (shape: Mark['shape'], level: number | null, side: 'before' | 'after' | null, lane = 0): readonly Mark[] =>
    (level === null ? [] : [{ shape, lane, at: place(level), label: side === null ? null : { text: shown(level), side } }]);
  const reason = verdict === 'cannot-tell' ? t(`change.why.${why ?? 'no-norm'}`) : t(`change.says.${verdict}`, { cut: String(Number((cut ?? 0).toFixed(2))) });
  return {
    id, title,
    says: [`${t('charts.before')}: ${levelOr(before)}.`, `${t('charts.now')}: ${levelOr(after)}.`, ...(looksBack === null ? [] : [`${t('charts.then')}: ${shown(looksBack)}.`])].join(' '),
    note: null,
    verdict: t(`change.verdict.${verdict}`),
    under: reason,
    lanes: looksBack === null ? 1 : 2,
    bands: [],
    lines: before === null || after === null || before === after || verdict === 'cannot-tell' ? [] : [{ lane: 0, from: place(Math.min(before, after)), to: place(Math.max(before, after)), shape: verdict === 'no-clear-change' ? 'unclear' : 'clear' }],
    // Written on the outer side of each, so that two that are close never cover one another.
    marks: [...mark('ring', before, isOne ? null : isUp || after === null ? 'before' : 'after'), ...mark('dot', after, isUp || before === null ? 'after' : 'before'), ...mark('triangle', looksBack, 'after', 1)],
  };
}

const levelOr = (level: number | null): string => (level === null ? '–' : shown(level));

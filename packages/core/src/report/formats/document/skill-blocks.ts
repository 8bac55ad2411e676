import { bullets, cells, heading, text } from '../../../document/blocks.ts';
import type { Say } from '../../../document/say.ts';
import type { Block, Cell } from '../../../document/words.ts';
import { shownLevel } from '../../../scoring/shown-level.ts';
import type { Report, SkillReport } from '../../report.ts';

export interface SkillBlocks {
  readonly strengths: readonly Block[];
  /** What to work on, what nobody can say yet, and what was left for another day. */
  readonly others: readonly Block[];
}

/** What was looked at, strengths first. Of a few skills, each is told closely instead. */
export function skillBlocks(report: Report, say: Say): SkillBlocks {
  const { t, set } = say;
  const { framework, strengths, strongAnswers, toWorkOn, unclear, notChosen } = report;
  if (framework.kind === 'scan') return { strengths: [], others: [] };
  const all = [...strengths, ...[...toWorkOn].reverse(), ...unclear];
  // What others watched has levels, and no words for them.
  const hasWords = all.some(({ band }) => band !== null);
  const row = ({ title, band, score, target }: SkillReport): readonly Cell[] => cells(set(title), ...(hasWords ? [set(band ?? '–')] : []), set(shown(score.level)), set(shown(target)));
  const others = notChosen.length === 0 ? [] : [heading(2, t('review.notChosen')), bullets(notChosen.map(({ title }) => [set(title)]))];
  if (all.length > 0 && all.every(({ closely }) => closely !== undefined)) return { strengths: all.flatMap((skill) => skillClosely(report, skill, say)), others };
  const table = (rows: readonly SkillReport[]): Block => ({ kind: 'table', header: cells(t('common.skill'), ...(hasWords ? [t('review.today')] : []), t('alone.word.level'), t('review.wanted')), rows: rows.map(row) });
  return {
    strengths: [
      heading(2, t('review.strengths')),
      strengths.length === 0 ? text(t('review.strengths.none')) : table(strengths),
      ...(strongAnswers.length === 0 ? [] : [heading(3, t('report.strongAnswers')), bullets(strongAnswers.map(({ question, label }) => [set(`${question} `), set(label)]))]),
    ],
    others: [
      heading(2, t('review.workOn')),
      toWorkOn.length === 0 ? text(t('review.workOn.none')) : table(toWorkOn),
      ...(unclear.length === 0 ? [] : [heading(2, t('review.unknown')), bullets(unclear.map(({ title }) => [set(title)]))]),
      ...others,
    ],
  };
}

/** One of a few skills: what was said, and what comes next, as on the screen. */
function skillClosely({ scale: { least, most } = { least: 0, most: 0 } }: Report, { title, band, score: { level, answered, applicable }, closely: { well, next } = { well: [], next: [] } }: SkillReport, { t, set }: Say): readonly Block[] {
  return [
    heading(2, set(title)),
    level === null ? text(t('review.why.too-few', { answered, applicable })) : text(...(band === null ? [] : [set(`${band}. `)]), t('review.levelOf', { level: shown(level), least, most })),
    ...(well.length === 0 ? [] : [heading(3, t('review.closely.well')), bullets(well.map(({ question, label, looksLike }) => [set(`${question} ${label}. ${looksLike}`)]))]),
    ...(next.length === 0 ? [] : [
      heading(3, t('review.closely.next')),
      bullets(next.map(({ question, label, ahead: [first, ...further] }) => [
        set(`${question} `), t('review.closely.said', { label }),
        ...(first === undefined ? [] : [set(' '), t('review.closely.ahead', { label: first.label, looksLike: first.looksLike })]),
        ...further.flatMap((each) => [set(' '), t('review.closely.further', { label: each.label, looksLike: each.looksLike })]),
      ])),
    ]),
  ];
}

/** One decimal, as on the screen. */
function shown(level: number | null): string {
  return level === null ? '–' : shownLevel(level);
}

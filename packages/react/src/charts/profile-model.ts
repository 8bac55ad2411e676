import type { Report, SkillReport } from '@guildhall/core/report';
import { shown } from '../parts/number.ts';
import type { Words } from '../words/words.ts';
import { asSentence } from './as-sentence.ts';
import type { Mark, ScaleModel, ScaleRow } from './model.ts';
import { placeOn, signRoom, ticksOn, type Ends } from './place-on.ts';
import { numbers, words as inWords } from './table-of.ts';

/** What of a report the picture of a profile needs. */
export type ProfileData = Pick<Report, 'scale' | 'strengths' | 'toWorkOn' | 'unclear'>;

/** Where somebody is on each skill, the strongest first, against where they want to be, and how far what is missing could move it. */
export function profileModel({ scale, strengths, toWorkOn, unclear }: ProfileData, words: Words): ScaleModel | null {
  if (scale === undefined) return null;
  const { t } = words;
  const place = placeOn(scale, signRoom);
  const levelled = [...strengths, ...[...toWorkOn].reverse()];
  const skills = [...levelled, ...unclear];
  const hasOwn = skills.some(({ score }) => isLevel(score.self?.level));
  const missing = skills.filter((skill) => boundsOf(skill) !== null).length;
  return {
    summary: summaryOf(levelled, toWorkOn, missing, scale, words),
    key: [
      { shape: 'dot', says: t('review.today') },
      { shape: 'target', says: t('review.wanted') },
      ...(hasOwn ? [{ shape: 'square', says: t('review.ownView') } as const] : []),
      ...(missing > 0 ? [{ shape: 'band', says: t('chart.band') } as const] : []),
    ],
    ticks: ticksOn(scale, place),
    rows: skills.map((skill) => rowOf(skill, scale, place, words)),
    table: {
      caption: t('screens.profile.picture'),
      columns: [
        inWords(t('common.skill')), numbers(t('review.today')), ...(hasOwn ? [numbers(t('review.ownView'))] : []), numbers(t('review.wanted')),
        ...(missing > 0 ? [numbers(t('chart.band.short'))] : []), inWords(t('screens.profile.reads')),
      ],
      rows: skills.map((skill) => ({
        id: skill.id,
        title: skill.title,
        cells: [
          levelOr(skill.score.level), ...(hasOwn ? [levelOr(skill.score.self?.level)] : []), shown(skill.target), ...(missing > 0 ? [spanOr(boundsOf(skill), words)] : []),
          skill.score.level === null ? t('review.unknown') : skill.band === null ? '–' : { said: skill.band },
        ],
      })),
    },
  };
}

function summaryOf(levelled: readonly SkillReport[], toWorkOn: readonly SkillReport[], missing: number, { least, most }: Ends, { t, list }: Words): readonly string[] {
  const levels = levelled.flatMap(({ score }) => (score.level === null ? [] : [score.level]));
  const furthest = toWorkOn.slice(0, 2).map(({ title }) => title);
  return [
    ...(levels.length === 0 ? [] : [t('chart.span', { low: shown(Math.min(...levels)), high: shown(Math.max(...levels)), least, most })]),
    ...(furthest.length === 0 ? [] : [t('chart.furthest', { skills: list(furthest.map((title) => `“${title}”`)) })]),
    ...(missing === 0 ? [] : [t('chart.missing', { count: missing })]),
  ];
}

function rowOf(skill: SkillReport, scale: Ends, place: (level: number) => number, words: Words): ScaleRow {
  const { t } = words;
  const { id, title, score: { level, self }, target } = skill;
  const bounds = boundsOf(skill);
  const mark = (shape: Mark['shape'], at: number): Mark => ({ shape, lane: 0, at: place(at), label: null });
  return {
    id, title,
    says: [
      level === null ? t('review.unknown') : t('review.levelOf', { level: shown(level), ...scale }),
      t('report.aim', { level: shown(target) }),
      ...(isLevel(self?.level) ? [t('report.own', { level: shown(self.level) })] : []),
      ...(bounds === null ? [] : [t('review.between', { low: shown(bounds[0]), high: shown(bounds[1]) })]),
    ].map(asSentence).join(' '),
    note: level === null ? t('review.unknown') : shown(level),
    verdict: null,
    under: null,
    lanes: 1,
    bands: bounds === null ? [] : [{ lane: 0, from: place(bounds[0]), to: place(bounds[1]) }],
    lines: [],
    marks: [mark('target', target), ...(isLevel(self?.level) ? [mark('square', self.level)] : []), ...(level === null ? [] : [mark('dot', level)])],
  };
}

const isLevel = (level: number | null | undefined): level is number => level !== null && level !== undefined;
const levelOr = (level: number | null | undefined): string => (isLevel(level) ? shown(level) : '–');

/** The level at worst and at best, where something is missing. */
function boundsOf({ score: { bounds, answered, applicable } }: SkillReport): readonly [number, number] | null {
  return bounds !== null && answered < applicable && bounds[0] < bounds[1] ? bounds : null;
}

const spanOr = (bounds: readonly [number, number] | null, { t }: Words): string => (bounds === null ? '–' : t('chart.fromTo', { from: shown(bounds[0]), to: shown(bounds[1]) }));

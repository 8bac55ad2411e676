import { placeOn, signRoom, ticksOn, type Ends } from '../../../document/chart/place-on.ts';
import type { Mark, ScaleModel, ScaleRow, TableModel } from '../../../document/chart/scale-model.ts';
import type { MessageKey } from '../../../messages/english.ts';
import type { MessageArguments } from '../../../messages/format-text.ts';
import { shownLevel as shown } from '../../../scoring/shown-level.ts';
import type { Report, SkillReport } from '../../report.ts';

/** What a picture says, in the language of whoever looks at it. */
export interface ChartWords {
  readonly t: (key: MessageKey, args?: MessageArguments) => string;
  readonly list: (entries: readonly string[]) => string;
}

const inWords = (label: string): TableModel['columns'][number] => ({ label, numeric: false });
const numbers = (label: string): TableModel['columns'][number] => ({ label, numeric: true });
/** With a full stop at its end, unless it has one. */
const asSentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** What of a report the picture of a profile needs. */
export type ProfileData = Pick<Report, 'scale' | 'strengths' | 'toWorkOn' | 'unclear'>;

/**
 * Where somebody is on each skill, the strongest first, against where they want to be, and how far what is missing could move it.
 *
 * @returns `null` where choices are counted and there are no levels.
 * @example profileModel(reportOf({ framework, answers }), words)?.rows[0]?.says; // '3.7 on a scale from 1 to 5. Where you want to be: 3.'
 */
export function profileModel({ scale, strengths, toWorkOn, unclear }: ProfileData, words: ChartWords): ScaleModel | null {
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
      caption: t(skills.length === 1 ? 'screens.profile.picture.one' : 'screens.profile.picture'),
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

function summaryOf(levelled: readonly SkillReport[], toWorkOn: readonly SkillReport[], missing: number, { least, most }: Ends, { t, list }: ChartWords): readonly string[] {
  const levels = levelled.flatMap(({ score }) => (score.level === null ? [] : [score.level]));
  const furthest = toWorkOn.slice(0, 2).map(({ title }) => title);
  return [
    ...spanOf(levelled, levels, { least, most }, t),
    // Of two, the picture itself says which is further.
    ...(furthest.length === 0 || levelled.length <= furthest.length ? [] : [t('chart.furthest', { skills: list(furthest.map((title) => `“${title}”`)) })]),
    ...(missing === 0 ? [] : [t('chart.missing', { count: missing })]),
  ];
}

/** A range only where there is one: a single level is named, and so are levels that all read the same. */
function spanOf([first]: readonly SkillReport[], levels: readonly number[], { least, most }: Ends, t: ChartWords['t']): readonly string[] {
  if (first === undefined || levels.length === 0) return [];
  const [low, high] = [shown(Math.min(...levels)), shown(Math.max(...levels))];
  if (levels.length === 1) return [t('chart.one', { skill: first.title, level: low, least, most })];
  return [low === high ? t('chart.same', { level: low, least, most }) : t('chart.span', { low, high, least, most })];
}

function rowOf(skill: SkillReport, scale: Ends, place: (level: number) => number, words: ChartWords): ScaleRow {
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

const spanOr = (bounds: readonly [number, number] | null, { t }: ChartWords): string => (bounds === null ? '–' : t('chart.fromTo', { from: shown(bounds[0]), to: shown(bounds[1]) }));

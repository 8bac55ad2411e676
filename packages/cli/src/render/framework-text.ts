import { localise, partsOf, type Framework } from '@guildhall/core';
import type { Context } from '../context.ts';
import { contentLine } from './content-line.ts';
import { table } from './table.ts';
import { welshNotices } from './welsh-notice.ts';
import { wrap } from './wrap.ts';

/** A framework at a glance: what it is for, its levels, its skills and its parts. */
export function frameworkText(context: Context, original: Framework): string {
  const { t, paint, width, language } = context;
  const { framework, inEnglish } = localise(original, language);
  const { id, version, title, summary, forWhom, minutes, limits, scale, competencies, flow, actions, phrases } = framework;
  const rows = scale.kind === 'levels' ? scale.levels.map(({ value, shown }) => [`  ${value}`, shown]) : scale.choices.map(({ id: choice, label }) => [`  ${choice}`, label]);
  const list = (texts: readonly string[]): string => texts.map((text) => `  - ${wrap(text, width - 4, '    ')}`).join('\n');
  return [
    `${paint.strong(wrap(title, width))}\n${id} ${version}`,
    ...welshNotices(context, inEnglish),
    wrap(summary, width),
    `${wrap(t('start.forWhom', { who: forWhom }), width)}\n${t('common.minutes', { count: minutes })}`,
    ...contentLine(context, framework).map((line) => wrap(line, width)),
    `${paint.strong(t('cli.show.answers'))}\n${table(rows, width)}`,
    `${paint.strong(t('cli.show.skills'))}\n${table(competencies.map(({ id: name, plainTitle, indicators }) => [`  ${name}`, t('common.questions', { count: indicators.length }), plainTitle]), width)}`,
    `${paint.strong(t('cli.show.parts'))}\n${table(flow.map((stage) => [`  ${stage.id}`, `${stage.title}${partsOf(stage).length > 1 ? ` (${partsOf(stage).length})` : ''}`]), width)}`,
    `${paint.strong(t('review.limits'))}\n${list(limits)}`,
    paint.quiet(wrap(t('cli.show.counts', { actions: actions.length, phrases: phrases.length, id }), width)),
  ].join('\n\n').concat('\n');
}

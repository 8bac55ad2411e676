import { findGaps, itemsOf, targetsFor, type Framework, type Gap } from '@guildhall/core';
import { answersOf, type FlowContext } from '@guildhall/core/flow';

import { formatList } from '@guildhall/core/messages';
import { bandOf, scoreAttempt, type CompetencyScore } from '@guildhall/core/scoring';
import type { Context } from '../context.ts';
import { levelChart, shownLevel, type Bar } from './level-chart.ts';
import { wrap } from './wrap.ts';

/** What answers come to, for the person whose they are. */
export interface Profile { readonly scores: readonly CompetencyScore[]; readonly gaps: readonly Gap[] }

/** Their own answers about integrity are theirs to see. */
export function profileOf(framework: Framework, memory: FlowContext): Profile {
  const scores = scoreAttempt(framework, answersOf(framework, memory), { includeIntegrity: true });
  return { scores, gaps: findGaps(scores, targetsFor(framework)) };
}

/** The profile as text: what they do well first, then what to work on, then what cannot be said and why, then answers that stand alone. */
export function profileText(context: Context, framework: Framework, memory: FlowContext): string {
  return (framework.scale.kind === 'choices' ? scanText(context, framework, memory) : levelsText(context, framework, profileOf(framework, memory))).concat('\n');
}

function levelsText({ t, paint, width, host }: Context, framework: Framework, { scores, gaps }: Profile): string {
  const { scale } = framework;
  if (scale.kind !== 'levels') return '';
  const titleOf = (id: string): string => framework.competencies.find((competency) => competency.id === id)?.plainTitle ?? id;
  const barsFor = (kind: Gap['kind']): readonly Bar[] => gaps.filter((gap) => gap.kind === kind).flatMap(({ competency, level }) =>
    (level === null ? [] : [{ name: titleOf(competency), level, words: bandOf(scale, level)?.shown ?? '' }]));
  const chart = (bars: readonly Bar[]): string => levelChart(bars, scale, width, host.env['TERM'] === 'dumb');
  const line = (text: string): string => `  ${wrap(text, width - 2, '  ')}`;
  const [well, toWorkOn] = [barsFor('met').toSorted((a, b) => b.level - a.level), barsFor('short').toSorted((a, b) => a.level - b.level)];
  const unknown = scores.filter(({ chosen, level, whyNull }) => chosen && level === null && whyNull !== 'integrity');
  const alone = scores.filter(({ whyNull, items, asked }) => whyNull === 'integrity' && items !== undefined && asked > 0);
  const notChosen = scores.filter(({ chosen }) => !chosen);
  const chapters = [
    [t('review.title')],
    [wrap(t(framework.readiness === undefined ? 'review.lead' : 'review.leadObserved'), width)],
    [paint.strong(t('review.strengths')), well.length === 0 ? line(t('review.strengths.none')) : chart(well)],
    // Of what nobody can say yet, nobody can say either that nothing is left to work on.
    ...(toWorkOn.length === 0 && unknown.length > 0 ? [] : [[paint.strong(t('review.workOn')), toWorkOn.length === 0 ? line(t('review.workOn.none')) : chart(toWorkOn)]]),
    ...(unknown.length === 0 ? [] : [[paint.strong(t('review.unknown')), ...unknown.map((score) => line(unknownLine(t, titleOf(score.id), score)))]]),
    ...(alone.length === 0 ? [] : [[paint.strong(t('review.integrity')), line(t('review.why.integrity')), ...alone.flatMap(({ items = {} }) => Object.entries(items).map(([id, level]) => line(`${questionFor(framework, id)} ${scale.levels.find(({ value }) => value === level)?.shown ?? level}`)))]]),
    ...(notChosen.length === 0 ? [] : [[paint.strong(t('review.notChosen')), ...notChosen.map(({ id }) => line(titleOf(id)))]]),
    [paint.strong(t('review.limits')), ...framework.limits.map(line)],
  ];
  return chapters.map((lines) => lines.join('\n')).join('\n\n');
}

function unknownLine(t: Context['t'], title: string, { whyNull, answered, applicable, bounds, single, self }: CompetencyScore): string {
  const why = whyNull === undefined ? '' : self !== undefined && whyNull === 'too-few' ? t('explain.tooLittleSeen') : t(`review.why.${whyNull === 'single' && single === undefined ? 'too-few' : whyNull}`, { answered, applicable });
  const between = bounds !== null && whyNull === 'too-few' && answered > 0 ? t('review.between', { low: shownLevel(bounds[0]), high: shownLevel(bounds[1]) }) : '';
  return [`${title}:`, why, single === undefined ? '' : `(${single})`, between].filter((part) => part !== '').join(' ');
}

function questionFor({ leads, competencies }: Framework, id: string): string {
  const indicator = competencies.flatMap(({ indicators }) => indicators).find((each) => each.id === id);
  return indicator === undefined ? id : `${leads.self} ${indicator.stem}?`;
}

/** A scan is counted: which skills were placed where. */
function scanText({ t, paint, width, language }: Context, framework: Framework, { responses }: FlowContext): string {
  if (framework.scale.kind !== 'choices') return '';
  const placed = itemsOf(framework).flatMap((item) => {
    const response = responses[item.id];
    return item.kind === 'indicator' && response !== undefined && 'choice' in response ? [{ choice: response.choice, title: framework.competencies.find(({ id }) => id === item.competency)?.plainTitle ?? item.competency }] : [];
  });
  const chapters = framework.scale.choices.map(({ id, label }) => {
    const titles = placed.filter(({ choice }) => choice === id).map(({ title }) => title);
    return `${paint.strong(wrap(t('scan.result.count', { choice: label, count: titles.length }), width))}\n  ${wrap(titles.length === 0 ? t('scan.result.empty') : formatList(language, titles), width - 2, '  ')}`;
  });
  return [t('scan.result'), ...chapters, wrap(t('scan.counted'), width)].join('\n\n');
}

import type { Framework } from '../framework/framework.ts';
import { questionOf } from '../framework/question-of.ts';
import { format } from '../messages/format.ts';
import type { Language } from '../messages/language.ts';
import { shownLevel } from '../scoring/shown-level.ts';
import type { Agreement } from './agreement.ts';
import type { PairedCompetency } from './paired-gap.ts';
import type { RatedCompetency } from './raters-of.ts';

/**
 * What one skill comes to from both sides, in the words a person reads.
 *
 * @example ratedSentences(rated, 'en').at(-1); // 'You see yourself higher here than the people you asked do. This is worth talking about.'
 */
export function ratedSentences({ self, groups, others, gap, label }: RatedCompetency, language: Language): readonly string[] {
  const nameOf = (group: RatedCompetency['groups'][number]['group']) => format(language, `raters.group.${group}`);
  return [
    self === null ? format(language, 'raters.selfNone') : format(language, 'raters.self', { level: shownLevel(self) }),
    ...groups.flatMap(({ group, raters, mean, anonymous }) => [
      format(language, 'raters.group.line', { group: nameOf(group), level: shownLevel(mean), count: raters }),
      ...(anonymous ? [] : [format(language, 'raters.group.named', { group: nameOf(group) })]),
    ]),
    ...(others === null ? [format(language, 'raters.noOthers')] : groups.length > 1 ? [format(language, 'raters.others', { level: shownLevel(others) })] : []),
    ...(gap === null ? [] : [format(language, 'raters.difference', { difference: decimals(Math.abs(gap)) })]),
    ...(label === null ? [] : [format(language, `raters.label.${label}`)]),
  ];
}

/**
 * How far those who were asked agree, every figure with the name of its form; or why there is none.
 *
 * @example
 * agreementSentences(agreementOf([{ id: 'i1', levels: [4, 4, 5, 4, 5] }], 5), 'en');
 * // ['Do they agree on each question? 0.85 (rwg: 1 is full agreement, 0 is chance)', 'Too few questions were answered to say how far they agree.']
 */
export function agreementSentences({ icc, alpha, rwg, needed }: Agreement, language: Language): readonly string[] {
  const why = (figure: { readonly ok: false; readonly why: Exclude<Agreement['icc'], { readonly ok: true }>['why'] }) => format(language, `raters.why.${figure.why}`);
  const apart = rwg.ok ? rwg.items.filter((item) => item.apart).length : 0;
  const sentences = [
    rwg.ok ? format(language, 'raters.agreement.rwg', { value: decimals(rwg.mean) }) : why(rwg),
    ...(apart > 0 ? [format(language, 'raters.agreement.rwgApart', { count: apart })] : []),
    icc.ok ? format(language, icc.value > 0 ? 'raters.agreement.icc' : 'raters.agreement.iccNone', { value: decimals(icc.value), form: icc.form, count: icc.k }) : why(icc),
    alpha.ok ? format(language, 'raters.agreement.alpha', { value: decimals(alpha.value), form: alpha.form }) : why(alpha),
    needed.ok ? format(language, 'raters.agreement.needed', { count: needed.raters }) : why(needed),
  ];
  return [...new Set(sentences)];
}

/**
 * What two sides of a pair said of each other, question by question, and whether it is worth talking about.
 *
 * @example pairedSentences(leadershipPoints, paired, 'en'); // a line for each question with both levels, then whether to talk about it, then the action for two sides
 */
export function pairedSentences(framework: Framework, { id, sides, items, gap, worthTalking, action }: PairedCompetency, language: Language): readonly string[] {
  const competency = framework.competencies.find((each) => each.id === id);
  const by = competency?.paired?.by ?? '';
  const options = framework.flow.flatMap((stage) => (stage.kind === 'about' ? stage.facts : [])).find((fact) => fact.id === by)?.options ?? [];
  const nameOf = (side: string) => options.find((option) => option.id === side)?.label ?? side;
  const [one, other] = sides;
  const shown = (level: number | null) => (level === null ? format(language, 'raters.pair.none') : String(level));
  const title = framework.actions.find((each) => each.id === action)?.title;
  return [
    ...items.flatMap(({ id: item, levels }) => (competency?.indicators ?? []).filter((indicator) => indicator.id === item).map((indicator) =>
      format(language, 'raters.pair.line', { question: questionOf(framework, indicator, { [by]: one }).text, one: nameOf(one), oneLevel: shown(levels[0]), other: nameOf(other), otherLevel: shown(levels[1]) }))),
    ...(gap === null ? [] : [format(language, worthTalking ? 'raters.pair.talk' : 'raters.pair.alike')]),
    ...(title === undefined ? [] : [format(language, 'raters.pair.action', { action: title })]),
  ];
}

/** Two decimals: a difference of 0.75 is a cut, and has to be seen as one. */
function decimals(value: number): string {
  return value.toFixed(2);
}

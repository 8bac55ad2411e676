import type { Framework } from '../framework/framework.ts';
import { formatDate } from '../messages/format-date.ts';
import { format } from '../messages/format.ts';
import type { Language } from '../messages/language.ts';
import { shownLevel } from '../scoring/shown-level.ts';
import type { Change, CompetencyChange, ThenComparison } from './change.ts';
import { timesLooked } from './times-looked.ts';

/** A change as plain sentences. */
export interface ChangeSentences {
  /** When, what to beware of, and what moved between versions. */
  readonly lead: readonly string[];
  /** In the order of the framework. */
  readonly competencies: readonly { readonly id: string; readonly sentences: readonly string[] }[];
  /** How to read it. */
  readonly closing: readonly string[];
}

/**
 * What has changed, in sentences that judge nobody. Levels are shown with one decimal at most, and what a change must be beyond with two.
 *
 * What the framework says stays in the language of the framework: localise it first.
 *
 * @example
 * changeSentences(framework, change, 'en').competencies[0]?.sentences;
 * // ['“Hearing people out” was at 2 and is now at 3.5.', 'That is clearly higher. A change of 0.74 or less could be chance; this is more.']
 */
export function changeSentences(framework: Framework, change: Change, language: Language): ChangeSentences {
  const { competencies } = change;
  const asked = competencies.some(({ then }) => then !== undefined);
  const lower = competencies.some(({ verdict }) => verdict === 'worse');
  return {
    lead: leadOf(change, language),
    competencies: competencies.map((each) => ({ id: each.id, sentences: sentencesOf(framework, each, language) })),
    closing: [
      ...(asked || lower ? [format(language, 'change.learned')] : []),
      ...(lower && !asked ? [format(language, 'change.askThen')] : []),
      format(language, framework.readiness === undefined ? 'change.one' : 'change.watched'),
    ],
  };
}

function leadOf({ framework, answeredOn, warnings, moved }: Change, language: Language): readonly string[] {
  const { before, after } = answeredOn ?? {};
  return [
    ...(before === undefined || after === undefined ? [] : [format(language, 'change.dates', { before: formatDate(language, before), after: formatDate(language, after) })]),
    ...warnings.flatMap(({ code }) => (isWarning(code) ? [format(language, `change.warning.${code}`)] : [])),
    ...(moved === undefined ? [] : [
      format(language, 'change.moved', { from: framework.from ?? '', to: framework.version, why: moved.why.join(' ') }),
      ...moved.items.map(({ item, to }) => (to === null ? format(language, 'change.moved.dropped', { item }) : format(language, 'change.moved.renamed', { from: item, to }))),
      ...moved.added.map((item) => format(language, 'change.moved.added', { item })),
    ]),
  ];
}

function isWarning(code: string): code is 'W_TOO_SOON' | 'W_WRONG_ORDER' | 'W_NO_DATE' {
  return code === 'W_TOO_SOON' || code === 'W_WRONG_ORDER' || code === 'W_NO_DATE';
}

function sentencesOf({ scale }: Framework, change: CompetencyChange, language: Language): readonly string[] {
  const { plainTitle: skill, before, after, then, choices } = change;
  if (choices !== undefined) {
    const chosen = (id: string | null): string =>
      (scale.kind === 'choices' ? scale.choices.find((choice) => choice.id === id)?.label : undefined) ?? format(language, 'change.choices.none');
    return [format(language, 'change.choices', { skill, before: chosen(choices.before), after: chosen(choices.after) })];
  }
  const times = timesLooked(change);
  if (times !== 'both') return [format(language, `change.looked.${times}`, { skill })];
  return [
    change.difference === null || before.level === null || after.level === null
      ? format(language, 'change.skill', { skill })
      : format(language, 'change.figures', { skill, before: shownLevel(before.level), after: shownLevel(after.level) }),
    saysOf(change, language),
    ...(then === undefined ? [] : thenSentences(then, language)),
  ];
}

function saysOf({ verdict, why, cut }: CompetencyChange, language: Language): string {
  if (verdict === 'cannot-tell') return format(language, `change.why.${why ?? 'no-norm'}`);
  return format(language, `change.says.${verdict}`, { cut: shownCut(cut ?? 0) });
}

function thenSentences({ level, shift, verdict }: ThenComparison, language: Language): readonly string[] {
  if (level === null) return [];
  return [
    format(language, 'change.then.level', { level: shownLevel(level) }),
    ...(shift === null ? [] : [format(language, `change.then.${directionOf(level, shift)}`)]),
    format(language, `change.then.${verdict}`),
  ];
}

/** What reads as the same figure is the same. */
function directionOf(level: number, shift: number): 'lower' | 'same' | 'higher' {
  if (shownLevel(level) === shownLevel(level - shift)) return 'same';
  return shift < 0 ? 'lower' : 'higher';
}

/** Two decimals: with one, a change of 0.7 could seem to be beyond a cut of 0.7. */
function shownCut(cut: number): string {
  return String(Number(cut.toFixed(2)));
}

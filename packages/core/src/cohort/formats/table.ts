import { formatList } from '../../messages/format-list.ts';
import { format } from '../../messages/format.ts';
import type { Language } from '../../messages/language.ts';
import { assertReleased, type Released } from '../../privacy/released.ts';
import type { CohortCompetency, CohortReport } from '../cohort-report.ts';
import { plainTitleOf, rulesThatHide, skillSentences } from './skill-sentences.ts';

/** Columns of the widest bar. */
const widest = 24;

/**
 * A report as plain text for a terminal: skill by skill, a bar for each count. Nothing in it can steer a terminal.
 *
 * @throws {PrivacyError} `unreleased`.
 */
export function toCohortTable(language: Language, report: Released<CohortReport>): string {
  assertReleased(report);
  const { title, n, competencies, needs, disagreement } = report;
  const rules = rulesThatHide(competencies);
  const nameOf = (id: string): string => plainTitleOf(competencies, id);
  const lines = [
    title,
    format(language, 'cohort.people', { n }),
    ...competencies.flatMap((competency) => ['', competency.plainTitle, ...skillLines(language, report, competency).map((line) => `  ${line}`)]),
    ...(disagreement.length === 0 ? [] : ['', format(language, 'cohort.differ.lead', { skills: formatList(language, disagreement.map(nameOf)) })]),
    ...(['organisation', 'group'] as const).flatMap((to) => {
      const own = needs.filter((need) => need.to === to);
      return own.length === 0 ? [] : ['', format(language, `cohort.needs.${to}`), ...own.map(({ competency, actionTitle }) => `  ${actionTitle}: ${nameOf(competency)}`)];
    }),
    ...(rules.length === 0 ? [] : ['', format(language, 'cohort.hiddenWhy'), ...rules.map((rule) => `  ${format(language, `cohort.rule.${rule}`)}`)]),
  ];
  return `${lines.map((line) => line.replaceAll(steering, '').trimEnd()).join('\n')}\n`;
}

/** Characters that steer a terminal or turn text round. */
const steering = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

function skillLines(language: Language, { levels: words, target, reliability }: CohortReport, competency: CohortCompetency): readonly string[] {
  const { id, quartiles, atOrAbove3, levels, choices } = competency;
  const own = reliability.find((each) => each.competency === id);
  const said = skillSentences(competency, target, (key, args) => format(language, key, args));
  // In a small group one line says what four would.
  if (choices === undefined && [quartiles, atOrAbove3, levels].every((figure) => figure === 'hidden')) return said;
  return [
    ...said,
    ...(own === undefined ? [] : [format(language, 'cohort.alpha.line', { alpha: own.alpha, low: own.interval[0], high: own.interval[1], n: own.n })]),
    ...(choices === undefined
      ? levels === 'hidden' ? [format(language, 'cohort.spread.hidden')] : bars(levels.map(({ levels: [from, to], count }) => ({ label: labelOf(words, from, to), count })), language)
      : bars(choices.map(({ label, count }) => ({ label, count })), language)),
  ];
}

function labelOf(words: CohortReport['levels'], from: number, to: number): string {
  const shown = (value: number): string => words.find((level) => level.value === value)?.shown ?? '';
  return from === to ? `${from} ${shown(from)}` : `${from}–${to} ${shown(from)} – ${shown(to)}`;
}

function bars(rows: readonly { readonly label: string; readonly count: number | 'hidden' }[], language: Language): readonly string[] {
  const labelWidth = Math.max(...rows.map(({ label }) => label.length));
  const counts = rows.map(({ count }) => (count === 'hidden' ? 0 : count));
  const countWidth = Math.max(...counts.map((count) => String(count).length));
  const most = Math.max(1, ...counts);
  return rows.map(({ label, count }) => (count === 'hidden'
    ? `${label.padEnd(labelWidth)}  ${format(language, 'cohort.hidden')}`
    : `${label.padEnd(labelWidth)}  ${String(count).padStart(countWidth)}  ${'█'.repeat(Math.max(count > 0 ? 1 : 0, Math.round((widest * count) / most)))}`));
}

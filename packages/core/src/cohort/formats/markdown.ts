import { escapeMarkdown } from '../../messages/escape-markdown.ts';
import { formatList } from '../../messages/format-list.ts';
import { format } from '../../messages/format.ts';
import type { Language } from '../../messages/language.ts';
import { assertReleased, type Released } from '../../privacy/released.ts';
import type { CohortCompetency, CohortNeed, CohortReliability, CohortReport } from '../cohort-report.ts';
import { heatOf } from './level-words.ts';
import { plainTitleOf, rulesThatHide, skillSentences, type Writer } from './skill-sentences.ts';

/**
 * A report for people to read and print: what would help first, then how answers are spread, skill by skill in the order of the question
 * set, and which rules hide what is hidden. Everything put in is escaped.
 *
 * @throws {PrivacyError} `unreleased`.
 */
export function toCohortMarkdown(language: Language, report: Released<CohortReport>): string {
  assertReleased(report);
  const write: Writer = (key, args = {}) => escapeMarkdown(format(language, key, args));
  const blocks = [
    ...head(report, write, language), ...needs(report, write), ...disagreement(report, write, language), ...heatMap(report, write), ...skills(report, write),
    ...reliability(report, write), ...hiddenBecause(report, write), `## ${write('cohort.limits')}`, bullets([write('cohort.limits.views'), write('cohort.limits.chance'), write('cohort.limits.room')]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function head({ title, n, content }: CohortReport, write: Writer, language: Language): readonly string[] {
  const notices = [...(content === 'adopted' ? [] : [write(`common.content.${content}`)]), ...(language === 'cy' ? [write('common.welshDraft')] : [])];
  return [
    `# ${escapeMarkdown(title)}`,
    ...(notices.length === 0 ? [] : [notices.map((notice) => `> ${notice}`).join('\n>\n')]),
    `**${write('cohort.people', { n })}**`,
    write('cohort.purpose'),
  ];
}

function needs({ needs: all, competencies, levels }: CohortReport, write: Writer): readonly string[] {
  // A scan is counted, and nothing follows from it.
  if (levels.length === 0) return [];
  const lines = (to: CohortNeed['to']): readonly string[] => all.filter((need) => need.to === to).map(({ competency, actionTitle }) =>
    `**${escapeMarkdown(actionTitle)}**: ${escapeMarkdown(plainTitleOf(competencies, competency))}`);
  const [organisation, group] = [lines('organisation'), lines('group')];
  if (organisation.length + group.length === 0) return [`## ${write('cohort.needs')}`, write('cohort.needs.none')];
  return [
    `## ${write('cohort.needs')}`,
    ...(organisation.length === 0 ? [] : [`### ${write('cohort.needs.organisation')}`, write('cohort.needs.organisation.lead'), bullets(organisation)]),
    ...(group.length === 0 ? [] : [`### ${write('cohort.needs.group')}`, write('cohort.needs.group.lead'), bullets(group)]),
  ];
}

function disagreement({ disagreement: ids, competencies }: CohortReport, write: Writer, language: Language): readonly string[] {
  if (ids.length === 0) return [];
  const skillNames = formatList(language, ids.map((id) => plainTitleOf(competencies, id)));
  return [`## ${write('cohort.differ')}`, write('cohort.differ.lead', { skills: skillNames })];
}

/** One column for each level, and in words how many answers lie there: nothing hangs on a colour. */
function heatMap({ levels, competencies }: CohortReport, write: Writer): readonly string[] {
  if (levels.length === 0) return choiceTable(competencies, write);
  const rows = competencies.map(({ plainTitle, levels: counts }) => {
    const total = counts === 'hidden' ? 0 : counts.reduce((sum, { count }) => sum + count, 0);
    return [escapeMarkdown(plainTitle), ...levels.map(({ value }) => {
      const cell = counts === 'hidden' ? undefined : counts.find(({ levels: [from, to] }) => from <= value && value <= to);
      if (cell === undefined) return write('cohort.hidden');
      const { levels: [from, to], count } = cell;
      const heat = write(heatOf(count / total));
      return from === to ? write('cohort.heat.one', { count, heat }) : write('cohort.heat.together', { count, heat, from, to });
    })];
  });
  return [`## ${write('cohort.spread')}`, write('cohort.spread.lead'), table([write('cohort.skill'), ...levels.map(({ value, shown }) => escapeMarkdown(`${value} ${shown}`))], rows)];
}

function choiceTable(competencies: readonly CohortCompetency[], write: Writer): readonly string[] {
  const labels = competencies[0]?.choices?.map(({ label }) => escapeMarkdown(label)) ?? [];
  const rows = competencies.map(({ plainTitle, choices = [] }) => [escapeMarkdown(plainTitle), ...choices.map(({ count }) => (count === 'hidden' ? write('cohort.hidden') : String(count)))]);
  return [`## ${write('cohort.spread')}`, write('cohort.spread.choices'), table([write('cohort.skill'), ...labels], rows)];
}

function skills({ competencies, target }: CohortReport, write: Writer): readonly string[] {
  return [
    `## ${write('cohort.skills')}`, write('cohort.skills.order'),
    ...competencies.flatMap((competency) => [`### ${escapeMarkdown(competency.plainTitle)}`, bullets(skillSentences(competency, target, write))]),
  ];
}

function reliability({ reliability: all, competencies }: CohortReport, write: Writer): readonly string[] {
  if (all.length === 0) return [];
  const row = ({ competency, alpha, interval: [low, high], items, n }: CohortReliability): readonly string[] =>
    [escapeMarkdown(plainTitleOf(competencies, competency)), String(alpha), `${low}–${high}`, String(items), String(n)];
  const headings = [write('cohort.skill'), write('cohort.alpha'), write('cohort.alpha.interval'), write('cohort.alpha.items'), write('cohort.alpha.n')];
  const analysed = all.flatMap(({ competency, analysis }) => analysis.map(({ id, mean, rest, alphaWithout }) =>
    [escapeMarkdown(plainTitleOf(competencies, competency)), escapeMarkdown(id), String(mean), rest === null ? '–' : String(rest), alphaWithout === null ? '–' : String(alphaWithout)]));
  return [
    `## ${write('cohort.reliability')}`, write('cohort.reliability.lead'), table(headings, all.map(row)),
    table([write('cohort.skill'), write('cohort.item'), write('cohort.item.mean'), write('cohort.item.rest'), write('cohort.item.without')], analysed),
  ];
}

function hiddenBecause({ competencies }: CohortReport, write: Writer): readonly string[] {
  const found = rulesThatHide(competencies);
  return found.length === 0 ? [] : [`## ${write('cohort.hiddenWhy')}`, write('cohort.hiddenWhy.lead'), bullets(found.map((rule) => write(`cohort.rule.${rule}`)))];
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return [headings, headings.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

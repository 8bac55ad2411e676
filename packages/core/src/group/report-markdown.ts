import { inHundred } from '../cohort/shown-number.ts';
import type { MessageKey } from '../messages/english.ts';
import { escapeMarkdown } from '../messages/escape-markdown.ts';
import type { MessageArguments } from '../messages/format-text.ts';
import { format } from '../messages/format.ts';
import type { Language } from '../messages/language.ts';
import { assertReleased, type Released } from '../privacy/released.ts';
import type { GroupReport, GroupReportCompetency } from './group-report.ts';

type Writer = (key: MessageKey, args?: MessageArguments) => string;

/**
 * A session's report for people to read and print, skill by skill in the order of the question set. Everything put in is escaped.
 *
 * @throws {PrivacyError} `unreleased`, for anything that did not come out of `groupReport`.
 */
export function groupReportMarkdown(report: Released<GroupReport>, language: Language): string {
  assertReleased(report);
  const { title, content, n, competencies } = report;
  const write: Writer = (key, args = {}) => format(language, key, args);
  const notices = [...(content === 'adopted' ? [] : [write(`common.content.${content}`)]), ...(language === 'cy' ? [write('common.welshDraft')] : [])];
  const blocks = [
    `# ${escapeMarkdown(write('group.report.title', { title }))}`,
    ...notices.map((notice) => `> ${escapeMarkdown(notice)}`),
    `**${escapeMarkdown(write('cohort.people', { n }))}**`,
    ...[write('cohort.purpose'), write('cohort.skills.order'), write('group.report.stays')].map(escapeMarkdown),
    ...competencies.flatMap((competency) => [`## ${escapeMarkdown(competency.title)}`, linesOf(competency, write).map((line) => `- ${escapeMarkdown(line)}`).join('\n')]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function linesOf({ n, share, halfBelow, counts }: GroupReportCompetency, write: Writer): readonly string[] {
  const shown = counts === 'hidden' ? [] : counts.filter(({ count }) => count !== 'hidden');
  const lines = [
    ...(share === 'hidden' ? [] : [write('group.report.share', { percent: inHundred(share.share), low: inHundred(share.low), high: inHundred(share.high) })]),
    ...(halfBelow === 'hidden' ? [] : [write(halfBelow ? 'cohort.half.below' : 'cohort.half.reach')]),
    ...shown.map(({ label, count }) => write('group.report.line', { label, count: String(count) })),
  ];
  if (lines.length === 0) return [write('group.report.nothing')];
  return [...(n === 'hidden' ? [] : [write('cohort.n', { n })]), ...lines];
}

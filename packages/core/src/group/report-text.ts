import { inHundred } from '../cohort/shown-number.ts';
import type { MessageKey } from '../messages/english.ts';
import type { MessageArguments } from '../messages/format-text.ts';
import { format } from '../messages/format.ts';
import type { Language } from '../messages/language.ts';
import { assertReleased, type Released } from '../privacy/released.ts';
import { asLine, textOf } from './as-text.ts';
import type { GroupReport, GroupReportCompetency } from './group-report.ts';

type Writer = (key: MessageKey, args?: MessageArguments) => string;

/**
 * A session's report as plain text, for people to read and print: skill by skill in the order of the question set, and last those of which
 * nothing can be shown.
 *
 * @example groupReportText(groupReport(session, at), 'en').split('\r\n')[0]; // 'What the group said: Quick scan'
 *
 * @throws {PrivacyError} `unreleased`, for anything that did not come out of `groupReport`.
 */
export function groupReportText(report: Released<GroupReport>, language: Language): string {
  assertReleased(report);
  const { title, content, n, competencies } = report;
  const write: Writer = (key, args = {}) => asLine(format(language, key, args));
  const notices = [...(content === 'adopted' ? [] : [write(`common.content.${content}`)]), ...(language === 'cy' ? [write('common.welshDraft')] : [])];
  const said = competencies.map((competency) => ({ title: competency.title, lines: linesOf(competency, write) })).filter(({ lines }) => lines.length > 0);
  const silent = competencies.filter((competency) => linesOf(competency, write).length === 0);
  return textOf([
    [write('group.report.title', { title })],
    ...notices.map((notice) => [notice]),
    [write('cohort.people', { n })],
    [write('cohort.purpose')], [write('cohort.skills.order')], [write('group.report.stays')],
    ...said.map(({ title: skill, lines }) => [asLine(skill), ...lines.map((line) => `- ${line}`)]),
    ...(silent.length === 0 ? [] : [[write('group.report.nothing'), ...silent.map((competency) => `- ${asLine(competency.title)}`)], [write('group.report.fuller')]]),
  ]);
}

function linesOf({ n, share, halfBelow, counts }: GroupReportCompetency, write: Writer): readonly string[] {
  const shown = counts === 'hidden' ? [] : counts.filter(({ count }) => count !== 'hidden');
  const lines = [
    ...(share === 'hidden' ? [] : [write('group.report.share', { percent: inHundred(share.share), low: inHundred(share.low), high: inHundred(share.high) })]),
    ...(halfBelow === 'hidden' ? [] : [write(halfBelow ? 'cohort.half.below' : 'cohort.half.reach')]),
    ...shown.map(({ label, count }) => write('group.report.line', { label, count: String(count) })),
  ];
  return lines.length === 0 || n === 'hidden' ? lines : [write('cohort.n', { n }), ...lines];
}

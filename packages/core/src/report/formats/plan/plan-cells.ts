import { formatList } from '../../../messages/format-list.ts';
import { format } from '../../../messages/format.ts';
import type { Report } from '../../report.ts';
import { planSteps } from './plan-steps.ts';

/**
 * A plan as rows of a table, the first of which names the columns. Days stay as ISO dates, so that a spreadsheet can sort them.
 *
 * @param reports the same report in one language, or in two: then each cell says both, unless they are the same.
 * @example planCells([reportOf({ framework, answers, agreed })])[1]; // ['Visit the hall', '', 'Me', '2026-04-01', 'I know the exits', '2026-05-01']
 */
export function planCells(reports: readonly Report[]): readonly (readonly string[])[] {
  const tables = reports.map(cellsIn);
  const [first = []] = tables;
  return first.map((row, at) => row.map((_, column) => [...new Set(tables.map((table) => table[at]?.[column] ?? ''))].join(' / ')));
}

function cellsIn(report: Report): readonly (readonly string[])[] {
  const { language } = report;
  const head = (['alone.word.what', 'document.for', 'plan.owner', 'plan.by', 'plan.measure', 'plan.reviewOn'] as const).map((key) => format(language, key));
  return [head, ...planSteps(report).map(({ title, text, for: skills, owner, by, weeks, measure, reviewOn }) => [
    text === null ? title : `${title}. ${text}`, formatList(language, skills.map((skill) => skill.title)), owner ?? '',
    by ?? (weeks === null ? '' : format(language, 'plan.weeks', { count: weeks })), measure, reviewOn ?? '',
  ])];
}

import { csvCell } from '../../messages/csv-cell.ts';
import type { FigureName } from '../../privacy/released-figures.ts';
import { assertReleased, type Released } from '../../privacy/released.ts';
import type { CohortCompetency, CohortReport } from '../cohort-report.ts';

type Cell = string | number;

/**
 * A report as a table (RFC 4180): one row for each competency and figure, in the order of the framework. `hidden_by` names the rule where
 * a value is hidden. Text that a spreadsheet would take for a formula begins with an apostrophe.
 *
 * @example toCohortCsv(report).split('\r\n')[0]; // 'competency,title,figure,of,value,hidden_by'
 *
 * @throws {PrivacyError} `unreleased`.
 */
export function toCohortCsv(report: Released<CohortReport>): string {
  assertReleased(report);
  const rows: readonly (readonly Cell[])[] = [
    ['competency', 'title', 'figure', 'of', 'value', 'hidden_by'],
    ['', report.title, 'people', '', report.n, ''],
    ...report.competencies.flatMap((competency) => rowsOf(report, competency)),
  ];
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function rowsOf({ reliability, needs }: CohortReport, competency: CohortCompetency): readonly (readonly Cell[])[] {
  const { id, title, n, quartiles, atOrAbove3, halfBelow, levels, choices, why } = competency;
  const row = (figure: string, of: Cell, value: Cell, hiddenBy: FigureName = 'scored'): readonly Cell[] =>
    [id, title, figure, of, value, value === 'hidden' ? why[hiddenBy] ?? why.scored ?? '' : ''];
  const own = reliability.find((each) => each.competency === id);
  return [
    row('n', '', n),
    ...(choices === undefined ? [
      ...['quartile_1', 'median', 'quartile_3'].map((figure, i) => row(figure, '', quartiles === 'hidden' ? quartiles : quartiles[i] ?? 'hidden', 'quartiles')),
      ...(levels === 'hidden' ? [row('answers', '', 'hidden', 'levels')] : levels.map(({ levels: [from, to], count }) => row('answers', from === to ? from : `${from} to ${to}`, count))),
    ] : choices.map((choice) => row('choice', choice.id, choice.count, 'choices'))),
    ...(['share', 'low', 'high'] as const).map((figure) => row(figure === 'share' ? figure : `share_${figure}`, '', atOrAbove3 === 'hidden' ? atOrAbove3 : atOrAbove3[figure], choices === undefined ? 'reaching' : 'choices')),
    ...(choices === undefined ? [row('half_below', '', halfBelow === 'hidden' ? halfBelow : halfBelow ? 'yes' : 'no', 'halfShort')] : []),
    ...(own === undefined ? (choices === undefined ? [row('alpha', '', 'hidden', 'reliability')] : []) : [
      row('alpha', '', own.alpha), row('alpha_low', '', own.interval[0]), row('alpha_high', '', own.interval[1]),
      row('alpha_items', '', own.items), row('alpha_n', '', own.n),
      ...own.analysis.flatMap(({ id: item, mean, rest, alphaWithout }) => [
        row('item_mean', item, mean),
        ...(rest === null ? [] : [row('item_rest', item, rest)]),
        ...(alphaWithout === null ? [] : [row('alpha_without', item, alphaWithout)]),
      ]),
    ]),
    ...needs.filter((need) => need.competency === id).map(({ to, action, cause }) => row(`need_${to}`, cause ?? '', action)),
  ];
}

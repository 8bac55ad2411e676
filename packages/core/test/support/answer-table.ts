import type { AnswerSheet } from '../../src/sheet/answer-sheet.ts';
import { longRows, textOf } from '../../src/sheet/table/index.ts';

/** One row of `guildhall_answer`, in the order of its columns. */
export type AnswerRow = readonly (string | null)[];

/** The rows of one sheet in the long table of answers, as they are after loading: what a cell guards against a spreadsheet is taken off. */
export function answerRows(sheet: AnswerSheet): readonly AnswerRow[] {
  return longRows(sheet).map((cells) => Array.from({ length: 12 }, (_, i) => { const cell = cells[i]; return cell === undefined ? null : textOf(cell); }));
}

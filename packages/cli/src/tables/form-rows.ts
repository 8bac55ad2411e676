import type { Finding } from '@guildhall/core';
import { isBlank, meantBy, textOf, type Cell, type FormChoice } from '@guildhall/core/sheet';
import type { Entry } from '../files/input.ts';
import { frameworkCalled, type Brought } from '../frameworks/known-frameworks.ts';
import { choicesByColumn } from './form-words.ts';
import type { TableItem } from './table-item.ts';
import type { Worksheet } from './workbook.ts';

/** What the first cell of a form says, so that it cannot be taken for anything else. */
export const formMark = 'guildhall/form@1';

/** Where a form keeps what; by index. */
export const formColumns = { name: 0, question: 1, answer: 2, reason: 3, looksLike: 4 } as const;

export function isForm({ rows }: Worksheet): boolean {
  return rows[0]?.[formColumns.name] === formMark;
}

/** What stands between a column's name and its reasons in one row of a form. */
interface Answered { readonly name: string; readonly answer: Cell | undefined; readonly reason: Cell | undefined; readonly line: number }

/** A form is one row of a wide table turned on its side, with words in place of values: it is turned back here, and read like any other. */
export async function* turned(sheet: Worksheet, tally: { blank: number }, known: Brought, read: (items: Iterable<TableItem>, tally: { blank: number }, known: Brought) => AsyncGenerator<Entry, void, undefined>): AsyncGenerator<Entry, void, undefined> {
  const filled = sheet.rows.slice(1).flatMap((cells, i): Answered[] => {
    const name = cells[formColumns.name];
    const [answer, reason] = [cells[formColumns.answer], cells[formColumns.reason]].map((cell) => (isBlank(cell) ? undefined : cell));
    const isEmpty = answer === undefined && reason === undefined;
    // Without a respondent it is still a sheet, and told what it lacks.
    return isBlank(name) || (isEmpty && name !== 'respondent') ? [] : [{ name: textOf(name).trim(), answer, reason, line: i + 2 }];
  });
  const named = (name: string): string | undefined => { const { answer } = filled.find((row) => row.name === name) ?? {}; return answer === undefined ? undefined : textOf(answer); };
  const framework = frameworkCalled(known, named('framework') ?? '', named('version')) ?? frameworkCalled(known, named('framework') ?? '');
  const choices = framework === undefined ? new Map<string, readonly FormChoice[]>() : choicesByColumn(framework);
  const notes: Finding[] = [...sheet.notes];
  const cells = filled.map((row) => cellOfAnswer(row, choices.get(row.name) ?? [], notes));
  const at = (cell: number): { line: number; column: number } => ({ line: filled[cell]?.line ?? 1, column: formColumns.answer + 1 });
  const faults = [...sheet.faults.values()].flat();
  yield* read([
    ...(notes.length === 0 ? [] : [{ kind: 'note' as const, findings: notes }]),
    { kind: 'row', line: 1, row: { cells: filled.map(({ name }) => name), at: (cell) => ({ ...at(cell), column: formColumns.name + 1 }) } },
    { kind: 'row', line: 2, row: { cells, at }, faults },
  ], tally, known);
}

function cellOfAnswer({ answer, reason, line }: Answered, choices: readonly FormChoice[], notes: Finding[]): Cell | undefined {
  const value = answer === undefined ? undefined : meantBy({ choices }, textOf(answer)) ?? answer;
  if (reason === undefined) return value;
  if (typeof value === 'string' && /^(?:notMyRole|notSeen|needToKnowMore|preferNotToSay|notNeeded)$/.test(value)) return `${value}: ${textOf(reason)}`;
  notes.push({ code: 'W_REASON_LEFT', path: '', message: 'a reason stands here beside an answer that takes none, and was left out', hint: 'a sheet keeps reasons for what was not answered, and for what is not needed', line, column: formColumns.reason + 1 });
  return value;
}

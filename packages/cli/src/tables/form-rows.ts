import type { Finding, Framework } from '@guildhall/core';
import { nearest } from '@guildhall/core/json';
import { format } from '@guildhall/core/messages';
import { isBlank, meantBy, plainly, textOf, type Cell, type FormChoice } from '@guildhall/core/sheet';
import type { Entry } from '../files/input.ts';
import { frameworkCalled, type Brought } from '../frameworks/known-frameworks.ts';
import { choicesByColumn, formIn, inUsualWords } from './form-words.ts';
import type { TableItem } from './table-item.ts';
import type { Worksheet } from './workbook.ts';
import { columnName } from './workbook-xml.ts';

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
  // Of a framework that is not known there is nothing else to say.
  const faultOf = framework === undefined ? () => undefined : faultsIn(framework, sheet.name, choices);
  const at = (cell: number): { line: number; column: number } => ({ line: filled[cell]?.line ?? 1, column: formColumns.answer + 1 });
  const faults = [...[...sheet.faults.values()].flat(), ...filled.flatMap((row) => faultOf(row) ?? [])];
  yield* read([
    ...(notes.length === 0 ? [] : [{ kind: 'note' as const, findings: notes }]),
    { kind: 'row', line: 1, row: { cells: filled.map(({ name }) => name), at: (cell) => ({ ...at(cell), column: formColumns.name + 1 }) } },
    { kind: 'row', line: 2, row: { cells, at }, faults },
  ], tally, known);
}

function answerCell(worksheet: string, line: number): string {
  return `${worksheet}!${columnName(formColumns.answer + 1)}${line}`;
}

function nobody(worksheet: string, line: number): Finding {
  return { code: 'E_MISSING', path: '/respondent', message: `${answerCell(worksheet, line)}: nothing is written here`, hint: 'write the id of the person, and not a name', line, column: formColumns.answer + 1 };
}

/** What is said of an answer that is none of the list behind its cell: the cell as a spreadsheet calls it, and the words of the list. */
function faultsIn(framework: Framework, worksheet: string, known: ReadonlyMap<string, readonly FormChoice[]>): (row: Answered) => Finding | undefined {
  const language = worksheet === format('cy', 'form.sheet.answers') ? 'cy' : 'en';
  const shown = new Map(formIn(inUsualWords(framework, language), language).map(({ column, choices }) => [column, choices.map(({ label }) => label)]));
  return ({ name, answer, line }) => {
    const labels = shown.get(name) ?? [];
    if (name === 'respondent' && answer === undefined) return nobody(worksheet, line);
    if (answer === undefined || labels.length === 0 || isMeant(known.get(name) ?? [], answer)) return undefined;
    const meant = nearest(plainly(textOf(answer)), labels.map(plainly));
    const near = labels.find((label) => plainly(label) === meant);
    const [code, path] = placeOf(name, /^\s*-?[\d.]+\s*$/.test(textOf(answer)));
    return {
      code, path, message: `${answerCell(worksheet, line)}: this is none of the answers to choose from`,
      hint: near === undefined ? `choose one of: ${labels.map((label) => `“${label}”`).join(', ')}` : `did you mean “${near}”?`, line, column: formColumns.answer + 1,
    };
  };
}

/** Words of the list, what stands for them in a table, or that with a reason. */
function isMeant(choices: readonly FormChoice[], answer: Cell): boolean {
  const text = textOf(answer);
  return meantBy({ choices }, text) !== undefined || meantBy({ choices }, text.replace(/^\s*(\w+):[^]*$/, '$1')) !== undefined;
}

/** Where what a column holds stands in a sheet, and what it is called where that is wrong. */
function placeOf(name: string, isNumber: boolean): readonly [code: string, path: string] {
  const [, kind = '', id = ''] = /^(fact|cause|check|item)\.(.*)$/.exec(name) ?? [];
  if (kind === 'fact') return ['E_FACT', `/facts/${id}`];
  if (kind === 'cause') return ['E_VALUE', `/causes/${id}`];
  if (kind === 'check') return ['E_VALUE', `/checks/${id}`];
  const [scenario, option] = name.split('.');
  if (kind === '' && option !== undefined) return ['E_LEVEL_RANGE', `/scenarios/${scenario}/${option}`];
  return [isNumber ? 'E_LEVEL_RANGE' : 'E_NON_ANSWER', `/answers/${kind === 'item' ? id : name}`];
}

function cellOfAnswer({ answer, reason, line }: Answered, choices: readonly FormChoice[], notes: Finding[]): Cell | undefined {
  const value = answer === undefined ? undefined : meantBy({ choices }, textOf(answer)) ?? answer;
  if (reason === undefined) return value;
  if (typeof value === 'string' && /^(?:notMyRole|notSeen|needToKnowMore|preferNotToSay|notNeeded)$/.test(value)) return `${value}: ${textOf(reason)}`;
  notes.push({ code: 'W_REASON_LEFT', path: '', message: 'a reason stands here beside an answer that takes none, and was left out', hint: 'a sheet keeps reasons for what was not answered, and for what is not needed', line, column: formColumns.reason + 1 });
  return value;
}

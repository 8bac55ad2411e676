import type { Finding } from '../../errors/finding.ts';
import type { AnswerSheet, SheetAnswer, SheetAnswers, SheetCheck } from '../answer-sheet.ts';
import { finding } from '../wording.ts';
import { cellOf, oddIn } from './cell.ts';
import type { Cell, Cells } from './cell.ts';
import { identityColumns, itemColumn, longColumns, ratingColumn } from './columns.ts';
import type { LongKind } from './columns.ts';

/**
 * One sheet as rows of a wide table: one for the person, and one below it for each rater.
 *
 * @param columns as `wideColumns` gives them for the framework of the sheet; what has no column there is left out.
 */
export function wideRows(sheet: AnswerSheet, columns: readonly string[]): readonly Cells[] {
  const own = new Map<string, Cell>(identityCells(sheet));
  for (const [id, value] of Object.entries(sheet.facts ?? {})) own.set(`fact.${id}`, valueCell(value));
  setAnswers(own, sheet.answers ?? {});
  for (const [id, state] of Object.entries(sheet.checks ?? {})) own.set(`check.${id}`, joined(checkParts(state)));
  for (const [scenario, rated] of Object.entries(sheet.scenarios ?? {})) {
    for (const [option, rating] of Object.entries(rated)) own.set(ratingColumn(scenario, option), rating);
  }
  for (const [competency, cause] of Object.entries(sheet.causes ?? {})) own.set(`cause.${competency}`, cellOf(cause));
  if (sheet.discussedFlags !== undefined && sheet.discussedFlags.length > 0) own.set('discussed', cellOf(sheet.discussedFlags.join(' ')));
  const empty = emptyParts(sheet);
  if (empty.length > 0) own.set('empty', empty.join(' '));
  const raters = (sheet.raters ?? []).map(({ id, group, answers }) => {
    const cells = new Map<string, Cell>([...identityCells(sheet), ['rater', cellOf(id)], ['group', group]]);
    setAnswers(cells, answers);
    return cells;
  });
  return [own, ...raters].map((cells) => columns.map((column) => cells.get(column)));
}

/** One sheet as rows of a long table, in the columns of `longColumns`: one for each answer. */
export function longRows(sheet: AnswerSheet): readonly Cells[] {
  const identity = new Map<string, Cell>(identityCells(sheet));
  const first = identityColumns.map((column) => identity.get(column));
  const row = (kind: LongKind, id: string, [value, reason]: Parts, [rater, group]: readonly [string?, string?] = []): Cells =>
    [...first, rater === undefined ? undefined : cellOf(rater), group, kind, id === '' ? undefined : cellOf(id), value, reason === undefined ? undefined : cellOf(reason)];
  const answerRows = (answers: SheetAnswers, who?: readonly [string, string]): readonly Cells[] => Object.entries(answers).map(([id, answer]) => row('item', id, answerParts(answer), who));
  const rows = [
    ...Object.entries(sheet.facts ?? {}).map(([id, value]) => row('fact', id, [valueCell(value)])),
    ...answerRows(sheet.answers ?? {}),
    ...Object.entries(sheet.checks ?? {}).map(([id, state]) => row('check', id, checkParts(state))),
    ...Object.entries(sheet.scenarios ?? {}).flatMap(([scenario, rated]) => Object.entries(rated).map(([option, rating]) => row('rating', `${scenario}.${option}`, [rating]))),
    ...Object.entries(sheet.causes ?? {}).map(([id, cause]) => row('cause', id, [cellOf(cause)])),
    ...(sheet.discussedFlags ?? []).map((flag) => row('discussed', flag, [undefined])),
    ...emptyParts(sheet).map((part) => row('empty', part, [undefined])),
    ...(sheet.raters ?? []).flatMap(({ id, group, answers }) => {
      const given = answerRows(answers, [id, group]);
      return given.length > 0 ? given : [row('sheet', '', [undefined], [id, group])];
    }),
  ];
  return rows.some((cells) => cells[longColumns.indexOf('rater')] === undefined) ? rows : [row('sheet', '', [undefined]), ...rows];
}

/** Names in a sheet that no table takes: whoever opens it in a spreadsheet could not tell them from others. */
export function unwritable(sheet: AnswerSheet): readonly Finding[] {
  const names: readonly (readonly [steps: readonly (string | number)[], name: string | undefined])[] = [
    [['council'], sheet.council], [['respondent'], sheet.respondent], [['source'], sheet.source], ...(sheet.raters ?? []).map(({ id }, i) => [['raters', i, 'id'], id] as const),
  ];
  return names.flatMap(([steps, name]) => {
    const odd = name === undefined ? undefined : oddIn(name);
    return odd === undefined ? [] : [finding('E_ID', steps, `this holds ${odd.shown.join(', ')}, which no table takes in a name`, 'use ordinary spaces and quotes, or none')];
  });
}

/** A value, and the reason for it. */
type Parts = readonly [value: Cell | undefined, reason?: string];

function identityCells(sheet: AnswerSheet): readonly (readonly [string, Cell])[] {
  return identityColumns.flatMap((column) => {
    const text = sheet[column];
    return text === undefined ? [] : [[column, cellOf(text)] as const];
  });
}

function setAnswers(cells: Map<string, Cell>, answers: SheetAnswers): void {
  for (const [id, answer] of Object.entries(answers)) cells.set(itemColumn(id), joined(answerParts(answer)));
}

function answerParts(answer: SheetAnswer): Parts {
  if (typeof answer !== 'object') return [valueCell(answer)];
  // Exactly one: the schema holds that.
  const [[none, reason] = ['', '']] = Object.entries(answer);
  return [none, reason];
}

function checkParts(state: SheetCheck): Parts {
  return typeof state === 'string' ? [state] : ['notNeeded', state.notNeeded];
}

/** `notMyRole: the reason`, in one cell. */
function joined([value = '', reason]: Parts): Cell {
  return reason === undefined ? value : `${value}: ${reason}`;
}

function valueCell(value: string | number): Cell {
  return typeof value === 'number' ? value : cellOf(value);
}

/** Parts that are there and hold nothing. No other cell could say so, and without it the sheet would come back as another one. */
function emptyParts(sheet: AnswerSheet): readonly string[] {
  const parts = ['facts', 'answers', 'raters', 'checks', 'scenarios', 'causes', 'discussedFlags'] as const;
  return [
    ...parts.filter((part) => sheet[part] !== undefined && Object.keys(sheet[part]).length === 0),
    ...Object.entries(sheet.scenarios ?? {}).flatMap(([id, rated]) => (Object.keys(rated).length === 0 ? [`scenarios.${id}`] : [])),
  ];
}

import type { Finding } from '../../errors/finding.ts';
import type { Framework } from '../../framework/framework.ts';
import { pointerOf } from '../../json/json-pointer.ts';
import { nearest } from '../../json/nearest.ts';
import type { Cell } from './cell.ts';
import { identityColumns, longKinds } from './columns.ts';
import type { LongKind } from './columns.ts';
import { named, readHeader } from './read-header.ts';
import type { TableHeader, TableRow } from './read-header.ts';
import { SheetBuilder } from './sheet-builder.ts';
import type { Spot, TableSheet } from './sheet-builder.ts';
import { answerOf, checkOf, factOf, nameOf, numberOf, trimmed } from './value-of.ts';

/** Takes a table row by row, and gives a sheet as soon as all of it has passed. It holds one sheet at a time. */
export interface TableReader {
  readonly shape: 'wide' | 'long';
  /** Takes one row that is not blank, and gives the sheet before it where this one begins another. */
  readonly take: (row: TableRow) => TableSheet | undefined;
  /** The last sheet, when there are no more rows. */
  readonly end: () => TableSheet | undefined;
}

/**
 * Begins to read a table of answer sheets, wide or long, as its header says; or tells everything that is wrong with the header.
 *
 * @param frameworks those that may be meant: they say what the columns are, and which cells are numbers.
 * @example
 * const begun = tableReader({ cells: ['framework', 'respondent', 'pr1'], at: (cell) => ({ line: 1, column: cell + 1 }) }, frameworks);
 * if (begun.ok) begun.reader.take({ cells: ['councillor-roles', 'm-1', '3'], at: (cell) => ({ line: 2, column: cell + 1 }) });
 */
export function tableReader(header: TableRow, frameworks: readonly Framework[]): { readonly ok: true; readonly reader: TableReader } | { readonly ok: false; readonly findings: readonly Finding[] } {
  const read = readHeader(header, frameworks);
  if (!read.ok) return read;
  let at: SheetBuilder | undefined;
  let identity = '';
  const take = (row: TableRow): TableSheet | undefined => {
    const own = identityIn(read, row);
    const spot = spotOf(read, row, 0);
    const raterOf = raterIn(read, row);
    const same = at !== undefined && own.key === identity;
    const goesOn = read.shape === 'long' ? same : raterOf !== undefined && same;
    const before = goesOn ? undefined : at?.done();
    if (!goesOn || at === undefined) {
      at = new SheetBuilder(own.cells, () => row.at(0), frameworks);
      identity = own.key;
      if (read.shape === 'wide' && raterOf !== undefined) {
        at.tear('E_RATER_ROW', raterOf.spot, 'this row holds what a rater said, and the row above it is of another sheet', 'put it below the row of the sheet, with the same framework, version, council, respondent, day and source');
      }
    }
    if (isWhole(read, row, at, spot)) {
      if (read.shape === 'wide') wideRow(read, row, at, raterOf);
      else longRow(read, row, at, raterOf);
    }
    return before;
  };
  return { ok: true, reader: { shape: read.shape, take, end: () => at?.done() } };
}

type Header = Extract<TableHeader, { ok: true }>;
interface RaterCells { readonly id: Cell | undefined; readonly group: Cell | undefined; readonly spot: Spot }

/** Whether a cell holds nothing. A spreadsheet keeps cells of spaces that nobody sees. */
export function isBlank(cell: Cell | undefined): cell is undefined {
  return cell === undefined || (typeof cell === 'string' && /^[ \t]*$/.test(cell));
}

function spotOf({ names }: Header, { at }: TableRow, cell: number): Spot {
  return { at: () => at(cell), column: names[cell] ?? String(cell + 1) };
}

function identityIn(header: Header, row: TableRow): { readonly cells: ReadonlyMap<string, { readonly cell: Cell | undefined; readonly spot: Spot }>; readonly key: string } {
  const cells = new Map<string, { readonly cell: Cell | undefined; readonly spot: Spot }>();
  for (const column of identityColumns) {
    const i = header.names.indexOf(column);
    const cell = row.cells[i];
    if (i >= 0) cells.set(column, { cell: isBlank(cell) ? undefined : cell, spot: spotOf(header, row, i) });
  }
  return { cells, key: JSON.stringify(identityColumns.map((column) => { const cell = cells.get(column)?.cell; return cell === undefined ? null : trimmed(cell); })) };
}

function raterIn(header: Header, row: TableRow): RaterCells | undefined {
  const [id, group] = [header.names.indexOf('rater'), header.names.indexOf('group')];
  const filled = (i: number): Cell | undefined => (i < 0 || isBlank(row.cells[i]) ? undefined : row.cells[i]);
  if (filled(id) === undefined && filled(group) === undefined) return undefined;
  return { id: filled(id), group: filled(group), spot: spotOf(header, row, id < 0 ? group : id) };
}

/** Whether every cell stands under a name; a row with too many or too few has lost its order somewhere. */
function isWhole({ names }: Header, { cells, at }: TableRow, sheet: SheetBuilder, spot: Spot): boolean {
  const beyond = cells.findIndex((cell, i) => !isBlank(cell) && (names[i] ?? '') === '');
  if (beyond >= 0) {
    const last = names.slice(0, beyond).filter((name) => name !== '').at(-1) ?? '';
    sheet.tear('E_CELLS', { ...spot, at: () => at(beyond) }, `this row has something in column ${beyond + 1}, which has no name; the last name before it is ${named(last)}`, 'a text that holds the separator stands between double quotes');
    return false;
  }
  if (cells.length > names.length) {
    sheet.tear('E_CELLS', { ...spot, at: () => at(names.length) }, `this row has ${cells.length} cells, and there are ${names.length} names; the last is ${named(names.at(-1) ?? '')}`, 'a text that holds the separator stands between double quotes');
    return false;
  }
  if (cells.length >= names.length) return true;
  sheet.tear('E_CELLS', { ...spot, at: () => at(Math.max(0, cells.length - 1)) }, `this row ends after ${cells.length} of ${names.length} cells; the first that is missing is column ${named(names[cells.length] ?? '')}`, 'keep the separators of cells that are empty');
  return false;
}

/** The place of a rater among the others; `undefined` where they cannot be told who they are. */
function raterAt(sheet: SheetBuilder, { id, group, spot }: RaterCells): number | undefined {
  const [who, where] = [id, group].map((cell) => (cell === undefined ? '' : sheet.taken(nameOf(cell), spot, '/raters')));
  if (who === undefined || where === undefined) return undefined;
  return sheet.rater(who, where, spot);
}

function wideRow(header: Extract<Header, { shape: 'wide' }>, row: TableRow, sheet: SheetBuilder, raterCells: RaterCells | undefined): void {
  const rater = raterCells === undefined ? undefined : raterAt(sheet, raterCells);
  if (raterCells !== undefined && rater === undefined) return;
  for (const [i, column] of header.columns.entries()) {
    const cell = row.cells[i];
    if (column === undefined || column.kind === 'identity' || column.kind === 'rater' || column.kind === 'group' || isBlank(cell)) continue;
    const spot = spotOf(header, row, i);
    if (rater !== undefined && column.kind !== 'item') {
      sheet.tell('E_RATER_ROW', spot, `column ${named(spot.column)}: a rater answers questions and nothing else`, 'leave this cell empty in the row of a rater');
    } else if (column.kind === 'item') putAnswer(sheet, column.id, cell, undefined, rater, spot);
    else if (column.kind === 'rating') putRating(sheet, [column.id, column.option], cell, spot);
    else if (column.kind === 'fact' || column.kind === 'check' || column.kind === 'cause') put[column.kind](sheet, column.id, cell, undefined, spot);
    else {
      for (const name of trimmed(cell).split(/ +/)) {
        if (column.kind === 'empty') sheet.empty(name, spot);
        else sheet.flag(name, spot);
      }
    }
  }
}

function longRow(header: Extract<Header, { shape: 'long' }>, row: TableRow, sheet: SheetBuilder, raterCells: RaterCells | undefined): void {
  const cellIn = (column: string): Cell | undefined => { const cell = row.cells[header.columns.get(column) ?? -1]; return isBlank(cell) ? undefined : cell; };
  const spotIn = (column: string): Spot => spotOf(header, row, header.columns.get(column) ?? 0);
  const rater = raterCells === undefined ? undefined : raterAt(sheet, raterCells);
  if (raterCells !== undefined && rater === undefined) return;
  const kind = trimmed(cellIn('kind') ?? '');
  const known = longKinds.find((candidate) => candidate === kind);
  if (known === undefined) {
    const meant = nearest(kind, longKinds);
    return sheet.tell('E_VALUE', spotIn('kind'), `column "kind": allowed here: ${longKinds.join(', ')}`, meant === undefined ? undefined : `did you mean "${meant}"?`);
  }
  if (known === 'sheet') return;
  if (rater !== undefined && known !== 'item') return sheet.tell('E_RATER_ROW', spotIn('kind'), 'column "kind": a rater answers questions and nothing else', 'leave rater and group empty here, or write item');
  const given = cellIn('id');
  const id = given === undefined ? undefined : sheet.taken(nameOf(given), spotIn('id'), '');
  if (id === undefined) return given === undefined ? sheet.tell('E_CELL_EMPTY', spotIn('id'), 'column "id": this row does not say what it is about') : undefined;
  if (known === 'discussed') return sheet.flag(id, spotIn('id'));
  if (known === 'empty') return sheet.empty(id, spotIn('id'));
  const value = cellIn('value');
  if (value === undefined) return sheet.tell('E_CELL_EMPTY', spotIn('value'), 'column "value": there is no answer in this row', 'leave out the row of what was not answered');
  longValue(sheet, { kind: known, id, value, reason: cellIn('reason'), rater, spot: spotIn('value'), idSpot: spotIn('id') });
}

interface LongValue { readonly kind: Exclude<LongKind, 'sheet' | 'discussed' | 'empty'>; readonly id: string; readonly value: Cell; readonly reason: Cell | undefined; readonly rater: number | undefined; readonly spot: Spot; readonly idSpot: Spot }

function longValue(sheet: SheetBuilder, { kind, id, value, reason, rater, spot, idSpot }: LongValue): void {
  if (kind === 'item') return putAnswer(sheet, id, value, reason, rater, spot);
  if (kind !== 'rating') return put[kind](sheet, id, value, reason, spot);
  const [scenario = '', option = '', more] = id.split('.');
  if (option === '' || more !== undefined) return sheet.tell('E_VALUE', idSpot, 'column "id": a rating is of one way to act in one situation', 'write it as sj1.a');
  putRating(sheet, [scenario, option], value, spot);
}

function putAnswer(sheet: SheetBuilder, id: string, cell: Cell, reason: Cell | undefined, rater: number | undefined, spot: Spot): void {
  const steps = rater === undefined ? ['answers', id] : ['raters', rater, 'answers', id];
  const answer = sheet.taken(answerOf(cell, reason, sheet.framework), spot, pointerOf(steps), reason === undefined ? cell : [cell, reason]);
  if (answer === undefined) return;
  if (rater === undefined) sheet.put(['answers', id], answer, spot);
  else sheet.raterAnswer(rater, id, answer, spot);
}

function putRating(sheet: SheetBuilder, [scenario, option]: readonly [string, string], cell: Cell, spot: Spot): void {
  const rating = sheet.taken(numberOf(cell), spot, pointerOf(['scenarios', scenario, option]), cell);
  if (rating !== undefined) sheet.put(['scenarios', scenario, option], rating, spot);
}

type Put = (sheet: SheetBuilder, id: string, cell: Cell, reason: Cell | undefined, spot: Spot) => void;

const put: Readonly<Record<'fact' | 'check' | 'cause', Put>> = {
  fact: (sheet, id, cell, _reason, spot) => {
    const value = sheet.taken(factOf(cell, id, sheet.framework), spot, pointerOf(['facts', id]), cell);
    if (value !== undefined) sheet.put(['facts', id], value, spot);
  },
  check: (sheet, id, cell, reason, spot) => {
    const value = sheet.taken(checkOf(cell, reason), spot, pointerOf(['checks', id]), reason === undefined ? cell : [cell, reason]);
    if (value !== undefined) sheet.put(['checks', id], value, spot);
  },
  cause: (sheet, id, cell, _reason, spot) => {
    const value = sheet.taken(nameOf(cell), spot, pointerOf(['causes', id]), cell);
    if (value !== undefined) sheet.put(['causes', id], value, spot);
  },
};

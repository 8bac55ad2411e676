import type { Finding } from '../../errors/finding.ts';
import type { Framework } from '../../framework/framework.ts';
import { isForbiddenKey } from '../../json/forbidden-keys.ts';
import { nearest } from '../../json/nearest.ts';
import type { TextPlace } from '../../json/text-place.ts';
import { listed } from '../wording.ts';
import type { Cells } from './cell.ts';
import { oddIn, textOf } from './cell.ts';
import { columnNamed, longColumns, wideColumns } from './columns.ts';
import type { Column } from './columns.ts';

/** One row of a table, and where each of its cells stands: line and column of a text, or row and column of a spreadsheet. */
export interface TableRow {
  readonly cells: Cells;
  /** By the index of the cell, from 0. */
  readonly at: (cell: number) => TextPlace;
}

/** Columns in one table. */
const mostColumns = 5000;

/** What the columns of a table hold; or everything that is wrong with their names. */
export type TableHeader =
  | { readonly ok: true; readonly shape: 'wide'; readonly columns: readonly (Column | undefined)[]; readonly names: readonly string[] }
  | { readonly ok: true; readonly shape: 'long'; readonly columns: ReadonlyMap<string, number>; readonly names: readonly string[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Reads the first row: it says what each column holds. A name that begins with `#` is a remark, and its column is passed over. */
export function readHeader(header: TableRow, frameworks: readonly Framework[]): TableHeader {
  if (header.cells.length > mostColumns) {
    return { ok: false, findings: [{ code: 'E_LIMIT_COLUMNS', path: '', message: `a table holds at most ${mostColumns.toLocaleString('en-GB')} columns`, ...header.at(mostColumns) }] };
  }
  const names = header.cells.map((cell) => (cell === undefined ? '' : textOf(cell).replaceAll(/^[ \t]+|[ \t]+$/g, '')));
  const isLong = ['kind', 'id', 'value'].every((name) => names.includes(name));
  const wide = new Set(wideColumns(frameworks));
  const known = isLong ? new Set(longColumns) : wide;
  const columns = names.map((name) => (isRemark(name) ? undefined : columnNamed(name, wide)));
  const isKnown = names.map((name, i) => !isRemark(name) && (isLong ? known.has(name) : columns[i] !== undefined));
  const absent = missing(names, header);
  // Where there is no name of ours at all, this is no row of names: nothing is to be said of each of its cells.
  const isForeign = absent.length > 0 && !isKnown.includes(true) && !names.some(isForbiddenKey);
  const findings = isForeign ? absent : [
    ...absent,
    ...atMostSome(names.flatMap((name, i) => nameFindings(name, i, names, isRemark(name) || isKnown[i] === true, { header, known }))),
  ];
  if (findings.length > 0) return { ok: false, findings };
  if (!isLong) return { ok: true, shape: 'wide', columns, names };
  return { ok: true, shape: 'long', columns: new Map(names.flatMap((name, i) => (isRemark(name) ? [] : [[name, i] as const]))), names };
}

/** Of so many columns it is said what is wrong with each; of more, how many they are. */
const mostNamed = 10;

function atMostSome(findings: readonly Finding[]): readonly Finding[] {
  const grave = findings.filter(({ code }) => code === 'E_KEY_FORBIDDEN');
  const first = findings.slice(0, mostNamed);
  const more = findings.length - first.length;
  if (more <= 0) return findings;
  return [...first, ...grave.filter((finding) => !first.includes(finding)).slice(0, 1), { code: 'E_HEADER', path: '', message: `there are ${more} more columns like these, whose names are not known or stand twice`, more }];
}

function isRemark(name: string): boolean {
  return name === '' || name.startsWith('#');
}

/** What is wrong with the name of a column. Where it is not known it is not repeated: a table without its first row has answers there. */
function nameFindings(name: string, i: number, names: readonly string[], isKnown: boolean, { header, known }: { readonly header: TableRow; readonly known: ReadonlySet<string> }): readonly Finding[] {
  const at = header.at(i);
  if (isForbiddenKey(name)) return [{ code: 'E_KEY_FORBIDDEN', path: '', message: `column ${i + 1} has a name that means something to JavaScript itself and is never taken from a document`, ...at }];
  const first = names.indexOf(name);
  if (first !== i && name !== '' && !name.startsWith('#')) {
    return [{ code: 'E_HEADER_DUP', path: '', message: `column ${i + 1} has the same name as column ${first + 1}${isKnown ? `: ${named(name)}` : ''}`, hint: 'nobody can tell which of the two is meant; take one out, or give it a name that begins with #', ...at }];
  }
  if (isKnown) return [];
  const odd = oddIn(name);
  if (odd !== undefined) return [{ code: 'E_HEADER', path: '', message: `the name of column ${i + 1} holds ${odd.shown.join(', ')}`, ...suggested(odd.meant, known), ...at }];
  return [{ code: 'E_HEADER', path: '', message: `column ${i + 1} has a name of ${name.length} characters, and nothing of that name is known`, ...suggested(name, known), ...at }];
}

function suggested(name: string, known: ReadonlySet<string>): { readonly hint: string } {
  const meant = nearest(name, [...known]);
  return { hint: meant === undefined ? 'a column whose name begins with # is passed over; guildhall convert --map reads a forms export' : `did you mean "${meant}"?` };
}

function missing(names: readonly string[], header: TableRow): readonly Finding[] {
  const absent = ['framework', 'respondent'].filter((name) => !names.includes(name));
  if (absent.length === 0) return [];
  return [{ code: 'E_HEADER_MISSING', path: '', message: `there is no column ${listed(absent)}, so this is no table of answer sheets`, hint: 'the first row names the columns; guildhall convert --map reads a forms export', ...header.at(0) }];
}

/** A name from a table, short enough to be shown. */
export function named(name: string): string {
  return `"${name.length > 60 ? `${name.slice(0, 60)}…` : name}"`;
}

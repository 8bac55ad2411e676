import { plain } from './plain.ts';
import { table } from './table.ts';
import { widthOf } from './wrap.ts';

type Row = readonly string[];

/** What is left to the last column at least, which is wrapped. */
const leastForLast = 20;

/**
 * Rows under the names of their columns. Where there is no room for all of them side by side, what is the same for several rows stands once above
 * them; and where that is not enough, each row becomes lines of a name and a value.
 *
 * @param width in columns; without it there is room for anything, as in a file.
 */
export function headedTable([head = [], ...rows]: readonly Row[], width = Number.POSITIVE_INFINITY): string {
  const widths = head.map((label, i) => Math.max(...[label, ...rows.map((row) => row[i] ?? '')].map((cell) => widthOf(plain(cell)))));
  const fitsFrom = (from: number): boolean => {
    const last = widths.at(-1) ?? 0;
    return widths.slice(from, -1).reduce((sum, each) => sum + each + 2, 0) + Math.min(last, leastForLast) <= width;
  };
  if (fitsFrom(0)) return table([head, ...rows], width);
  const said = head.findIndex((_, from) => from > 0 && fitsFrom(from));
  const groups = said > 0 ? grouped(rows, said) : [];
  if (said > 0 && 2 * groups.length <= rows.length) {
    return groups.map((group) => `${labelled(head.slice(0, said), group[0] ?? [], width)}\n\n${table([head, ...group].map((row) => row.slice(said)), width)}`).join('\n\n');
  }
  return rows.map((row) => labelled(head, row, width)).join('\n\n');
}

function grouped(rows: readonly Row[], by: number): readonly (readonly Row[])[] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    if (group?.[0]?.slice(0, by).every((cell, i) => cell === row[i]) === true) group.push(row);
    else groups.push([row]);
  }
  return groups;
}

function labelled(head: Row, row: Row, width: number): string {
  return table(head.flatMap((label, i) => (row[i] === undefined || row[i] === '' ? [] : [[label, row[i]]])), width);
}

/** A place in a file of text, both counted from 1. */
export interface Place { readonly line: number; readonly column: number }

const lineEnd = /\r\n|\r|\n/g;

/** Lines that a row takes up, its own line end counted. */
export function linesIn(raw: string): number {
  return raw.match(lineEnd)?.length ?? 0;
}

/**
 * Where a cell of a row begins; worked out from the text of the row only when somebody asks.
 *
 * @param raw the row as it stands in the file. @param line of its first character.
 */
export function placeOfCell(raw: string, separator: string, cell: number, line: number): Place {
  let at = 0;
  for (let i = 0; i < cell; i++) {
    const end = cellEnd(raw, at, separator);
    if (end >= raw.length || raw[end] !== separator) break;
    at = end + 1;
  }
  const before = raw.slice(0, at);
  const last = [...before.matchAll(lineEnd)].at(-1);
  return { line: line + linesIn(before), column: at - (last === undefined ? 0 : last.index + last[0].length) + 1 };
}

function cellEnd(raw: string, from: number, separator: string): number {
  let at = from;
  if (raw[at] === '"') {
    for (at += 1; at < raw.length; at++) {
      if (raw[at] !== '"') continue;
      if (raw[at + 1] !== '"') break;
      at += 1;
    }
  }
  while (at < raw.length && raw[at] !== separator && raw[at] !== '\r' && raw[at] !== '\n') at++;
  return at;
}

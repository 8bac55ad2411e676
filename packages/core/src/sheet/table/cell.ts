/** What stands in one cell. Text that a spreadsheet could take for a formula has been made harmless; see `cellOf`. */
export type Cell = string | number;

/** One cell for each column; `undefined`, and what is missing at the end, is empty. */
export type Cells = readonly (Cell | undefined)[];

// What makes a spreadsheet work something out, its full-width forms too, whatever it passes over before it looks; or lets text slip into the next cell.
const dangerous = String.raw`['\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|'*[\t\r\n\0]`;
const toGuard = new RegExp(`^(?:${dangerous})`, 'u');
const guarded = new RegExp(`^'(?:${dangerous})`, 'u');

/**
 * A text as it may stand in a cell: one that begins, after any `'`, with a tab, a line end or NUL, or after spaces and what cannot be seen as well
 * with `=`, `+`, `-`, `@` or a full-width form of these, gets one `'` in front. Nothing is worked out then, and `textOf` takes exactly that one away.
 *
 * @example cellOf('=1+1'); // "'=1+1"
 */
export function cellOf(text: string): string {
  return toGuard.test(text) ? `'${text}` : text;
}

/**
 * What was meant by a cell.
 *
 * @example textOf("'=1+1"); // '=1+1'
 */
export function textOf(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  return guarded.test(cell) ? cell.slice(1) : cell;
}

/** Spaces that look like others, and quotes that a word processor put in; also what cannot be seen at all. */
const odd = /[\u00a0\u00ad\u061c\u1680\u2000-\u200f\u2018-\u201f\u2028-\u202f\u205f-\u2069\u3000\ufeff]/g;

/** Characters in a name that hardly anybody meant, each once, as `U+00A0`; with the text as it was most likely meant. */
export function oddIn(text: string): { readonly shown: readonly string[]; readonly meant: string } | undefined {
  const found = text.match(odd);
  if (found === null) return undefined;
  const shown = [...new Set(found)].map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  const spaced = text.replaceAll(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ');
  return { shown, meant: spaced.replaceAll(odd, '').trim() };
}

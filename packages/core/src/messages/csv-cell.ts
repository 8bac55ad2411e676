/**
 * One cell of a table in RFC 4180. Text that a spreadsheet would take for a formula gets an apostrophe before it: also where what makes it
 * one stands behind spaces, line breaks or what cannot be seen, and in its wide form. A number is a number, also below zero.
 *
 * @example csvCell(' =1+1'); // "' =1+1"
 * @example csvCell('a, b'); // '"a, b"'
 */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Programs differ in what they pass over before they look; a text that begins with a tab or a new line is text for none of them. */
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

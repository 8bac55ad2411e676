/** A text as a shell takes it for one word. @example shellWord('my hall.json'); // "'my hall.json'" */
export function shellWord(text: string): string {
  return /^[\w./@%+=:,-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

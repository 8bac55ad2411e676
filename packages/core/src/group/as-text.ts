/**
 * A text that takes one line of a plain text file, whatever was typed: nothing in it can look like another line, or turn round what stands
 * beside it.
 */
export function asLine(text: string): string {
  return text.replace(unseen, '').replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** Zero-width characters, and those that turn the direction of text round. */
const unseen = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Blocks of lines as the text of a file, an empty line between them, with line ends that every editor knows. */
export function textOf(blocks: readonly (readonly string[])[]): string {
  return `${blocks.map((lines) => lines.join('\r\n')).join('\r\n\r\n')}\r\n`;
}

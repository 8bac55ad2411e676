/**
 * A text as Markdown that shows just that text, on one line: no heading, list, link, HTML or hidden character can come out of it.
 *
 * @example escapeMarkdown('# see [this](https://x)'); // '\\# see \\[this\\](https\\://x)'
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(unseen, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~#&@$]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}\\.`)
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/** Zero-width characters, and those that turn the direction of text round. */
const unseen = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

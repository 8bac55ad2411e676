const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * A text as the text of an HTML element, or as the value of an attribute between quotation marks: shown as it is, and nothing more.
 *
 * @example escapeHtml('<b>"x"</b>'); // '&lt;b&gt;&quot;x&quot;&lt;/b&gt;'
 */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? '');
}

/**
 * A text as a string of a style sheet that stands in a page: every character by its number, so that it can end neither the string nor the
 * element.
 *
 * @example cssString('A "b"'); // '"\\41 \\20 \\22 \\62 \\22 "'
 */
export function cssString(text: string): string {
  return `"${[...text].map((character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `).join('')}"`;
}

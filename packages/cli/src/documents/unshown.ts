/** Letters, signs and marks of European languages, which every font that we name has. */
const shown = /[\t\n\r\u0020-\u007e\u00a0-\u00ac\u00ae-\u017f\u0192\u01fc-\u01ff\u0218-\u021b\u0386-\u03ce\u0400-\u045f\u1e80-\u1e85\u1ef2\u1ef3\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122\u2212]/u;

export interface Unshown { readonly text: string; readonly found: readonly string[] }

/**
 * A text in which every character that a font might not have is written by its number.
 *
 * @example unshown('Well done 😀'); // { text: 'Well done [U+1F600]', found: ['U+1F600'] }
 */
export function unshown(text: string): Unshown {
  const found = new Set<string>();
  const replaced = [...text].map((character) => {
    if (shown.test(character)) return character;
    const name = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    found.add(name);
    return `[${name}]`;
  });
  return { text: replaced.join(''), found: [...found] };
}

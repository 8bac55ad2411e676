/** A name as it stands on a card: one space where there were several, none at the ends, and nothing that cannot be seen. */
export function tidyName(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').replaceAll(/[\p{Cf}\u2065]/gu, '').trim().replaceAll(/ +/g, ' ');
}

/** The first character of a name that cannot be seen, or that turns what follows round, as its code point; `null` where there is none. */
export function unseenIn(text: string): string | null {
  const point = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.exec(text)?.[0].codePointAt(0);
  return point === undefined ? null : `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}

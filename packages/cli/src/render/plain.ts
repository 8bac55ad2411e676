/** Characters that steer a terminal or hide: control characters, direction marks, half characters. Line breaks are for whoever lays out lines. */
const steering = /[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/** The same, and everything else that cannot be seen. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu;

/** A text that somebody wrote, safe for a terminal: what would steer it is named instead. @example plain('a\u001b[31m'); // 'aU+001B[31m' */
export function plain(text: string): string {
  return text.replaceAll(steering, named);
}

/** The same for messages, where anything that cannot be seen may be what is wrong. */
export function plainest(text: string): string {
  return text.replaceAll(unseen, named);
}

function named(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

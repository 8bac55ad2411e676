/** What is wrong with the notation at one place. */
export interface Mistake { readonly code: string; readonly message: string; readonly hint?: string }

/** Words of other notations, whose meaning is clear and whose spelling is not JSON's. Written here, so that nothing of the text is repeated. */
const foreign: readonly (readonly [RegExp, string, string])[] = [
  [/[+-]?(?:NaN|Infinity)\b/iy, 'this is not a number that JSON knows', 'leave the key out where there is no number'],
  [/[+-]?\.\d/y, 'a number begins with a digit', 'write 0.5 rather than .5'],
  [/\+\d/y, 'a number takes no plus sign', 'leave the plus sign out'],
  [/-?0\d/y, 'a number does not begin with a zero that means nothing', 'where the zero matters, as in a staff number, write it as text in double quotes'],
  [/[+-]?0[xob]/iy, 'numbers are written in decimal', 'write out the number'],
  [/-?\d[\d_]*_\d/y, 'a number takes no separators', 'write the digits together, and a point before decimals'],
  [/-?\d+\.(?!\d)/y, 'a point is followed by digits', 'write 1 or 1.0 rather than 1.'],
  [/(?:True|False|TRUE|FALSE)\b/y, 'true and false are written in small letters', 'write true or false'],
  [/(?:None|nil|undefined|NULL|Null)\b/y, 'this is not a word that JSON knows', 'leave the key out where there is nothing to say'],
  [/\/[/*]|#|<!--/y, 'JSON has no comments', 'take the comment out'],
  [/['\u2018\u2019\u201c\u201d\u201e\u201a`\u00b4\u00ab\u00bb]/y, 'JSON knows only the straight double quote', 'write "…"'],
];

/**
 * Explains what stands where something else was expected.
 *
 * @param otherwise what to say where nothing better is known.
 */
export function mistakeAt(text: string, at: number, expected: string, otherwise?: string): Mistake {
  const point = text.codePointAt(at);
  if (point === undefined) return { code: 'E_SYNTAX', message: `the text ends here, where ${expected} was expected`, hint: 'it was cut short, or a quote or bracket was never closed' };
  if (point < 0x20 || point === 0x7f) return controlMistake(point, expected);
  for (const [pattern, message, hint] of foreign) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return { code: 'E_SYNTAX', message, hint };
  }
  if (otherwise !== undefined) return { code: 'E_SYNTAX', message: otherwise };
  if (point === 0xfeff || /[\p{Z}\p{Cf}\p{Cc}]/u.test(String.fromCodePoint(point))) {
    return { code: 'E_SYNTAX', message: `there is an invisible character here, ${codePoint(point)}, where ${expected} was expected`, hint: 'JSON knows space, tab and line break; type them anew' };
  }
  if (expected.startsWith('a key')) return { code: 'E_SYNTAX', message: `expected ${expected}`, hint: 'a key is written "key": value' };
  if (expected === 'a value' && /\p{L}/u.test(String.fromCodePoint(point))) return { code: 'E_SYNTAX', message: `expected ${expected}`, hint: 'text is written in double quotes' };
  return { code: 'E_SYNTAX', message: `expected ${expected}` };
}

function controlMistake(point: number, expected: string): Mistake {
  const breaks = point === 0x0a || point === 0x0d;
  return {
    code: 'E_CONTROL_CHAR',
    message: `there is a control character here, ${codePoint(point)}, where ${expected} was expected`,
    hint: breaks ? 'a closing quote is missing, or write a line break inside a text as \\n' : point === 0 ? 'this may be another encoding than UTF-8' : 'inside a text, write it as an escape: \\t, or \\u and four digits',
  };
}

function codePoint(point: number): string {
  return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}

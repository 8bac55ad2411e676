import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const { IntlMessageFormat } = createRequire(fileURLToPath(new URL('../../core/package.json', import.meta.url)))('intl-messageformat');

/**
 * The same text with nothing in it that says nothing: no space between branches, and no branch that reads like `other`. A branch for one number alone stays:
 * without it, the number could fall into another.
 * @param {string} text
 */
export function plainer(text) {
  return text.includes('{') ? printed(new IntlMessageFormat(text, 'en-GB', undefined, { ignoreTag: true }).getAst()) : text;
}

/** The parser's numbers for what a text is made of. */
const kinds = { literal: 0, argument: 1, select: 5, plural: 6, pound: 7 };

/** @param {readonly any[]} elements @returns {string} */
function printed(elements) {
  return elements.map((element) => {
    switch (element.type) {
      case kinds.literal: return element.value;
      case kinds.argument: return `{${element.value}}`;
      case kinds.pound: return '#';
      case kinds.select: return choice(element, 'select');
      case kinds.plural:
        if (element.offset !== 0 || element.pluralType !== 'cardinal') break;
        return choice(element, 'plural');
      default:
    }
    throw new Error('a text asks for more than arguments, plurals and choices');
  }).join('');
}

/** @param {any} element @param {string} kind */
function choice({ value, options }, kind) {
  const other = printed(options.other.value);
  const branches = Object.entries(options).map(([name, option]) => [name, printed(option.value)]).filter(([name, text]) => name === 'other' || name.startsWith('=') || text !== other);
  return `{${value},${kind},${branches.map(([name, text]) => `${name}{${text}}`).join('')}}`;
}

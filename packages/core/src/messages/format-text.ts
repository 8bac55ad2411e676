import { IntlMessageFormat } from 'intl-messageformat';
import type { Formatters } from 'intl-messageformat';
import { pluralOf } from './plural.ts';
import type { Language } from './language.ts';

/** What is put into a message. Dates and lists go in as text, from `formatDate` and `formatList`. */
export type MessageArguments = Readonly<Record<string, string | number>>;

/**
 * Puts arguments into one ICU message. What is put in stays text: `<` and `{` in it mean nothing.
 *
 * Needs no catalogue, so an embed that counts every kilobyte can import this and the areas it shows.
 * @throws where the message is not ICU, or an argument it names is missing
 * @example formatText('cy', 'Cwestiwn {number} o {total}', { number: 3, total: 8 }); // 'Cwestiwn 3 o 8'
 */
export function formatText(language: Language, message: string, args: MessageArguments = {}): string {
  return String(parsed(language, message).format(args));
}

const cache = new Map<string, IntlMessageFormat>();

function parsed(language: Language, message: string): IntlMessageFormat {
  const key = `${language} ${message}`;
  const known = cache.get(key);
  if (known) return known;
  // No tags: a message is plain text, and an adapter that wants a link builds it around the text.
  const fresh = new IntlMessageFormat(message, 'en-GB', undefined, { ignoreTag: true, formatters: formatters[language] });
  cache.set(key, fresh);
  return fresh;
}

const formatters: Readonly<Record<Language, Formatters>> = { en: formattersOf('en'), cy: formattersOf('cy') };

/** Numbers are written alike in both languages; plurals are ours, because a browser may know no Welsh. */
function formattersOf(language: Language): Formatters {
  return {
    getNumberFormat: () => new Intl.NumberFormat('en-GB'),
    getDateTimeFormat: () => {
      throw new Error('A message takes a date as text: use formatDate.');
    },
    getPluralRules: () => ({ select: (count: number) => pluralOf(language, count) }) as Intl.PluralRules,
  };
}

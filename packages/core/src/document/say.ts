import type { MessageKey } from '../messages/english.ts';
import { formatDate } from '../messages/format-date.ts';
import { formatList } from '../messages/format-list.ts';
import type { MessageArguments } from '../messages/format-text.ts';
import { format } from '../messages/format.ts';
import type { Language } from '../messages/language.ts';
import type { Words } from './words.ts';

/** Ways to say something in a document, each with its language. */
export interface Say {
  /** Our own words. */
  readonly t: (key: MessageKey, args?: MessageArguments) => Words;
  /** Words of the question set. */
  readonly set: (text: string) => Words;
  /** The person's own words. */
  readonly own: (text: string) => Words;
  readonly date: (iso: string) => string;
  readonly list: (entries: readonly string[]) => string;
  readonly language: Language;
}

/** @param inEnglish how many texts of the question set are still in English. */
export function sayIn(language: Language, inEnglish: number): Say {
  return {
    t: (key, args) => ({ text: format(language, key, args), lang: language }),
    set: (text) => ({ text, lang: inEnglish > 0 ? 'en' : language }),
    own: (text) => ({ text, lang: language }),
    date: (iso) => formatDate(language, iso),
    list: (entries) => formatList(language, entries),
    language,
  };
}

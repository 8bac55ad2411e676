import { format, formatDate, formatList, type Language, type MessageArguments, type MessageKey } from '@guildhall/core/messages';

/** Everything a screen says, in the language of the page. */
export interface Words {
  readonly language: Language;
  readonly t: (key: MessageKey, args?: MessageArguments) => string;
  readonly date: (iso: string) => string;
  readonly list: (entries: readonly string[]) => string;
}

const spoken: Readonly<Record<Language, Words>> = { en: inLanguage('en'), cy: inLanguage('cy') };

function inLanguage(language: Language): Words {
  return {
    language,
    t: (key, args) => format(language, key, args),
    date: (iso) => formatDate(language, iso),
    list: (entries) => formatList(language, entries),
  };
}

/** The same object for the same language, so that it can stand among an effect's dependencies. */
export const wordsIn = (language: Language): Words => spoken[language];

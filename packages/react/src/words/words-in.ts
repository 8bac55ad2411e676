import { format, isDraft, type Language } from '@guildhall/core/messages';
import { wordsBy, type Words } from './words.ts';

const spoken: Readonly<Record<Language, Words>> = { en: inLanguage('en'), cy: inLanguage('cy') };

function inLanguage(language: Language): Words {
  return wordsBy(language, (key, args) => format(language, key, args), isDraft(language));
}

/** Every text of the interface. The same object for the same language, so that it can stand among an effect's dependencies. */
export const wordsIn = (language: Language): Words => spoken[language];

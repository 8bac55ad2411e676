import { formatTextLean, type Language } from '@guildhall/core/messages';
import { wordsBy, type Words } from '@guildhall/react/first';
import { drafts, texts } from './first.data.ts';

const inLanguage = (language: Language): Words => wordsBy(language, (key, args) => {
  const text = texts[key]?.[language === 'cy' ? 1 : 0];
  if (text === undefined) throw new Error(`The first page does not say "${key}".`);
  return formatTextLean(language, text, args);
}, drafts[language]);

const spoken: Readonly<Record<Language, Words>> = { en: inLanguage('en'), cy: inLanguage('cy') };

/** What the first page says. The same object for the same language. */
export const firstWords = (language: Language): Words => spoken[language];

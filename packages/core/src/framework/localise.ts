import { sameContentAs } from './framework-hash.ts';
import type { Framework } from './framework.ts';
import { mapTexts } from './map-texts.ts';

/** One text of a framework, the key its translations go by, and how its translation stands. */
export interface KeyedText {
  readonly key: string;
  readonly text: string;
}

export type TranslationStatus = 'untranslated' | 'stale' | 'draft' | 'reviewed';

/** Every text a person reads, in the order of the framework, with the key of its translations. */
export function textsOf(framework: Framework): readonly KeyedText[] {
  const texts: KeyedText[] = [];
  mapTexts(framework, (key, text) => {
    texts.push({ key, text });
    return text;
  });
  return texts;
}

/** How the translation of one text stands. A translation made from an English that has since changed is stale. */
export function translationStatus(framework: Framework, language: string, { key, text }: KeyedText): TranslationStatus {
  const translation = framework.translations?.[language]?.[key];
  if (!translation) return 'untranslated';
  return translation.of === text ? translation.status : 'stale';
}

/** A framework in another language, and how much of it is still shown in English. */
export interface Localised {
  readonly framework: Framework;
  readonly total: number;
  /** Texts shown in English because there is no translation, or only a stale one. */
  readonly inEnglish: number;
}

/** Puts a framework into a language, keeping the English of every text that has no translation that still fits. */
export function localise(framework: Framework, language: string): Localised {
  let [total, inEnglish] = [0, 0];
  const localised = mapTexts(framework, (key, text) => {
    total += 1;
    const translation = framework.translations?.[language]?.[key];
    if (translation?.of === text) return translation.text;
    inEnglish += 1;
    return text;
  });
  sameContentAs(localised, framework);
  return { framework: localised, total, inEnglish: language === 'en' ? 0 : inEnglish };
}

import { localise, textsOf, type Framework } from '@guildhall/core';
import { inWordsOf, type CouncilProfile } from '@guildhall/core/council';
import { format, formatDate, formatList, type Language, type MessageArguments, type MessageKey } from '@guildhall/core/messages';
import { usePlace } from './routing/use-place.ts';

/** Everything a screen says, in the language of the page. */
export interface Words {
  readonly language: Language;
  readonly t: (key: MessageKey, args?: MessageArguments) => string;
  readonly date: (iso: string) => string;
  readonly list: (entries: readonly string[]) => string;
}

const spoken: Readonly<Record<Language, Words>> = { en: wordsIn('en'), cy: wordsIn('cy') };

function wordsIn(language: Language): Words {
  return {
    language,
    t: (key, args) => format(language, key, args),
    date: (iso) => formatDate(language, iso),
    list: (entries) => formatList(language, entries),
  };
}

export const useWords = (): Words => spoken[usePlace().language];

/** A question set as it is shown, and what `lang` its texts have while it is not translated. */
export interface Shown {
  readonly framework: Framework;
  readonly lang: 'en' | undefined;
}

const known = new WeakMap<Framework, Map<string, Shown>>();

/** The texts of a question set in the language of the page and in the council's own words; in English as long as it has no other. */
export function shownIn(framework: Framework, language: Language, profile: CouncilProfile): Shown {
  const before = known.get(framework)?.get(language);
  if (before) return before;
  const localised = localise(framework, language);
  const shown: Shown = localised.inEnglish === 0
    ? { framework: inWords(localised.framework, profile), lang: undefined }
    : { framework: inWords(framework, profile), lang: 'en' };
  known.set(framework, new Map([...known.get(framework) ?? [], [language, shown]]));
  return shown;
}

/** A council's words are one more language of the same texts. */
function inWords(framework: Framework, profile: CouncilProfile): Framework {
  const own = textsOf(framework).map(({ key, text }) => [key, { text: inWordsOf(profile, text), of: text, status: 'reviewed' }] as const);
  return localise({ ...framework, translations: { own: Object.fromEntries(own) } }, 'own').framework;
}

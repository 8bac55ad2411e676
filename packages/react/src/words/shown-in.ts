import { localise, textsOf, type Framework } from '@guildhall/core';
import { inWordsOf, type CouncilProfile } from '@guildhall/core/council';
import type { Language } from '@guildhall/core/messages';

/** A question set as it is shown, and what `lang` its texts have while it is not translated. */
export interface Shown {
  /** For showing only: records are opened with the question set as it was given. */
  readonly framework: Framework;
  /** `en` for its texts on a page in another language; `undefined` where they have the page's own. */
  readonly lang: 'en' | undefined;
}

const known = new WeakMap<Framework, WeakMap<CouncilProfile, Map<Language, Shown>>>();

/**
 * The texts of a question set in the language of the page and in the council's own words; in English as long as it has no other.
 *
 * @example shownIn(councillorRoles, 'cy', defaultCouncilProfile).lang; // 'en', as long as it is not translated
 */
export function shownIn(framework: Framework, language: Language, profile: CouncilProfile): Shown {
  const councils = known.get(framework) ?? new WeakMap<CouncilProfile, Map<Language, Shown>>();
  const languages = councils.get(profile) ?? new Map<Language, Shown>();
  const before = languages.get(language);
  if (before !== undefined) return before;
  const localised = localise(framework, language);
  const shown: Shown = localised.inEnglish === 0
    ? { framework: inWords(localised.framework, profile), lang: undefined }
    : { framework: inWords(framework, profile), lang: 'en' };
  known.set(framework, councils.set(profile, languages.set(language, shown)));
  return shown;
}

/** A council's words are one more language of the same texts. */
function inWords(framework: Framework, profile: CouncilProfile): Framework {
  const own = textsOf(framework).map(({ key, text }) => [key, { text: inWordsOf(profile, text), of: text, status: 'reviewed' }] as const);
  return localise({ ...framework, translations: { own: Object.fromEntries(own) } }, 'own').framework;
}

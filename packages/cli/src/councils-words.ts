import { localise, textsOf, type Framework } from '@guildhall/core';
import { inWordsOf, type CouncilProfile } from '@guildhall/core/council';

/** English texts with the council's own words in place of ours, as a translation of their own. */
export function inCouncilsWords(framework: Framework, profile: CouncilProfile): Framework {
  const own = textsOf(framework).map(({ key, text }) => [key, { text: inWordsOf(profile, text), of: text, status: 'reviewed' }] as const);
  return localise({ ...framework, translations: { own: Object.fromEntries(own) } }, 'own').framework;
}

import { textsOf, translationStatus, type Finding, type Framework } from '@guildhall/core';
import { nearest, pointerOf } from '@guildhall/core/json';

/** What is shown in another language than English. */
const shownIn: readonly string[] = ['cy'];

/** To find out which key was meant takes long, and no more is shown than so many. */
const most = 100;

/** What is worth knowing about the translations in a framework: each that is not shown, and why. */
export function notesOn(framework: Framework): readonly Finding[] {
  const texts = new Map(textsOf(framework).map((each) => [each.key, each]));
  const keys = [...texts.keys()];
  let unknown = 0;
  return Object.entries(framework.translations ?? {}).flatMap(([language, translations]): readonly Finding[] => {
    if (!shownIn.includes(language)) return [{ code: 'W_LANGUAGE', path: pointerOf(['translations', language]), message: 'nothing is shown in this language', hint: `known: ${shownIn.join(', ')}` }];
    return Object.keys(translations).flatMap((key): readonly Finding[] => {
      const path = pointerOf(['translations', language, key]);
      const text = texts.get(key);
      if (text === undefined) return [{ code: 'W_TRANSLATION_KEY', path, message: 'no text of this framework has that key', hint: meant(key, ++unknown > most ? [] : keys) }];
      if (translationStatus(framework, language, text) !== 'stale') return [];
      return [{ code: 'W_TRANSLATION_STALE', path, message: 'the English has changed since this was made, so the English is shown', hint: 'translate it again, and copy the English of today into "of"' }];
    });
  });
}

function meant(key: string, keys: readonly string[]): string {
  const found = nearest(key, keys);
  return found === undefined ? 'a key is the ids on the way to the text: competencies.listening.indicators.li1.stem' : `did you mean "${found}"?`;
}

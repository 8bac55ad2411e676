import type { Language } from '@guildhall/core/messages';

/** A voice that speaks the language on the device itself: any other would send the words to somebody else. Some devices write `cy_GB`. */
export function voiceFor<V extends Pick<SpeechSynthesisVoice, 'lang' | 'localService'>>(voices: readonly V[], language: Language): V | undefined {
  return voices.find(({ lang, localService }) => localService && lang.toLowerCase().split(/[-_]/)[0] === language);
}

import type { Language } from '@guildhall/core/messages';
import type { Outcome } from './outcome.ts';

const names: Readonly<Record<Language, string>> = { en: 'English', cy: 'Cymraeg' };

/** What a browser says of a voice: `en-GB`, and whether it speaks on the device itself. */
type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

/** Whether there is a voice that the assessment would read with: `voiceFor` of the components asks for the same. */
export function judgeVoice(voices: readonly Voice[], language: Language): readonly Outcome[] {
  const speaks = voices.some(({ lang, localService }) => localService && lang.toLowerCase().split(/[-_]/)[0] === language);
  return speaks ? [] : [{ state: 'limited', found: 'noVoice', args: { name: names[language] } }];
}

/** The browser may take a moment to know its voices. */
export async function voicesHere(): Promise<readonly Voice[]> {
  const speech = Reflect.get(globalThis, 'speechSynthesis') as SpeechSynthesis | undefined;
  if (speech === undefined) return [];
  if (speech.getVoices().length === 0) {
    await new Promise((resolve) => {
      speech.addEventListener('voiceschanged', resolve, { once: true });
      setTimeout(resolve, 1_000);
    });
  }
  return speech.getVoices();
}

import { useCallback, useEffect, useRef, useState } from 'react';
import { useWords } from '../hooks/use-words.ts';
import { voiceFor } from './voice-for.ts';

export interface Voice {
  readonly reading: 'silent' | 'reading' | 'no-voice';
  readonly say: (text: string) => void;
  readonly stop: () => void;
}

/**
 * The voice of the person's own device, in the language of the page. One that would send the words to somebody else is not used. It
 * falls silent with whatever uses it.
 *
 * @param rate how fast, where 1 is as usual.
 */
export function useVoice(rate: number): Voice {
  const { language } = useWords();
  const [reading, setReading] = useState<Voice['reading']>('silent');
  const saying = useRef<SpeechSynthesisUtterance | null>(null);

  const stop = useCallback((): void => {
    // Others on the page may be speaking too: only what was begun here is ended here.
    if (saying.current !== null) speaker()?.cancel();
    saying.current = null;
    setReading('silent');
  }, []);
  // Some browsers look for their voices only once they have been asked.
  useEffect(() => { speaker()?.getVoices(); }, []);
  useEffect(() => stop, [stop]);

  const say = (text: string): void => {
    const synthesis = speaker();
    const voice = voiceFor(synthesis?.getVoices() ?? [], language);
    if (synthesis === undefined || voice === undefined) {
      setReading('no-voice');
      return;
    }
    const said = new SpeechSynthesisUtterance(text);
    said.voice = voice;
    said.lang = voice.lang;
    said.rate = rate;
    const ended = (): void => {
      if (saying.current !== said) return;
      saying.current = null;
      setReading('silent');
    };
    said.addEventListener('end', ended);
    said.addEventListener('error', ended);
    synthesis.cancel();
    saying.current = said;
    synthesis.speak(said);
    setReading('reading');
  };
  return { reading, say, stop };
}

function speaker(): SpeechSynthesis | undefined {
  return 'speechSynthesis' in window ? window.speechSynthesis : undefined;
}

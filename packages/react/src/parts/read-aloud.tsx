import { useCallback, useEffect, useRef, useState } from 'react';
import { useWords } from '../hooks/use-words.ts';
import { usePath } from '../places/use-places.ts';
import { QuietButton } from './button.tsx';
import { Status } from './status.tsx';
import { voiceFor } from './voice-for.ts';

type Reading = 'silent' | 'reading' | 'no-voice';

/** Reads the page of the assessment with the voice of the person's own device. A voice that would send the words to somebody else is not used. */
export function ReadAloud() {
  const { t, language } = useWords();
  const [reading, setReading] = useState<Reading>('silent');
  const saying = useRef<SpeechSynthesisUtterance | null>(null);
  const page = usePath().join('/');

  const stop = useCallback((): void => {
    // Others on the page may be speaking too: only what was begun here is ended here.
    if (saying.current !== null) speaker()?.cancel();
    saying.current = null;
    setReading('silent');
  }, []);
  // Some browsers look for their voices only once they have been asked.
  useEffect(() => { speaker()?.getVoices(); }, []);
  // On another page, or with the page gone, nothing of the last one is read on.
  useEffect(() => stop, [page, stop]);

  const start = (from: Element): void => {
    const synthesis = speaker();
    const voice = voiceFor(synthesis?.getVoices() ?? [], language);
    if (synthesis === undefined || voice === undefined) {
      setReading('no-voice');
      return;
    }
    const said = new SpeechSynthesisUtterance(from.closest('.gh')?.querySelector<HTMLElement>('.gh-page')?.innerText ?? '');
    said.voice = voice;
    said.lang = voice.lang;
    said.rate = 0.9;
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

  return (
    <>
      {reading === 'reading'
        ? <QuietButton onClick={stop}>{t('start.readToMe.stop')}</QuietButton>
        : <QuietButton onClick={(event) => { start(event.currentTarget); }}>{t('start.readToMe')}</QuietButton>}
      <Status className="gh-tool-note">{reading === 'no-voice' ? t('start.readToMe.noVoice', { language }) : ''}</Status>
    </>
  );
}

function speaker(): SpeechSynthesis | undefined {
  return 'speechSynthesis' in window ? window.speechSynthesis : undefined;
}

import { useEffect, useState } from 'react';
import { useWords } from '../words.ts';
import { QuietButton } from './small.tsx';
import { Status } from './status.tsx';

type Reading = 'silent' | 'reading' | 'no-voice';

/** Reads the page with the voice of the person's own device. A voice that would send the words to somebody else is not used. */
export function ReadAloud() {
  const { t, language } = useWords();
  const [reading, setReading] = useState<Reading>('silent');
  useEffect(() => () => { speaker()?.cancel(); }, []);

  const start = (): void => {
    const synthesis = speaker();
    const voice = synthesis?.getVoices().find(({ lang, localService }) => localService && lang.toLowerCase().startsWith(language));
    if (synthesis === undefined || voice === undefined) {
      setReading('no-voice');
      return;
    }
    const said = new SpeechSynthesisUtterance(document.getElementById('main')?.innerText ?? '');
    said.voice = voice;
    said.lang = voice.lang;
    said.rate = 0.9;
    said.addEventListener('end', () => { setReading('silent'); });
    said.addEventListener('error', () => { setReading('silent'); });
    synthesis.cancel();
    synthesis.speak(said);
    setReading('reading');
  };
  const stop = (): void => {
    speaker()?.cancel();
    setReading('silent');
  };

  return (
    <>
      {reading === 'reading' ? <QuietButton onClick={stop}>{t('start.readToMe.stop')}</QuietButton> : <QuietButton onClick={start}>{t('start.readToMe')}</QuietButton>}
      <Status className="tool-note">{reading === 'no-voice' ? t('start.readToMe.noVoice', { language }) : ''}</Status>
    </>
  );
}

function speaker(): SpeechSynthesis | undefined {
  return 'speechSynthesis' in window ? window.speechSynthesis : undefined;
}

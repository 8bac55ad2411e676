import { QuietButton, voiceFor } from '@guildhall/react/parts';
import { P, Status, Unseen, useWords } from '@guildhall/react';
import { useEffect, useRef, useState } from 'react';
import { QrPicture } from '../group/qr-picture.tsx';
import { spelledOut } from './spelled-out.ts';

/** A code to hand in with, as large as the screen allows, to be read out, listened to or shown to a camera. */
export function MyCode({ code }: { readonly code: string }) {
  const { t } = useWords();
  return (
    <>
      <p className="app-my-code">
        {/* Spelled for those who hear it; in groups, each in one piece, for those who see it. */}
        <Unseen>{spelledOut(code)}</Unseen>
        {code.split('-').map((part, i) => <span key={`${i} ${part}`} aria-hidden="true">{part}</span>)}
      </p>
      <Aloud code={code} />
      <div className="app-my-square"><QrPicture text={code} label={t('group.join.mine.square', { code: spelledOut(code) })} /></div>
    </>
  );
}

/** Reads the code letter by letter, with the device's own voice. */
function Aloud({ code }: { readonly code: string }) {
  const { t, language } = useWords();
  const [state, setState] = useState<'silent' | 'reading' | 'no-voice'>('silent');
  const saying = useRef<SpeechSynthesisUtterance | null>(null);
  const stop = (): void => {
    // Others on the page may be speaking too: only what was begun here is ended here.
    if (saying.current !== null) speaker()?.cancel();
    saying.current = null;
  };
  // Some browsers look for their voices only once they have been asked.
  useEffect(() => { speaker()?.getVoices(); }, []);
  useEffect(() => stop, []);
  const start = (): void => {
    const synthesis = speaker();
    const voice = voiceFor(synthesis?.getVoices() ?? [], language);
    if (synthesis === undefined || voice === undefined) {
      setState('no-voice');
      return;
    }
    const said = new SpeechSynthesisUtterance(spelledOut(code));
    said.voice = voice;
    said.lang = voice.lang;
    said.rate = 0.7;
    const ended = (): void => { if (saying.current === said) setState('silent'); };
    said.addEventListener('end', ended);
    said.addEventListener('error', ended);
    synthesis.cancel();
    saying.current = said;
    synthesis.speak(said);
    setState('reading');
  };
  return (
    <>
      <P>
        {state === 'reading'
          ? <QuietButton onClick={() => { stop(); setState('silent'); }}>{t('start.readToMe.stop')}</QuietButton>
          : <QuietButton onClick={start}>{t('group.join.mine.aloud')}</QuietButton>}
      </P>
      <Status>{state === 'no-voice' ? t('start.readToMe.noVoice', { language }) : ''}</Status>
    </>
  );
}

const speaker = (): SpeechSynthesis | undefined => ('speechSynthesis' in window ? window.speechSynthesis : undefined);

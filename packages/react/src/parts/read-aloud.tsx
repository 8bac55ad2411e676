import { useEffect } from 'react';
import { useWords } from '../hooks/use-words.ts';
import { usePath } from '../places/use-places.ts';
import { QuietButton } from './button.tsx';
import { Status } from './status.tsx';
import { useVoice } from './use-voice.ts';

/** Reads the page of the assessment aloud. */
export function ReadAloud() {
  const { t, language } = useWords();
  const { reading, say, stop } = useVoice(0.9);
  const page = usePath().join('/');
  // On another page nothing of the last one is read on.
  useEffect(() => stop, [page, stop]);
  return (
    <>
      {reading === 'reading'
        ? <QuietButton onClick={stop}>{t('start.readToMe.stop')}</QuietButton>
        : <QuietButton onClick={(event) => { say(event.currentTarget.closest('.gh')?.querySelector<HTMLElement>('.gh-page')?.innerText ?? ''); }}>{t('start.readToMe')}</QuietButton>}
      <Status className="gh-tool-note">{reading === 'no-voice' ? t('start.readToMe.noVoice', { language }) : ''}</Status>
    </>
  );
}

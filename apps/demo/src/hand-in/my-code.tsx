import { QuietButton, useVoice } from '@guildhall/react/parts';
import { P, Status, Unseen, useWords } from '@guildhall/react';
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

/** Reads the code letter by letter, slowly. */
function Aloud({ code }: { readonly code: string }) {
  const { t, language } = useWords();
  const { reading, say, stop } = useVoice(0.7);
  return (
    <>
      <P>
        {reading === 'reading'
          ? <QuietButton onClick={stop}>{t('start.readToMe.stop')}</QuietButton>
          : <QuietButton onClick={() => { say(spelledOut(code)); }}>{t('group.join.mine.aloud')}</QuietButton>}
      </P>
      <Status>{reading === 'no-voice' ? t('start.readToMe.noVoice', { language }) : ''}</Status>
    </>
  );
}

import { findingText } from '@guildhall/core/group';
import { Button, ButtonGroup, Go, Inset, P, Status, useWords } from '@guildhall/react';
import { useEffect, useRef, useState } from 'react';
import { HowMany } from './gather.tsx';
import { SessionPage } from './frame.tsx';
import type { OpenSession } from './open-session.ts';
import { handIn } from './take-in.ts';
import { watchSquares } from './watch-squares.ts';

type Camera = 'off' | 'on' | 'none';

/** Takes in codes with the camera, one after the other. The camera is on only while this page says so. */
export function Scan({ open }: { readonly open: OpenSession }) {
  const { t, language } = useWords();
  const video = useRef<HTMLVideoElement>(null);
  const [camera, setCamera] = useState<Camera>('off');
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');

  useEffect(() => {
    const screen = video.current;
    if (camera !== 'on' || screen === null) return;
    return watchSquares(screen, {
      onText: (text) => {
        const taken = handIn(text, 'qr');
        setSaid(taken.ok ? t('trainer.gather.taken', { number: taken.number }) : '');
        setProblem(taken.ok ? '' : taken.findings.map((finding) => findingText(finding, language)).join(' '));
      },
      onNone: () => { setCamera('none'); },
    });
    // Another language does not turn the camera off and on.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [camera]);

  return (
    <SessionPage title={t('trainer.scan')} at="gather" open={open}>
      <HowMany view={open.view} />
      {window.isSecureContext ? (
        <>
          <P>{t('trainer.scan.lead')}</P>
          {camera === 'none' ? <Inset>{t('trainer.scan.none')}</Inset> : null}
          {/* What the camera sees has no sound, and no words to read along. */}
          {/* oxlint-disable-next-line jsx-a11y/media-has-caption */}
          <video className={camera === 'on' ? 'app-group-camera' : 'gh-empty'} ref={video} muted playsInline aria-label={t('trainer.scan.picture')} hidden={camera !== 'on'} />
          <Status className={said === '' ? 'gh-empty' : 'app-group-said'}>{said}</Status>
          <div role="alert">{problem === '' ? null : <p className="govuk-error-message">{problem}</p>}</div>
          <ButtonGroup>
            {camera === 'on'
              ? <Button kind="second" onClick={() => { setCamera('off'); }}>{t('trainer.scan.stop')}</Button>
              : <Button onClick={() => { setCamera('on'); }}>{t('trainer.scan.start')}</Button>}
          </ButtonGroup>
        </>
      ) : <Inset>{t('trainer.scan.insecure')}</Inset>}
      <P><Go to={['group', 'gather']}>{t('trainer.scan.toCode')}</Go></P>
    </SessionPage>
  );
}

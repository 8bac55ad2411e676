import { Button, Heading, P, Status, useWords } from '@guildhall/react';
import { useLayoutEffect, useRef } from 'react';
import { minutes, warning } from './idle.ts';

/** Says that the drawer is about to be locked, over everything else. Any key or touch keeps it open, and so does its button. */
export function LocksSoon({ left, onStay }: { readonly left: number; readonly onStay: () => void }) {
  const { t } = useWords();
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = box.current;
    if (dialog !== null && !dialog.open) dialog.showModal();
    // Closed and not only taken away: so the focus goes back to where it was.
    return () => { dialog?.close(); };
  }, []);
  return (
    <dialog className="app-soon" ref={box} aria-labelledby="drawer-soon" aria-describedby="drawer-soon-why" onCancel={onStay}>
      <Heading level={2} id="drawer-soon">{t('drawer.soon')}</Heading>
      <P id="drawer-soon-why">{t('drawer.soon.why', { minutes: minutes - warning / 60 })}</P>
      <Status className="govuk-body">{t('drawer.soon.left', { seconds: left })}</Status>
      <P><Button onClick={onStay}>{t('drawer.soon.stay')}</Button></P>
    </dialog>
  );
}

import { format } from '@guildhall/core/messages';
import { Inset } from '@guildhall/react';
import { Go, useWords } from '@guildhall/react/first';
import { useEffect, useState } from 'react';
import { bringBack } from './bring-back.ts';
import { useSessionInPage } from './session-in-page.ts';
import { whereNow } from './where-now.ts';

/** On the first page: that a session with a group is running, and the way back to where it stands. Nothing where none is, or it is finished. */
export function RunningOnHome() {
  const { language } = useWords();
  const [isBack, setBack] = useState(false);
  // Not before what a browser that was killed has lost is back.
  useEffect(() => {
    let isHere = true;
    void bringBack().then(() => { if (isHere) setBack(true); });
    return () => { isHere = false; };
  }, []);
  return isBack ? <Running language={language} /> : null;
}

function Running({ language }: { readonly language: 'en' | 'cy' }) {
  const open = useSessionInPage();
  if (open === null || open.view.ended) return null;
  return <Inset>{format(language, 'trainer.home.running')}. <Go to={whereNow(open.view)}>{format(language, 'trainer.home.goBack')}</Go></Inset>;
}

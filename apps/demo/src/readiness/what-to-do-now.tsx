import type { NextTurn } from '@guildhall/core';
import { Go, Heading, Numbered, Status, useHere, useWords } from '@guildhall/react';

interface WhatToDoNowProps {
  /** As it was downloaded. */
  readonly file: string;
  readonly isLocked: boolean;
  readonly to: NextTurn;
}

/** Once the file has been made: how it gets to whoever is next, what they need to open it, and what comes back. */
export function WhatToDoNow({ file, isLocked, to }: WhatToDoNowProps) {
  const { session, state } = useHere();
  const { t } = useWords();
  const { protocol, origin, pathname } = window.location;
  const isFile = !/^https?:$/.test(protocol);
  return (
    <>
      <Status className="govuk-body">{t(isLocked ? 'passphrase.made' : 'passphrase.madePlain')}</Status>
      <Heading level={2}>{t('turn.steps')}</Heading>
      <Numbered>
        <li>{t('turn.steps.send', { file })}</li>
        {isLocked ? <li>{t('turn.steps.tell')}</li> : null}
        {to === 'self' ? null : <li>{isFile ? t('turn.steps.page.file', { file: nameOf(pathname) }) : t('turn.steps.page', { address: `${origin}${pathname}` })}</li>}
        <li>{t('turn.steps.open')}</li>
        {state.errand === null ? <li>{t('turn.steps.back')}</li> : <li>{t('turn.steps.delete')} <Go to={['remove', session.id]}>{t('passphrase.delete.link')}</Go></li>}
      </Numbered>
    </>
  );
}

/** The name of the file that a page was opened from, as somebody sees it in a folder. */
function nameOf(pathname: string): string {
  const last = pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

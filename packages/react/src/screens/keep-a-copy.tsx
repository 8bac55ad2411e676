import { useEffect, useState } from 'react';
import { useHere } from '../hooks/use-here.ts';
import { useWords } from '../hooks/use-words.ts';
import { DownloadLink } from '../parts/download-link.tsx';
import { Inset } from '../parts/small.tsx';
import { Status } from '../parts/status.tsx';
import { P } from '../parts/text.tsx';
import type { Session } from '../session/session.ts';
import { keepingKey, reminderIn } from './keeping.ts';
import { useKeeping } from './use-keeping.ts';

/** When somebody last took a copy of what is open, or opened it. Milliseconds; never stored. */
const copied = new WeakMap<Session, number>();

/** Somebody whose answers may get lost is reminded of a copy every so often. It stands at the foot of the page, so nothing moves under their finger. */
export function CopyReminder() {
  const { session, state } = useHere();
  const { t } = useWords();
  const keeping = useKeeping();
  const [due, setDue] = useState(false);
  const risky = keeping !== undefined && keeping !== 'safe' && state.guest === null;
  useEffect(() => {
    if (!copied.has(session)) copied.set(session, Date.now());
    if (!risky || due) return undefined;
    const timer = setTimeout(() => { setDue(true); }, reminderIn(copied.get(session) ?? 0, Date.now()));
    return () => { clearTimeout(timer); };
  }, [session, risky, due]);
  const done = (): void => {
    copied.set(session, Date.now());
    setDue(false);
  };
  return (
    <>
      <Status>{risky && due ? t('storage.backUp') : ''}</Status>
      {risky && due ? <P><Copy onDone={done} /></P> : null}
    </>
  );
}

/** Said at the end too, with the reason. */
export function CopyAtEnd() {
  const { state } = useHere();
  const { t } = useWords();
  const keeping = useKeeping();
  const key = keeping === undefined ? null : keepingKey(keeping);
  if (key === null || state.guest !== null) return null;
  return <Inset><P>{t(keeping === 'may-be-cleared' ? 'storage.backUp.end' : key)}</P><P><Copy /></P></Inset>;
}

/** What is open, as a file. */
export function Copy({ onDone }: { readonly onDone?: () => void }) {
  const { session, state } = useHere();
  const { t } = useWords();
  const done = (): void => {
    copied.set(session, Date.now());
    onDone?.();
  };
  return <DownloadLink name={`guildhall-${session.id}.json`} content={state.attempt.record()} onDone={done}>{t('common.download')}</DownloadLink>;
}

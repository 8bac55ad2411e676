import { Banner, Button, P, Status, useWords } from '@guildhall/react/first';
import { useState, useSyncExternalStore } from 'react';
import { deviceState } from './device-state.ts';
import { loadAgain } from './load-again.ts';

const said = { 'not-saved': 'device.notSaved', unreachable: 'device.unreachable' } as const;

/** Said on any page where a newer version waits, or where a part of this one is gone. Nothing happens before somebody says so. */
export function NewerVersion() {
  const { t } = useWords();
  const { isNewer, isMissing } = useSyncExternalStore(deviceState.subscribe, deviceState.read);
  const [refused, setRefused] = useState<keyof typeof said | null>(null);
  const [isAsked, setAsked] = useState(false);
  const again = async (): Promise<void> => {
    setAsked(true);
    setRefused(await loadAgain().finally(() => { setAsked(false); }));
  };
  if (!isNewer && !isMissing) return null;
  return (
    <div className="gh-no-print">
      <Banner title={t(isMissing ? 'device.missing.title' : 'device.newer.title')} kind={isMissing ? 'warning' : 'plain'}>
        <Status>{t(isMissing ? 'device.missing' : 'device.newer')}</Status>
        <P><Button kind="second" disabled={isAsked} onClick={() => { void again(); }}>{t(isMissing ? 'device.reload' : 'device.newer.use')}</Button></P>
        <Status>{refused === null ? '' : t(said[refused])}</Status>
      </Banner>
    </div>
  );
}

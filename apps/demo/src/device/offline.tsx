import { Heading, P, SecondButton, Status, useWords } from '@guildhall/react';
import { useSyncExternalStore } from 'react';
import { deviceState } from './device-state.ts';
import { install } from './listen.ts';
import { whereIs } from './where.ts';

/** Use without a network, and installing: where the browser allows them, and why not where it does not. */
export function Offline() {
  const { t } = useWords();
  const where = whereIs(window);
  return (
    <>
      <section aria-labelledby="offline">
        <Heading level={2} id="offline">{t('device.offline')}</Heading>
        {where === 'file' ? <P>{t('device.offline.file')}</P> : null}
        {where === 'needs-https' ? <P>{t('device.offline.needsHttps')}</P> : null}
        {where === 'cannot' ? <P>{t('device.offline.cannot')}</P> : null}
        {where === 'can' ? <Files /> : null}
      </section>
      {where === 'can' ? <Installing /> : null}
    </>
  );
}

const said = { none: 'device.offline.getting', getting: 'device.offline.getting', ready: 'device.offline.ready', failed: 'device.offline.failed' } as const;

function Files() {
  const { t } = useWords();
  const { files } = useSyncExternalStore(deviceState.subscribe, deviceState.read);
  const isOnline = useSyncExternalStore(followNetwork, () => navigator.onLine);
  return (
    <>
      <Status>{t(said[files])}</Status>
      {isOnline ? null : <P>{t('device.offline.now')}</P>}
      <P>{t('device.kept.files')}</P>
    </>
  );
}

function followNetwork(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

function Installing() {
  const { t } = useWords();
  const { canInstall } = useSyncExternalStore(deviceState.subscribe, deviceState.read);
  const isInstalled = window.matchMedia('(display-mode: standalone)').matches;
  return (
    <section aria-labelledby="install">
      <Heading level={2} id="install">{t('device.install')}</Heading>
      <P>{t(isInstalled ? 'device.install.done' : 'device.install.lead')}</P>
      {isInstalled || canInstall ? null : <P>{t('device.install.menu')}</P>}
      {canInstall && !isInstalled ? <P><SecondButton onClick={() => { void install(); }}>{t('device.install.button')}</SecondButton></P> : null}
    </section>
  );
}

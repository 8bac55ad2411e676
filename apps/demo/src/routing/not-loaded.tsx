import { Go, P, Page, usePath, useWords } from '@guildhall/react/first';
import { useEffect, type ReactNode } from 'react';
import { changeDevice } from '../device/device-state.ts';

/** A page whose file is not to be had. The way to load it again stands above, for it is the same everywhere. */
export function NotLoaded(): ReactNode {
  const { t } = useWords();
  // Also where the file was asked for before, in the background, and nobody was told.
  useEffect(() => { changeDevice({ isMissing: true }); }, []);
  if (usePath().length === 0) return null;
  return (
    <Page title={t('device.notLoaded')} broken>
      <P>{t('device.notLoaded.why')}</P>
      <P><Go to={[]}>{t('screens.toHome')}</Go></P>
    </Page>
  );
}

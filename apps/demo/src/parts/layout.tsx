import { Foot, Go, Tools, usePremises, useWords } from '@guildhall/react/first';
import type { MouseEvent, ReactNode } from 'react';
import { NewerVersion } from '../device/newer-version.tsx';
import { drawerSlot } from '../drawers/drawer-slot.ts';

/** What is on every page: whose it is, in what language and size, who helps, and the way to clear this computer. */
export function Layout({ large, children }: { readonly large: boolean; readonly children: ReactNode }) {
  const { t } = useWords();
  return (
    <div className={large ? 'gh gh--large app' : 'gh app'}>
      <a className="govuk-skip-link" href="#main" onClick={toMain}>{t('common.skipToContent')}</a>
      <Header />
      <div className="app-content app-width">
        <Tools />
        <div id={drawerSlot} />
        <NewerVersion />
        {children}
      </div>
      <Footer />
    </div>
  );
}

function toMain(event: MouseEvent): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('main h1')?.focus();
}

function Header() {
  const { t } = useWords();
  const { council } = usePremises();
  return (
    <header className="app-header">
      <div className="app-width app-header-row">
        <Go className="app-header-name" to={[]}>{council.isNamed ? council.profile.name : t('screens.service')}</Go>
        {council.isNamed ? <span>{t('screens.service')}</span> : null}
      </div>
    </header>
  );
}

function Footer() {
  const { t } = useWords();
  return (
    <footer className="app-footer">
      <div className="app-width"><Foot><li><Go to={['device']}>{t('device.door.device')}</Go></li></Foot></div>
    </footer>
  );
}

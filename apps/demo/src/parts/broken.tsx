import { Component, type ReactNode } from 'react';
import { contactLine } from '../council.ts';
import { useWords } from '../words.ts';
import { Page } from './page.tsx';
import { useService } from './service.ts';

/** Where a screen fails, the others go on: what was saved is still there. */
export class Broken extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } { return { broken: true }; }

  override render(): ReactNode { return this.state.broken ? <BrokenPage /> : this.props.children; }
}

function BrokenPage() {
  const { t } = useWords();
  const { dataProtectionOfficer } = useService().council.profile;
  return (
    <Page title={t('common.problem')} broken>
      <p>{t('errors.broken')}</p>
      <p>{t('errors.broken.whatToDo', { contact: dataProtectionOfficer === undefined ? t('demo.yourCouncil') : contactLine(dataProtectionOfficer) })}</p>
      <p><button type="button" className="button" onClick={() => { window.location.reload(); }}>{t('demo.reload')}</button></p>
    </Page>
  );
}

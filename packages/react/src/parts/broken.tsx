import { Component, type ReactNode } from 'react';
import { contactLine } from '../service/council.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from './button.tsx';
import { Page } from './page.tsx';
import { usePremises } from '../service/surroundings.tsx';
import { P } from './text.tsx';

/** Where a screen fails, the others go on: what was saved is still there. */
export class Broken extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } { return { broken: true }; }

  override render(): ReactNode { return this.state.broken ? <BrokenPage /> : this.props.children; }
}

function BrokenPage() {
  const { t } = useWords();
  const { dataProtectionOfficer } = usePremises().council.profile;
  return (
    <Page title={t('common.problem')} broken>
      <P>{t('errors.broken')}</P>
      <P>{t('errors.broken.whatToDo', { contact: dataProtectionOfficer === undefined ? t('screens.yourCouncil') : contactLine(dataProtectionOfficer) })}</P>
      <P><Button onClick={() => { window.location.reload(); }}>{t('screens.reload')}</Button></P>
    </Page>
  );
}

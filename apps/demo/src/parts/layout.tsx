import { isDraft } from '@guildhall/core/messages';
import type { MouseEvent, ReactNode } from 'react';
import { hashOf } from '../routing/place.ts';
import { useLinkTo, usePlace } from '../routing/use-place.ts';
import { useWords } from '../words.ts';
import { ReadAloud } from './read-aloud.tsx';
import { contactLine } from '../council.ts';
import { useService } from './service.ts';

/** What is on every page: whose it is, in what language and size, who helps, and the way to clear this computer. */
export function Layout({ children }: { readonly children: ReactNode }) {
  const { t } = useWords();
  return (
    <>
      <a className="skip" href="#main" onClick={toMain}>{t('common.skipToContent')}</a>
      <Header />
      <div className="width" id="content">
        <Tools />
        {children}
      </div>
      <Footer />
    </>
  );
}

function toMain(event: MouseEvent): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('main h1')?.focus();
}

function Header() {
  const { t } = useWords();
  const { council } = useService();
  const link = useLinkTo();
  return (
    <header className="header">
      <div className="width header-row">
        <a className="header-name" href={link()}>{council.isNamed ? council.profile.name : t('demo.service')}</a>
        {council.isNamed ? <span className="header-service">{t('demo.service')}</span> : null}
      </div>
    </header>
  );
}

function Tools() {
  const { t, language } = useWords();
  const place = usePlace();
  const other = language === 'en' ? 'cy' : 'en';
  return (
    <section className="tools no-print" aria-label={t('demo.tools')}>
      <nav aria-label={t('common.language')}>
        <a href={hashOf({ ...place, language: other })} lang={other} hrefLang={other}>{t(`common.language.${other}`)}</a>
      </nav>
      <a href={hashOf({ ...place, large: !place.large })}>{place.large ? t('start.normalPrint') : t('start.largePrint')}</a>
      <ReadAloud />
      {isDraft(language) ? <p className="draft-notice">{t('common.welshDraft')}</p> : null}
    </section>
  );
}

function Footer() {
  const { t } = useWords();
  const { dataProtectionOfficer } = useService().council.profile;
  const link = useLinkTo();
  return (
    <footer className="footer">
      <div className="width">
        {dataProtectionOfficer === undefined ? null : <p>{t('common.helpContact', { contact: contactLine(dataProtectionOfficer) })}</p>}
        <ul className="footer-links no-print">
          <li><a href={link('privacy')}>{t('start.privacyNotice')}</a></li>
          <li><a href={link('clear')}>{t('storage.clear')}</a></li>
        </ul>
        <p className="footer-small">{t('common.content.draft')}</p>
      </div>
    </footer>
  );
}

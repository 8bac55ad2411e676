import { contactLine } from '../council.ts';
import { Page } from '../parts/page.tsx';
import { useService } from '../parts/service.ts';
import { BackLink } from '../parts/small.tsx';
import { useLinkTo } from '../routing/use-place.ts';
import { useWords } from '../words.ts';

/** What the council says about the data, in its own words. */
export function Privacy() {
  const { t } = useWords();
  const link = useLinkTo();
  const { isNamed, profile: { name, dataProtectionOfficer, privacyNotice, lawfulBasis, retention } } = useService().council;
  return (
    <Page back={<BackLink href={link()}>{t('demo.toHome')}</BackLink>} title={t('demo.privacy')}>
      {privacyNotice !== undefined && 'text' in privacyNotice ? privacyNotice.text.split('\n\n').map((text) => <p key={text}>{text}</p>) : null}
      {privacyNotice !== undefined && 'link' in privacyNotice
        ? <p><a href={privacyNotice.link} rel="noreferrer" target="_blank">{t('start.privacyNotice')} {t('common.newTab')}</a></p> : null}
      <h2 className="heading-m">{t('start.controller')}</h2>
      <p>{isNamed ? t('start.controller.council', { council: name, contact: dataProtectionOfficer === undefined ? name : contactLine(dataProtectionOfficer) }) : t('start.controller.you')}</p>
      {lawfulBasis === undefined ? null : <p>{t('start.controller.basis', { basis: lawfulBasis })}</p>}
      <h2 className="heading-m">{t('start.kept')}</h2>
      <p>{t('start.kept.device')}</p>
      {retention === undefined ? null : <p>{t('start.kept.howLong', { retention })}</p>}
    </Page>
  );
}

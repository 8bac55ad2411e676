import { BackLink, Go, P, Page, useWords } from '@guildhall/react';

const said = { 'no-secure-context': 'passphrase.cannot.why', 'no-database': 'drawer.cannot.nowhere' } as const;

/** Why there are no drawers here, and what to do instead. */
export function CannotKeep({ why }: { readonly why: keyof typeof said }) {
  const { t } = useWords();
  return (
    <Page back={<BackLink to={[]}>{t('screens.toHome')}</BackLink>} title={t('drawer.cannot')}>
      <P>{t(said[why])}</P>
      <P>{t('drawer.cannot.instead')} <Go to={['finished']}>{t('passphrase.finished')}</Go></P>
    </Page>
  );
}

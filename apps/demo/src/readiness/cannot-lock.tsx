import { Bullets, Heading, Inset, P, useWords } from '@guildhall/react';

/** Why nothing can be locked or opened with a passphrase on this page, and what to do instead. */
export function CannotLock({ what }: { readonly what: 'lock' | 'copy' | 'open' }) {
  const { t } = useWords();
  return (
    <Inset>
      <Heading level={2} size="s">{t('passphrase.cannot')}</Heading>
      <P>{t('passphrase.cannot.why')}</P>
      {what === 'copy' ? null : what === 'open' ? <P>{t('passphrase.cannot.open')}</P> : (
        <Bullets>
          <li>{t('passphrase.cannot.oneDevice')}</li>
          <li>{t('passphrase.cannot.asItIs')}</li>
        </Bullets>
      )}
    </Inset>
  );
}

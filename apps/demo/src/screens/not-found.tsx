import { Page } from '../parts/page.tsx';
import { useLinkTo } from '../routing/use-place.ts';
import { useWords } from '../words.ts';

export function NotFound() {
  const { t } = useWords();
  const link = useLinkTo();
  return (
    <Page title={t('errors.notFound')}>
      <p>{t('demo.gone')}</p>
      <p><a href={link()}>{t('demo.toHome')}</a></p>
    </Page>
  );
}

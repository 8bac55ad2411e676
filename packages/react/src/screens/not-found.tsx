import { useWords } from '../hooks/use-words.ts';
import { Page } from '../parts/page.tsx';
import { P } from '../parts/text.tsx';
import { Go } from '../places/go.tsx';

export function NotFound() {
  const { t } = useWords();
  return (
    <Page title={t('errors.notFound')}>
      <P>{t('screens.gone')}</P>
      <P><Go to={[]}>{t('screens.toHome')}</Go></P>
    </Page>
  );
}

import { Hint, useWords } from '@guildhall/react/first';

/** Stands where a page is on its way. */
export function Loading() {
  const { t } = useWords();
  return <main className="gh-page"><Hint>{t('common.loading')}</Hint></main>;
}

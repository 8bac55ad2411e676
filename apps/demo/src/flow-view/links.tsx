import { Go, P, useHere, useWords } from '@guildhall/react';

/** The quiet way to how it all works. */
export function ToFlow() {
  const { session } = useHere();
  const { t } = useWords();
  return <P className="gh-no-print"><Go to={['a', session.id, 'flow']}>{t('flow.link')}</Go></P>;
}

import type { ReactNode } from 'react';
import { Unseen } from '../parts/text.tsx';
import { useWords } from '../hooks/use-words.ts';

/** Something that was tried just now did not work. */
export function Failure({ children }: { readonly children: ReactNode }) {
  const { t } = useWords();
  return <p className="govuk-error-message" role="alert"><Unseen>{t('common.error')} </Unseen>{children}</p>;
}

import { useWords } from '../hooks/use-words.ts';
import { useIds } from '../service/surface.ts';
import { Unseen } from './text.tsx';

/**
 * What is wrong, beside the field it is about. The id is a name that is one only within the assessment.
 *
 * @example <ErrorMessage id="day-error" text={undefined} /> // nothing; with a text, that text in red after an unseen 'Error:'
 */
export function ErrorMessage({ id, text }: { readonly id: string; readonly text: string | undefined }) {
  const { t } = useWords();
  const ids = useIds();
  if (text === undefined) return null;
  return <p className="govuk-error-message" id={ids(id)}><Unseen>{t('common.error')}</Unseen> {text}</p>;
}

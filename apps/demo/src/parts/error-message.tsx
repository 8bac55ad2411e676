import { useWords } from '../words.ts';

/** What is wrong, beside the field it is about. */
export function ErrorMessage({ id, text }: { readonly id: string; readonly text: string | undefined }) {
  const { t } = useWords();
  if (text === undefined) return null;
  return <p id={id} className="error-message"><span className="visually-hidden">{t('common.error')} </span>{text}</p>;
}

import { useWords } from '../hooks/use-words.ts';
import { SecondButton } from '../parts/button.tsx';

/** Prints what is on the page; what is not for paper is left out by the style sheet. */
export function PrintButton({ children }: { readonly children?: string }) {
  const { t } = useWords();
  return <SecondButton onClick={() => { window.print(); }}>{children ?? t('common.print')}</SecondButton>;
}

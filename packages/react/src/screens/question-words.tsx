import type { OpenItem } from '@guildhall/core/flow';
import { useWords } from '../hooks/use-words.ts';

/** The words of a question, and that it may be left out where it may. */
export function QuestionWords({ open: { question, item } }: { readonly open: OpenItem }) {
  const { t, language } = useWords();
  return <>{question.text}{item.optional ? <span className="gh-optional" lang={language}> {t('common.optional')}</span> : null}</>;
}

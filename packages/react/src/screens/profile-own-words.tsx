import { isPutTo, itemsOf } from '@guildhall/core';
import { useHere } from '../hooks/use-here.ts';
import { useWords } from '../hooks/use-words.ts';
import { Heading } from '../parts/heading.tsx';
import { SummaryList, SummaryRow } from '../parts/summary-list.tsx';

/** What the person wrote down for themselves. It is never scored. */
export function OwnWords() {
  const { view, framework, lang } = useHere();
  const { t } = useWords();
  const written = itemsOf(framework).flatMap((item) => {
    const response = view.memory.responses[item.id];
    return item.kind === 'prompt' && response !== undefined && 'text' in response && isPutTo(item, view.memory.facts) ? [{ id: item.id, question: item.prompt.question, text: response.text }] : [];
  });
  if (written.length === 0) return null;
  return (
    <>
      <Heading level={2}>{t('screens.profile.written')}</Heading>
      <SummaryList long>
        {written.map(({ id, question, text }) => <SummaryRow key={id} label={question} lang={lang} asWritten>{text}</SummaryRow>)}
      </SummaryList>
    </>
  );
}

import { isPutTo, itemsOf } from '@guildhall/core';
import { useHere } from '../attempt/use-session.ts';
import { useWords } from '../words.ts';

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
      <h2 className="heading-m">{t('demo.profile.written')}</h2>
      <dl className="summary summary-two">
        {written.map(({ id, question, text }) => <div key={id} className="summary-row"><dt lang={lang}>{question}</dt><dd className="as-written">{text}</dd></div>)}
      </dl>
    </>
  );
}

import { useWords } from '../words.ts';
import { ProgressBar } from './small.tsx';

/** How far along somebody is: in words, and as a bar that says the same. */
export function Progress({ text, done, of }: { readonly text: string; readonly done: number; readonly of: number }) {
  const { t } = useWords();
  return (
    <div className="progress-line">
      <p className="progress-text">{text}</p>
      <ProgressBar done={done} of={of} label={t('areas.answeredOf', { answered: done, total: of })} />
    </div>
  );
}

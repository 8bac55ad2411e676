import { useWords } from '../hooks/use-words.ts';
import { ProgressBar } from './small.tsx';
import { P } from './text.tsx';

/** How far along somebody is: in words, and as a bar that says the same. */
export function Progress({ text, done, of }: { readonly text: string; readonly done: number; readonly of: number }) {
  const { t } = useWords();
  const label = t('areas.answeredOf', { answered: done, total: of });
  return (
    <div className="gh-progress-line">
      <P className="gh-progress-text">{text}</P>
      <ProgressBar done={done} of={of} label={label === text ? undefined : label} />
    </div>
  );
}

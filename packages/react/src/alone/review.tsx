import type { AttemptView } from '@guildhall/core';
import { useHere } from '../hooks/use-here.ts';
import { useWords } from '../hooks/use-words.ts';
import { Caption } from '../parts/small.tsx';
import { Heading } from '../parts/heading.tsx';
import { ReviewAnswers } from '../screens/review-answers.tsx';
import { partIn } from './part-in.ts';

interface ReviewProps {
  /** The id of a part of the flow, as `view.parts` lists them. */
  readonly part: string;
  /** Told once the part is done, with what comes next. */
  readonly onDone?: ((view: AttemptView) => void) | undefined;
}

/**
 * Check your answers: everything that was answered in one part, and the button that says it is done. Blanks are named once, and may
 * then stay. It shows nothing while the part is not open.
 *
 * @example <AttemptProvider attempt={attempt}><Review part="self-check" onDone={() => { setPage('profile'); }} /></AttemptProvider>
 * @throws {Error} where there is no such part, or no attempt around it.
 */
export function Review({ part: id, onDone }: ReviewProps) {
  const { view, lang } = useHere();
  const { t } = useWords();
  const part = partIn(view, id);
  if (part === null) return null;
  return (
    <>
      <Caption lang={lang}>{part.title}</Caption>
      <Heading level={1}>{t('question.checkAnswers')}</Heading>
      <ReviewAnswers part={part} samePage onDone={onDone} />
    </>
  );
}

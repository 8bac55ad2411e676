import { itemsOf } from '@guildhall/core';
import { useHere } from '../hooks/use-here.ts';
import { AnswerField } from '../parts/answer-field.tsx';
import { Heading } from '../parts/heading.tsx';
import { OwnForm } from '../parts/own-form.tsx';
import { QuestionWords } from '../screens/question-words.tsx';

interface QuestionProps {
  /** The id of a question, as `view.open[0].items[0].id` has it. */
  readonly item: string;
}

/**
 * One question with everything that can be answered to it. It shows nothing while the question is not asked: before the agreement, in
 * an area that was not chosen, or after its part is done.
 *
 * @example <AttemptProvider attempt={attempt}><Question item="ap1" /></AttemptProvider>
 * @throws {Error} where there is no such question, or no attempt around it.
 */
export function Question({ item }: QuestionProps) {
  const { view, framework, lang } = useHere();
  const open = view.open.filter(({ mine }) => mine).flatMap(({ items }) => items).find(({ id }) => id === item);
  if (open !== undefined) {
    return (
      // A form of our own, so that an answer is never part of a form of the host's.
      <OwnForm>
        <AnswerField open={open} heading={<Heading level={1} size="m" lang={lang}><QuestionWords open={open} /></Heading>} />
      </OwnForm>
    );
  }
  if (!itemsOf(framework).some(({ id }) => id === item)) throw new Error(`There is no question "${item}" in "${framework.id}".`);
  return null;
}

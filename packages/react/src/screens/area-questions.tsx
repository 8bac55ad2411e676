import type { OpenItem, OpenPart } from '@guildhall/core/flow';
import { useHere } from '../hooks/use-here.ts';
import { useWords } from '../hooks/use-words.ts';
import { AnswerField } from '../parts/answer-field.tsx';
import { Button, ButtonGroup } from '../parts/button.tsx';
import { Heading } from '../parts/heading.tsx';
import { OwnForm } from '../parts/own-form.tsx';
import { QuestionWords } from './question-words.tsx';

interface AreaQuestionsProps {
  readonly part: OpenPart;
  /** Which of its questions; all of them where left out. */
  readonly items?: readonly OpenItem[];
  /** What “Continue” does; without it there is no such button, because every answer is saved as it is given. */
  readonly onContinue?: (() => void) | undefined;
}

/** The questions of a part under each other. None has to be answered here: what is left out is named when the part is checked. */
export function AreaQuestions({ part, items = part.items, onContinue }: AreaQuestionsProps) {
  const { lang } = useHere();
  const { t } = useWords();
  const onward = (): void => {
    onContinue?.();
  };
  return (
    <OwnForm onSubmit={onward}>
      {items.map((open) => <AnswerField key={open.id} open={open} size="m" heading={<Heading level={2} lang={lang}><QuestionWords open={open} /></Heading>} />)}
      {onContinue === undefined ? null : <ButtonGroup><Button submit>{t('common.continue')}</Button></ButtonGroup>}
    </OwnForm>
  );
}

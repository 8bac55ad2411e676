import type { Framework, Response } from '@guildhall/core';
import type { OpenItem } from '@guildhall/core/flow';
import type { Words } from '../words/words.ts';

/** What was answered, in the words of the answer itself; `null` for nothing. */
export function answerWords({ t }: Words, { scale, nonAnswers }: Pick<Framework, 'scale' | 'nonAnswers'>, { question, response }: Pick<OpenItem, 'question' | 'response'>): string {
  if (response === null) return t('question.notAnswered');
  return responseWords(response, { scale, nonAnswers }, question.levels);
}

function responseWords(
  response: Response, { scale, nonAnswers }: Pick<Framework, 'scale' | 'nonAnswers'>, levels: readonly { readonly value: number; readonly label: string }[],
): string {
  if ('text' in response) return response.text;
  if ('none' in response) return nonAnswers.find(({ id }) => id === response.none)?.label ?? response.none;
  if ('choice' in response) return (scale.kind === 'choices' ? scale.choices.find(({ id }) => id === response.choice)?.label : undefined) ?? response.choice;
  return levels.find(({ value }) => value === response.level)?.label ?? String(response.level);
}

/** The person's own words beside an answer. */
export function ownWords(response: Response | null): string | undefined {
  if (response === null || 'text' in response) return undefined;
  return 'none' in response ? response.reason ?? response.note : response.note;
}

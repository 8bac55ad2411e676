import type { Framework, Indicator, NonAnswerRule } from './framework.ts';

/** The non-answers an indicator takes from the person themselves, or from somebody who watched them, in the order of the framework. */
export function nonAnswersFor({ nonAnswers }: Framework, { refuses = [] }: Indicator, standpoint: 'self' | 'observed'): readonly NonAnswerRule[] {
  return nonAnswers.filter(({ id, by }) => by.includes(standpoint) && !refuses.includes(id));
}

import type { ReleasedFigures, ReleasedQuestion } from '../privacy/released-figures.ts';
import type { Sayable } from './told-together.ts';

/** Released figures without what may not be said beside the board: it takes away, and never adds. */
export function heldBack({ people, questions }: ReleasedFigures, sayable: Readonly<Record<string, Sayable>>): ReleasedFigures {
  return { people, questions: questions.map((question) => less(question, sayable[question.id] ?? 'nothing')) };
}

function less(question: ReleasedQuestion, sayable: Sayable): ReleasedQuestion {
  if (sayable === 'all') return question;
  const { id, scored, halfShort, choices } = question;
  const hidden = { reaching: 'hidden', quartiles: 'hidden', levels: 'hidden', reliability: 'hidden' } as const;
  const kept = sayable === 'half' ? halfShort : 'hidden';
  // The same reason for each figure as wherever else it is held back.
  const why: ReleasedQuestion['why'] = choices === undefined
    ? { reaching: 'both-sides', quartiles: 'spread', levels: 'people-behind', reliability: 'reliability-group', ...(kept === 'hidden' ? { halfShort: 'width' as const } : {}) }
    : { choices: 'complementary' };
  return { id, scored, ...hidden, halfShort: kept, ...(choices && { choices: choices.map(() => 'hidden' as const) }), why: { ...why, ...question.why } };
}

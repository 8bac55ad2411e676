import type { Note } from '../../framework/framework.ts';

export const notes: readonly Note[] = [
  {
    id: 'one-at-a-time',
    where: 'before',
    at: 'individually',
    text: 'Take these three one at a time: what you want to achieve, who has a stake, and what people may feel. '
      + 'Start with whichever you like, and finish each on its own.',
    phrases: ['ja-r1'],
  },
  {
    id: 'then-together',
    where: 'before',
    at: 'joint',
    text: 'You have looked at each of the three on its own. Now put them together, with your own strengths and limits. '
      + 'If you go back and change one of the three, please look at this part again.',
    phrases: ['ja-r2'],
  },
  {
    id: 'shown-alone',
    where: 'before',
    at: 'points',
    text: 'Some of these questions are about being honest and doing right. Your answers to those are shown one by one and never '
      + 'added up. A low answer is a reason to talk it over with someone you trust.',
    phrases: ['tp-3', 'tp-4', 'tp-10'],
  },
];

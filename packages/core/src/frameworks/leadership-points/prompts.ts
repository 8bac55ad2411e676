import type { Prompt } from '../../framework/framework.ts';

/** Names the real change that the areas and the joint step are about. */
export const changePrompt: Prompt = {
  id: 'the-change',
  question: 'What change are you leading?',
  hint: 'Pick something real that is going on now. One line is enough, and please leave out the names of people.',
  phrases: ['ja-i'],
};

/** A strength and a limit in each area: the joint step is not finished without all six. */
export const strengthAndLimitPrompts: readonly Prompt[] = [
  {
    id: 'strength-outcomes',
    question: 'What are you good at when it comes to outcomes?',
    hint: 'Being clear about what you want to achieve, and how you will know.',
    phrases: ['ja-r3'],
  },
  {
    id: 'limit-outcomes',
    question: 'What do you find harder when it comes to outcomes?',
    hint: 'Everyone has something. Naming it helps you see who or what could cover it.',
    phrases: ['ja-r3'],
  },
  {
    id: 'strength-interests',
    question: 'What are you good at when it comes to interests?',
    hint: 'Seeing who has a stake, and what each of them wants.',
    phrases: ['ja-r3'],
  },
  {
    id: 'limit-interests',
    question: 'What do you find harder when it comes to interests?',
    hint: 'For example a group that you find hard to reach, or a view that you find hard to see.',
    phrases: ['ja-r3'],
  },
  {
    id: 'strength-emotions',
    question: 'What are you good at when it comes to emotions?',
    hint: 'Noticing what other people feel, and what you feel yourself.',
    phrases: ['ja-r3'],
  },
  {
    id: 'limit-emotions',
    question: 'What do you find harder when it comes to emotions?',
    hint: 'For example a feeling in others, or in yourself, that you find hard to talk about.',
    phrases: ['ja-r3'],
  },
];

/** The source's closing line, to think about and never to be scored. */
export const reflectionPrompts: readonly Prompt[] = [
  {
    id: 'flexible',
    question: 'When were you flexible?',
    hint: 'A time in this change when you let go of your first idea, and what came of it.',
    phrases: ['ja-s'],
    optional: true,
  },
  {
    id: 'strong',
    question: 'When were you strong?',
    hint: 'A time in this change when you held on although it was hard, and what it cost.',
    phrases: ['ja-s'],
    optional: true,
  },
  {
    id: 'intelligent',
    question: 'When did you use your head?',
    hint: 'A time in this change when you stopped to think or learned something new, and what it changed.',
    phrases: ['ja-s'],
    optional: true,
  },
];

import type { Prompt } from '../../framework/framework.ts';

/** To think about before a meeting. Feelings are named and never rated. */
export const selfCheckPrompts: readonly Prompt[] = [
  {
    id: 'working-relationships',
    question: 'Name three working relationships that matter for this meeting. How healthy is each one?',
    hint: 'For example with the chair, a residents\' group, or somebody at the police. Please put what they do and leave out their names.',
    phrases: ['ot-2'],
    optional: true,
  },
  {
    id: 'worry-about-change',
    question: 'Is there something about this meeting, or the change it is about, that worries you?',
    hint: 'Worry is common, and it often shows what to prepare. Nothing you write here counts for or against you.',
    phrases: ['ot-7a'],
    optional: true,
  },
  {
    id: 'comfort-zone',
    question: 'Which part of the meeting feels safe to you, and which part is a step into something new?',
    hint: 'Everyone has such a step. Naming it helps you to ask for company on it.',
    phrases: ['ot-7b'],
    optional: true,
  },
  {
    id: 'first-picture',
    question: 'Which of the people who may come do you know least about? What picture do you have of them, and who could tell you more?',
    hint: 'We all carry a picture of people before we meet them. It helps to look at it once.',
    phrases: ['ot-7c'],
    optional: true,
  },
];

import type { Stage } from '../../framework/framework.ts';
import { identity } from './identity.ts';
import { changePrompt, reflectionPrompts, strengthAndLimitPrompts } from './prompts.ts';

export const flow: readonly Stage[] = [
  { kind: 'before-you-start', id: 'before-you-start', title: 'Before you start' },
  { kind: 'about', id: 'about', title: 'About you', facts: [identity] },
  {
    kind: 'ask',
    id: 'change',
    title: 'The change you are leading',
    hint: 'Keep this one change in mind for the next four parts.',
    rater: 'self',
    competencies: [],
    prompts: [changePrompt],
  },
  {
    kind: 'areas',
    id: 'individually',
    title: 'Three areas, one at a time',
    chosen: false,
    areas: [
      {
        id: 'outcomes',
        title: 'Outcomes: what I want to achieve',
        rater: 'self',
        competencies: ['outcomes'],
        prompts: [],
        whole: true,
      },
      {
        id: 'interests',
        title: 'Interests: who has a stake in it',
        rater: 'self',
        competencies: ['interests'],
        prompts: [],
        whole: true,
      },
      {
        id: 'emotions',
        title: 'Emotions: what people may feel',
        rater: 'self',
        competencies: ['emotions'],
        prompts: [],
        whole: true,
      },
    ],
  },
  {
    kind: 'ask',
    id: 'joint',
    title: 'All three together',
    rater: 'self',
    competencies: ['joint'],
    prompts: strengthAndLimitPrompts,
    whole: true,
    follows: 'individually',
  },
  {
    kind: 'ask',
    id: 'points',
    title: 'Points for leading well',
    hint: 'These are about your work as a whole, not only the change you named.',
    rater: 'self',
    competencies: [
      'point-1', 'point-2', 'point-3', 'point-4', 'point-5', 'point-6', 'point-7',
      'point-8', 'point-9', 'point-10', 'point-11', 'point-12', 'point-13',
    ],
    prompts: [],
  },
  {
    kind: 'ask',
    id: 'reflection',
    title: 'Looking back',
    hint: 'Three questions to think about. Write as much or as little as you like, or nothing.',
    rater: 'self',
    competencies: [],
    prompts: reflectionPrompts,
  },
  { kind: 'review', id: 'summary', title: 'What you said' },
  { kind: 'plan', id: 'plan', title: 'What to do next', most: 3 },
  { kind: 'follow-up', id: 'follow-up', title: 'How it went' },
];

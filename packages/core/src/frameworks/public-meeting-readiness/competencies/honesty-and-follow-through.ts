import type { Competency } from '../../../framework/framework.ts';

export const honestyAndFollowThrough: Competency = {
  id: 'honesty-and-follow-through',
  title: 'Honesty and follow-through',
  plainTitle: 'Being honest and doing what you said',
  summary: 'You say what you do not know, promise only what you can keep, and put mistakes right.',
  group: 'readiness',
  critical: 'integrity',
  phrases: ['tp-3', 'tp-12'],
  indicators: [
    {
      id: 'rd3a',
      reviewed: 'draft',
      stem: 'say "I do not know" and find out',
      observed: 'say "I do not know" and find out',
      refuses: ['notMyRole'],
      phrases: ['tp-12'],
    },
    {
      id: 'rd3b',
      reviewed: 'draft',
      stem: 'make no promise you cannot keep',
      observed: 'make no promise they cannot keep',
      refuses: ['notMyRole'],
      phrases: ['tp-3', 'tp-12'],
    },
    {
      id: 'rd3c',
      reviewed: 'draft',
      stem: 'correct mistakes fast',
      observed: 'correct mistakes fast',
      refuses: ['notMyRole'],
      phrases: ['tp-3', 'tp-12'],
    },
  ],
  anchors: [
    {
      level: 0,
      analyst: 'Guesses or promises',
      shown: 'When I am asked something I do not know, I still feel I must give an answer there and then.',
      observed: 'When they are asked something they do not know, they still feel they must give an answer there and then.',
    },
    {
      level: 1,
      analyst: 'Corrects if prompted',
      shown: 'When a colleague gives me a nod, I say that I will find out, or I put right what I said.',
      observed: 'When a colleague gives them a nod, they say that they will find out, or they put right what they said.',
    },
    {
      level: 2,
      analyst: 'Honest first time, replies on time',
      shown: 'I say at once what I do not know or got wrong, and people have my reply by the day I named.',
      observed: 'They say at once what they do not know or got wrong, and people have their reply by the day they named.',
    },
    {
      level: 3,
      analyst: 'Sets up reply system for team',
      shown: 'I have set up a way for our team to note every question and to answer each one on time.',
      observed: 'They have set up a way for their team to note every question and to answer each one on time.',
    },
  ],
  firstChoices: ['da3'],
  crosswalk: ['Seven Principles of Public Life: honesty', 'Seven Principles of Public Life: integrity'],
};

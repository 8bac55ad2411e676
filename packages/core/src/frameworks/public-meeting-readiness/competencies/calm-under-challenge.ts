import type { Competency } from '../../../framework/framework.ts';

export const calmUnderChallenge: Competency = {
  id: 'calm-under-challenge',
  title: 'Calm under challenge',
  plainTitle: 'Staying calm',
  summary: 'When people are angry you stay calm, listen first, and help the room settle.',
  group: 'readiness',
  critical: 'skill',
  phrases: ['ot-4', 'ss-cr', 'wt-2'],
  indicators: [
    {
      id: 'rd5a',
      reviewed: 'draft',
      stem: 'stay calm when blamed',
      observed: 'stay calm when blamed',
      refuses: ['notMyRole'],
      phrases: ['ot-4', 'wt-2'],
    },
    {
      id: 'rd5b',
      reviewed: 'draft',
      stem: 'listen before answering',
      observed: 'listen before answering',
      refuses: ['notMyRole'],
      phrases: ['ss-cr'],
    },
    {
      id: 'rd5c',
      reviewed: 'draft',
      stem: 'lower the heat',
      observed: 'lower the heat',
      refuses: ['notMyRole'],
      phrases: ['ss-cr'],
    },
  ],
  anchors: [
    {
      level: 0,
      analyst: 'Argues or freezes',
      shown: 'When people are angry with me, I still find it hard to stay calm and to know what to say.',
      observed: 'When people are angry with them, they still find it hard to stay calm and to know what to say.',
    },
    {
      level: 1,
      analyst: 'Copes with a colleague beside them',
      shown: 'With a colleague beside me I can stay calm, listen, and then answer people who are angry.',
      observed: 'With a colleague beside them they can stay calm, listen, and then answer people who are angry.',
    },
    {
      level: 2,
      analyst: 'Copes alone',
      shown: 'On my own I stay calm, hear people out, and answer in a way that settles things, even when I am blamed.',
      observed: 'On their own they stay calm, hear people out, and answer in a way that settles things, even when they are blamed.',
    },
    {
      level: 3,
      analyst: 'Helps others recover',
      shown: 'When a meeting has turned on a colleague, I help them and the room find calm again.',
      observed: 'When a meeting has turned on a colleague, they help that colleague and the room find calm again.',
    },
  ],
  firstChoices: ['da26', 'da15', 'da16'],
  crosswalk: ['LGA Model Code (2020): respect', 'Member-officer protocols: mutual respect'],
};

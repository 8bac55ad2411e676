import type { Competency } from '../../../framework/framework.ts';

export const feelingsAndReactions: Competency = {
  id: 'feelings-and-reactions',
  title: 'Feelings and own reactions',
  plainTitle: 'Noticing feelings, yours too',
  summary: 'People bring worries to a meeting, and so do you. Seeing them helps everyone.',
  group: 'readiness',
  phrases: ['ot-7a', 'ot-7b', 'ot-7c', 'ja-e'],
  indicators: [
    {
      id: 'rd12a',
      reviewed: 'draft',
      stem: 'name worries in the room',
      observed: 'name worries in the room',
      phrases: ['ot-7a', 'ja-e'],
    },
    {
      id: 'rd12b',
      reviewed: 'draft',
      stem: 'notice your own comfort zone',
      observed: 'notice their own comfort zone',
      phrases: ['ot-7b'],
    },
    {
      id: 'rd12c',
      reviewed: 'draft',
      stem: 'avoid stereotypes',
      observed: 'avoid stereotypes',
      phrases: ['ot-7c'],
    },
  ],
  anchors: [
    {
      level: 0,
      analyst: 'Unaware',
      shown: 'So far my mind has been on the subject, and looking at feelings, mine or other people\'s, is new to me.',
      observed: 'So far their mind has been on the subject, and looking at feelings, their own or other people\'s, is new to them.',
    },
    {
      level: 1,
      analyst: 'Sees afterwards',
      shown: 'When I talk a meeting over afterwards, I can see what worried people and how I reacted myself.',
      observed: 'When a meeting is talked over afterwards, they can see what worried people and how they reacted themselves.',
    },
    {
      level: 2,
      analyst: 'Sees at the time',
      shown: 'During the meeting I notice what worries people and how I react, and I act on it there.',
      observed: 'During the meeting they notice what worries people and how they react themselves, and they act on it there.',
    },
    {
      level: 3,
      analyst: 'Helps team reflect',
      shown: 'I help our team talk over what people felt at a meeting, and what we felt ourselves.',
      observed: 'They help their team talk over what people felt at a meeting, and what the team felt.',
    },
  ],
  firstChoices: ['da12'],
  crosswalk: ['LGA Model Code (2020): respect'],
};

import type { Competency } from '../../../framework/framework.ts';

export const point6: Competency = {
  id: 'point-6',
  title: 'Intellectual capacity and ability to explain concepts',
  plainTitle: 'Understanding and explaining hard things',
  summary: 'Getting to the heart of something hard, and putting it so that others can follow.',
  group: 'point',
  phrases: ['tp-6'],
  firstChoices: ['da1', 'da18'],
  crosswalk: ['LGA/Solace: the judgement stage of any theme'],
  indicators: [
    {
      id: 't6a',
      reviewed: 'draft',
      stem: 'understand complex matters quickly and well',
      observed: 'understand complex matters quickly and well',
      phrases: ['tp-6'],
      anchors: [
        {
          level: 1,
          analyst: 'Lost in detail',
          shown: 'With something complex, I can get stuck in the detail before I see the main point.',
        },
        { level: 3, analyst: 'Grasps the main issues', shown: 'I soon see the main issues in something complex.' },
        {
          level: 5,
          analyst: 'Sees links others miss',
          shown: 'In the hardest matters I see links that others missed, and I show them how I got there.',
        },
      ],
    },
    {
      id: 't6b',
      reviewed: 'draft',
      stem: 'explain hard ideas in plain words',
      observed: 'explain hard ideas in plain words',
      phrases: ['tp-6'],
      anchors: [
        { level: 1, analyst: 'Jargon', shown: 'I tend to use council words that people outside may not know.' },
        { level: 3, analyst: 'Clear to most people', shown: 'Most people follow me when I explain a hard idea.' },
        {
          level: 5,
          analyst: 'Clear to anyone, on the spot',
          shown: 'I can make a hard idea clear to anyone on the spot, and others borrow my way of putting it.',
        },
      ],
    },
  ],
};

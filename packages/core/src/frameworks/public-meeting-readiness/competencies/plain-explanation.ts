import type { Competency } from '../../../framework/framework.ts';

export const plainExplanation: Competency = {
  id: 'plain-explanation',
  title: 'Plain explanation',
  plainTitle: 'Explaining in plain words',
  summary: 'People who hear you understand what you said and what it means for them.',
  group: 'readiness',
  phrases: ['tp-6', 'cl-b'],
  indicators: [
    {
      id: 'rd8a',
      reviewed: 'draft',
      stem: 'explain in plain words',
      observed: 'explain in plain words',
      phrases: ['tp-6', 'cl-b'],
    },
    {
      id: 'rd8b',
      reviewed: 'draft',
      stem: 'use examples',
      observed: 'use examples',
      phrases: ['cl-b'],
    },
    {
      id: 'rd8c',
      reviewed: 'draft',
      stem: 'check that people followed',
      observed: 'check that people followed',
      phrases: ['tp-6', 'cl-b'],
    },
  ],
  anchors: [
    {
      level: 0,
      analyst: 'Jargon',
      shown: 'I explain things in the words we use at work, and have not tried them out on residents yet.',
      observed: 'They explain things in the words used at work, and have not tried them out on residents yet.',
    },
    {
      level: 1,
      analyst: 'Mostly clear',
      shown: 'Most people follow me, and a colleague helps me find simpler words or an example for the hard parts.',
      observed: 'Most people follow them, and a colleague helps them find simpler words or an example for the hard parts.',
    },
    {
      level: 2,
      analyst: 'Clear',
      shown: 'I use everyday words and examples, and I check that people have followed me.',
      observed: 'They use everyday words and examples, and they check that people have followed them.',
    },
    {
      level: 3,
      analyst: 'Clear in hostile or mixed groups',
      shown: 'People follow me even when they are angry or come from very different places, and colleagues borrow how I put it.',
      observed: 'People follow them even when they are angry or come from very different places, and colleagues borrow how they put it.',
    },
  ],
  firstChoices: ['da26'],
  crosswalk: ['Seven Principles of Public Life: openness'],
};
